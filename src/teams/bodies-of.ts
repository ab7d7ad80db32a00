import type { Directory } from '../directory/directory.ts'

/** Bodies whose contact person or deputy has this address. Empty when the directory knows the function mailbox alone. */
export function bodiesOf({ contacts }: Directory, address: string): readonly string[] {
  const own = address.toLowerCase()
  return contacts.flatMap(({ body, address: first, deputyAddress }) =>
    first.toLowerCase() === own || deputyAddress?.toLowerCase() === own ? [body] : [],
  )
}
