import type { Fields } from '../graph/items/list-item.ts'
import { GraphError } from '../graph/port.ts'

/**
 * Columns of the list of cases that came after its first release. They only make the list say more: where `provision` has not been run
 * since, a case is saved without them rather than not at all. `doctor` and the tab's health page say which are missing.
 */
const laterColumns: ReadonlySet<string> = new Set(['Duties', 'DayChoices'])

/** SharePoint's words for a column that it does not have. */
const notRecognised = /Field '(\w+)' is not recognized/i

/** Writes of one list, each without those later columns that the list has been found to lack. */
export function leavingOutMissing() {
  const missing = new Set<string>()
  return async function write<T>(fields: Fields, send: (fields: Fields) => Promise<T>): Promise<T> {
    for (;;) {
      const there = Object.fromEntries(Object.entries(fields).filter(([name]) => !missing.has(name)))
      try {
        return await send(there)
      } catch (thrown) {
        const name = thrown instanceof GraphError ? notRecognised.exec(thrown.message)?.[1] : undefined
        if (name === undefined || !laterColumns.has(name) || missing.has(name)) throw thrown
        missing.add(name)
      }
    }
  }
}
