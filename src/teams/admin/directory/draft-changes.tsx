import { Text } from '@fluentui/react-components'
import type { DirectoryFile, FileEntries } from '../../../directory/directory-rows.ts'
import { Section } from '../../../ui/case/section.tsx'
import { useTexts } from '../../../ui/i18n/use-texts.ts'
import { DataTable } from '../data-table.tsx'
import { changedColumns } from './entry-draft.ts'
import type { EntryWords } from './entry-words.ts'

interface DraftChangesProps<F extends DirectoryFile> {
  readonly file: F
  readonly before: FileEntries[F]
  readonly after: FileEntries[F]
  readonly words: EntryWords
}

/** What a saved draft would change, side by side. */
export function DraftChanges<F extends DirectoryFile>({ file, before, after, words }: DraftChangesProps<F>) {
  const { t } = useTexts()
  const columns = changedColumns(file, before, after)
  const title = t('directoryPage.draft.changes')
  const said = (entry: FileEntries[F], column: (typeof columns)[number]) =>
    words.field(file, entry, column) || t('directoryPage.none')
  return (
    <Section title={title}>
      {columns.length === 0 ? (
        <Text>{t('directoryPage.draft.nothing')}</Text>
      ) : (
        <DataTable
          caption={title}
          heads={[t('directoryPage.draft.what'), t('directoryPage.draft.now'), t('directoryPage.draft.then')]}
          lines={columns.map((column) => ({
            key: column,
            cells: [t(`directoryPage.field.${column}`), said(before, column), said(after, column)],
          }))}
        />
      )}
    </Section>
  )
}
