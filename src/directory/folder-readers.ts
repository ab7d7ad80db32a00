import type { Directory } from './directory.ts'

/**
 * Who may read the folder of a case that these bodies handle (users.md 9): their contact persons and deputies, and those
 * of the body that coordinates the work. Addresses of persons, since a function mailbox cannot sign in.
 */
export function folderReaders(
  directory: Directory,
  coordinator: string,
): (bodies: readonly string[]) => readonly string[] {
  return (bodies) => {
    const handling = new Set([...bodies, coordinator])
    const people = directory.contacts
      .filter(({ body }) => handling.has(body))
      .flatMap(({ address, deputyAddress }) => [address, deputyAddress])
    return [...new Set(people.flatMap((address) => (address === null ? [] : [address.toLowerCase()])))]
  }
}
