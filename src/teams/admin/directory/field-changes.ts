import type { DirectoryFile, FileEntries } from '../../../directory/directory-rows.ts'
import type { Texts } from '../../../ui/i18n/use-texts.ts'
import type { FieldChange } from '../history-steps.ts'
import { changedColumns } from './entry-draft.ts'
import type { EntryWords } from './entry-words.ts'

/** What differs between two versions of an entry of the directory, in words. */
export const fieldChanges =
  <F extends DirectoryFile>(file: F, words: EntryWords, t: Texts['t']) =>
  (before: FileEntries[F], after: FileEntries[F]): readonly FieldChange[] =>
    changedColumns(file, before, after).map((column) => ({
      field: t(`directoryPage.field.${column}`),
      before: words.field(file, before, column),
      after: words.field(file, after, column),
    }))
