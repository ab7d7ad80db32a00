import { Text } from '@fluentui/react-components'
import type { EntryChanges } from '../../../casestore/entry-changes.ts'
import { entryKeys, type DirectoryFile, type FileEntries } from '../../../directory/directory-rows.ts'
import { useTexts } from '../../../ui/i18n/use-texts.ts'
import { changedColumns } from './entry-draft.ts'
import type { EntryWords } from './entry-words.ts'
import { Bullets } from '../../bullets.tsx'

interface TablePreviewProps<F extends DirectoryFile> {
  readonly file: F
  readonly changes: EntryChanges<FileEntries[F]>
  readonly words: EntryWords
}

/** How many rows are shown before they are folded up. */
const many = 20

/** What taking a file in would do to its list, row by row. */
export function TablePreview<F extends DirectoryFile>({ file, changes, words }: TablePreviewProps<F>) {
  const { t } = useTexts()
  const { added, changed, missing, same } = changes
  const said = (entry: FileEntries[F], column: Parameters<EntryWords['field']>[2]) =>
    words.field(file, entry, column) || t('directoryPage.none')
  const titles = (id: 'added' | 'missing', entries: readonly FileEntries[F][]) =>
    entries.length > 0 && (
      <details open={entries.length <= many}>
        <summary>{t(`directoryPage.import.${id}`, { count: entries.length })}</summary>
        <Bullets>
          {entries.map((entry) => (
            <li key={entryKeys[file](entry)}>{words.title(file, entry)}</li>
          ))}
        </Bullets>
      </details>
    )
  return (
    <>
      {titles('added', added)}
      {changed.length > 0 && (
        <details open={changed.length <= many}>
          <summary>{t('directoryPage.import.changed', { count: changed.length })}</summary>
          <Bullets>
            {changed.map(({ stored, entry }) => (
              <li key={stored.itemId}>
                {words.title(file, entry)}
                <Bullets>
                  {changedColumns(file, stored.entry, entry).map((column) => (
                    <li key={column}>
                      {t('directoryPage.import.was', {
                        field: t(`directoryPage.field.${column}`),
                        before: said(stored.entry, column),
                        after: said(entry, column),
                      })}
                    </li>
                  ))}
                </Bullets>
              </li>
            ))}
          </Bullets>
        </details>
      )}
      {titles(
        'missing',
        missing.map(({ entry }) => entry),
      )}
      {same > 0 && <Text block>{t('directoryPage.import.same', { count: same })}</Text>}
    </>
  )
}
