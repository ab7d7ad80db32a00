import type { EntryVersion } from '../../casestore/entry-store.ts'

/** A field before and after a change, in words; empty where nothing was said. */
export interface FieldChange {
  /** What the field is called. */
  readonly field: string
  readonly before: string
  readonly after: string
}

/**
 * One save of an entry. `first`: the oldest that SharePoint keeps, which may not be the first there was; `same`: saved as it was;
 * `unreadable`: what was saved is no such entry, changed by hand perhaps.
 */
export interface HistoryStep {
  readonly at: string
  readonly by: string
  readonly what: 'first' | 'changed' | 'same' | 'unreadable'
  readonly changes: readonly FieldChange[]
}

/**
 * What each save changed, newest first like the versions. `inPlaceOf`: what was in force before the first of them, which it is held
 * against; null where nothing was. Pure.
 */
export function historySteps<T>(
  versions: readonly EntryVersion<T>[],
  changesBetween: (before: T, after: T) => readonly FieldChange[],
  inPlaceOf: T | null = null,
): readonly HistoryStep[] {
  return versions.map(({ at, by, entry }, index): HistoryStep => {
    if (entry === null) return { at, by, what: 'unreadable', changes: [] }
    const before = versions.slice(index + 1).find((older) => older.entry !== null)?.entry
    if (!before) return { at, by, what: 'first', changes: inPlaceOf ? changesBetween(inPlaceOf, entry) : [] }
    const changes = changesBetween(before, entry)
    return { at, by, what: changes.length > 0 ? 'changed' : 'same', changes }
  })
}
