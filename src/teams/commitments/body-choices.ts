import { bodyName, type Directory } from '../../directory/directory.ts'
import { isValidOn } from '../../directory/is-valid-on.ts'
import type { PlainDate } from '../../strategy/plain-date.ts'
import type { Choice } from '../list/choose.tsx'

/** Bodies in force on a day, by name in the reader's alphabet; `also` stays to choose although it is closed. */
export function bodyChoices(
  directory: Directory,
  on: PlainDate,
  language: string,
  also = '',
): readonly Choice[] {
  return directory.bodies
    .filter((body) => isValidOn(body, on) || body.id === also)
    .map(({ id }) => ({ value: id, label: bodyName(directory, id, language) }))
    .toSorted((a, b) => a.label.localeCompare(b.label, language))
}
