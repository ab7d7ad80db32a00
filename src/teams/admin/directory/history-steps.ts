import type { EntryVersion } from '../../../casestore/entry-store.ts'
import type { DirectoryColumn, DirectoryFile, FileEntries } from '../../../directory/directory-rows.ts'
import { changedColumns } from './entry-draft.ts'
import type { EntryWords } from './entry-words.ts'

/** A field before and after a change, in words; empty where nothing was said. */
export interface FieldChange {
  readonly column: DirectoryColumn
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

/** What each save changed, newest first like the versions. Pure. */
export function historySteps<F extends DirectoryFile>(
  file: F,
  versions: readonly EntryVersion<FileEntries[F]>[],
  words: EntryWords,
): readonly HistoryStep[] {
  return versions.map(({ at, by, entry }, index): HistoryStep => {
    if (entry === null) return { at, by, what: 'unreadable', changes: [] }
    const before = versions.slice(index + 1).find((older) => older.entry !== null)?.entry
    if (!before) return { at, by, what: 'first', changes: [] }
    const changes = changedColumns(file, before, entry).map((column) => ({
      column,
      before: words.field(file, before, column),
      after: words.field(file, entry, column),
    }))
    return { at, by, what: changes.length > 0 ? 'changed' : 'same', changes }
  })
}
