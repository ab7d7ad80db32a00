import { Button, Text, makeStyles, tokens } from '@fluentui/react-components'
import { checkDirectory } from '../../../directory/check-directory.ts'
import { Section } from '../../../ui/case/section.tsx'
import { faultText } from '../../../ui/directory/fault-text.ts'
import { useTexts } from '../../../ui/i18n/use-texts.ts'
import { useServices } from '../../../ui/services.tsx'
import { directoryOf, type OpenEntry, type StoredTables } from './directory-lists.ts'
import type { EntryWords } from './entry-words.ts'
import { faultEntry } from './fault-entry.ts'

const useStyles = makeStyles({
  list: { display: 'grid', rowGap: tokens.spacingVerticalXS, margin: 0, maxWidth: '60rem' },
})

interface FaultListProps {
  readonly tables: StoredTables
  readonly words: EntryWords
  readonly onOpen: (open: OpenEntry) => void
}

/** What is wrong with the directory today, each with a way to the entry where it is put right. */
export function FaultList({ tables, words, onOpen }: FaultListProps) {
  const texts = useTexts()
  const { t } = texts
  const { edition, clock } = useServices()
  const styles = useStyles()
  const faults = checkDirectory(edition, directoryOf(tables), clock.today())
  return (
    <Section title={t('directoryPage.fault.title')}>
      {faults.length === 0 && <Text>{t('directoryPage.fault.none')}</Text>}
      {faults.length > 0 && (
        <ul className={styles.list}>
          {faults.map((fault) => {
            const sentence = faultText(fault, edition, words.names, texts)
            const open = faultEntry(fault, tables)
            return (
              <li key={sentence}>
                {sentence}{' '}
                {open?.stored && (
                  <Button
                    size="small"
                    aria-label={t('directoryPage.openOne', {
                      entry: words.title(open.file, open.stored.entry),
                    })}
                    onClick={() => onOpen(open)}
                  >
                    {t('directoryPage.open')}
                  </Button>
                )}
              </li>
            )
          })}
        </ul>
      )}
    </Section>
  )
}
