import type { Recipient } from '@microsoft/microsoft-graph-types'

/** Recipients of a document as name and address; those without an address fall away. */
export const addressesOf = (recipients: unknown): { name: string; address: string }[] =>
  (Array.isArray(recipients) ? (recipients as Recipient[]) : []).flatMap((one) => {
    const address = one.emailAddress?.address
    return address ? [{ name: one.emailAddress?.name ?? address, address }] : []
  })

/** The same in Graph's shape, with the address as name where none was given. */
export const toRecipients = (
  people: readonly { readonly name?: string; readonly address: string }[],
): Recipient[] => people.map(({ name, address }) => ({ emailAddress: { name: name || address, address } }))

/** Recipients as a client sent them (letter case of the keys as it pleases), tidied. */
export const readRecipients = (input: unknown): Recipient[] =>
  toRecipients(
    (Array.isArray(input) ? input : []).flatMap((one: Record<string, unknown>) => {
      const email = (one['emailAddress'] ?? one['EmailAddress']) as Record<string, unknown> | undefined
      const address = email?.['address'] ?? email?.['Address']
      const name = email?.['name'] ?? email?.['Name']
      return typeof address === 'string' && address !== ''
        ? [typeof name === 'string' ? { name, address } : { address }]
        : []
    }),
  )
