import { EditionError } from './edition-error.ts'
import { checkReferences } from './edition-references.ts'
import { Edition } from './edition.ts'

/**
 * Reads an edition and checks it whole: the shape, that every rule named exists, and that every kind of matter gets a row.
 * @throws {EditionError} the first fault, with file, path, rule id and what to do
 */
export function loadEdition(json: unknown, file?: string): Edition {
  const parsed = Edition.safeParse(json)
  if (!parsed.success) throw EditionError.fromShape(parsed.error, json, file)
  const fault = checkReferences(parsed.data)[0]
  if (fault) throw new EditionError({ ...fault, file: file ?? fault.file })
  return parsed.data
}
