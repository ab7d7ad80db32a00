import type { StoredEntry } from '../../../casestore/entry-store.ts'
import type { DirectoryFile } from '../../../directory/directory-rows.ts'
import { useTexts } from '../../../ui/i18n/use-texts.ts'
import { SaveTrouble } from '../../save-trouble.tsx'
import { changedColumns } from './entry-draft.ts'
import type { EntryWords } from './entry-words.ts'
import type { AnyEntry, EntryCollision } from './use-write-entry.ts'

interface EntryTroubleProps {
  readonly file: DirectoryFile
  readonly error: unknown
  readonly words: EntryWords
  readonly onKeepMine: (collision: EntryCollision) => void
  readonly onTakeTheirs: (collision: EntryCollision) => void
}

/** Why an entry was not written: their change beside mine, or a sentence. What is typed stays. */
export function EntryTrouble({ file, error, words, onKeepMine, onTakeTheirs }: EntryTroubleProps) {
  const { t } = useTexts()
  const gone = t('directoryPage.gone')
  return (
    <SaveTrouble<StoredEntry<AnyEntry>, AnyEntry>
      error={error}
      sentences={{
        duplicate: t(`directoryPage.exists.${file}`),
        forbidden: t('directoryPage.refused'),
        offline: t('directoryPage.offline'),
        conflict: gone,
        'not-found': gone,
      }}
      collision={(collision) => {
        const { latest, merged, fields } = collision
        const readAgain = () => onTakeTheirs(collision)
        if (fields.length === 0)
          return {
            title: t('directoryPage.conflict.before'),
            lines: [],
            ways: [{ label: t('directoryPage.conflict.readAgain'), onChoose: readAgain }],
          }
        const said = (entry: AnyEntry, column: Parameters<EntryWords['field']>[2]) =>
          words.field(file, entry, column) || t('directoryPage.none')
        return {
          title: t('directoryPage.conflict.title'),
          lines: changedColumns(file, latest.entry, merged)
            .filter((column) => (fields as readonly string[]).includes(column))
            .map((column) =>
              t('directoryPage.conflict.theirs', {
                field: t(`directoryPage.field.${column}`),
                value: said(latest.entry, column),
                mine: said(merged, column),
              }),
            ),
          ways: [
            { label: t('directoryPage.conflict.keepMine'), onChoose: () => onKeepMine(collision) },
            { label: t('directoryPage.conflict.takeTheirs'), onChoose: readAgain },
          ],
        }
      }}
    />
  )
}
