import type { Directory } from '../directory/directory.ts'

interface Traces {
  /** Mailbox where the mail lies, when it is known. */
  readonly mailbox: string | null
  /** The signed-in person. */
  readonly user: string
  readonly addressees: readonly string[]
}

/**
 * The body in whose name the pane is used: that of the mailbox, else of the function mailbox the mail was sent to, else the body
 * whose contact person or deputy the user is. Null when the directory knows none of them: then the person says.
 */
export function whoReceived(directory: Directory, { mailbox, user, addressees }: Traces): string | null {
  const ownerOf = (address: string) =>
    directory.bodies.find((body) => body.mailbox?.toLowerCase() === address.toLowerCase())?.id ?? null
  const contactOf = (address: string) =>
    directory.contacts.find((contact) =>
      [contact.address, contact.deputyAddress].some((each) => each?.toLowerCase() === address.toLowerCase()),
    )?.body ?? null
  const own = mailbox === null ? null : ownerOf(mailbox)
  if (own !== null) return own
  const person = ownerOf(user) ?? contactOf(user)
  if (person !== null) return person
  return addressees.map(ownerOf).find((body) => body !== null) ?? null
}
