import { Button, Text, makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import { useTexts } from '../../../ui/i18n/use-texts.ts'
import { useServices } from '../../../ui/services.tsx'
import { directoryOf, type OpenEntry, type StoredTables } from './directory-lists.ts'
import { judgeRemoval } from './entry-draft.ts'
import { EntryTrouble } from './entry-trouble.tsx'
import type { EntryWords } from './entry-words.ts'
import { useRemoveEntry } from './use-write-entry.ts'
import { VerdictView } from './verdict-view.tsx'

const useStyles = makeStyles({
  box: { display: 'grid', rowGap: tokens.spacingVerticalS, justifyItems: 'start', maxWidth: '60rem' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
})

interface RemoveEntryProps {
  readonly open: OpenEntry
  readonly tables: StoredTables
  readonly words: EntryWords
  readonly onDone: (said: string) => void
  /** After a colleague's change: the entry as it is now. */
  readonly onReadAgain: (open: OpenEntry) => void
}

/** Removes an entry, after a question that says what would follow. */
export function RemoveEntry({ open, tables, words, onDone, onReadAgain }: RemoveEntryProps) {
  const { t } = useTexts()
  const { edition, clock } = useServices()
  const styles = useStyles()
  const remove = useRemoveEntry()
  const [asking, setAsking] = useState(false)
  const { file, stored } = open
  if (stored === null) return null
  const entry = words.title(file, stored.entry)
  const ask = t(file === 'bodies' ? 'directoryPage.remove.confirmBody' : 'directoryPage.remove.confirm', {
    entry,
  })
  const verdict = judgeRemoval(edition, tables, open, clock.today())
  const again = (latest: typeof stored) => {
    setAsking(false)
    remove.reset()
    onReadAgain({ file, stored: latest })
  }
  if (!asking)
    return (
      <div className={styles.box}>
        <Button onClick={() => setAsking(true)}>{t('directoryPage.remove.ask')}</Button>
      </div>
    )
  return (
    <div className={styles.box} role="group" aria-label={t('directoryPage.remove.ask')}>
      <Text>{ask}</Text>
      <VerdictView
        verdict={verdict}
        says={{ stops: t('directoryPage.remove.stops'), warns: t('directoryPage.remove.warns') }}
        directory={directoryOf(tables)}
      />
      <EntryTrouble
        file={file}
        error={remove.error}
        words={words}
        onKeepMine={({ latest }) => again(latest)}
        onTakeTheirs={({ latest }) => again(latest)}
      />
      <div className={styles.buttons}>
        {verdict.stops.length === 0 && (
          <Button
            autoFocus
            disabledFocusable={remove.isPending}
            onClick={() =>
              remove.mutate(open, { onSuccess: () => onDone(t('directoryPage.removed', { entry })) })
            }
          >
            {t('directoryPage.remove.yes')}
          </Button>
        )}
        <Button autoFocus={verdict.stops.length > 0} onClick={() => setAsking(false)}>
          {t('directoryPage.remove.no')}
        </Button>
      </div>
    </div>
  )
}
