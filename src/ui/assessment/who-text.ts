import { bodyById, bodyName, type Directory } from '../../directory/directory.ts'
import type { Edition } from '../../strategy/edition.ts'
import { localText } from '../../strategy/local-text.ts'

/** Who an outcome names, for people: a body of the directory, else a role or the forum of the edition. A trailing `?` is left out. */
export function whoText(
  id: string,
  { edition, directory, language }: { edition: Edition; directory: Directory; language: string },
): string {
  const plain = id.endsWith('?') ? id.slice(0, -1) : id
  if (edition.names.forum?.id === plain) return localText(edition.names.forum.name, language)
  const role = edition.names.roles[plain]
  if (role !== undefined) return localText(role, language)
  return bodyById(directory, plain) === undefined ? plain : bodyName(directory, plain, language)
}
