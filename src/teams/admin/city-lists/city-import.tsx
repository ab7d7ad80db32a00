import { Button, MessageBar, MessageBarBody, Text, makeStyles, tokens } from '@fluentui/react-components'
import { useEffect, useMemo, useRef, useState } from 'react'
import type { CityListId } from '../../../strategy/city-entry.ts'
import type { CityLine } from '../../../strategy/city-lines.ts'
import { useTexts } from '../../../ui/i18n/use-texts.ts'
import { CsvFileField } from '../../csv-file-field.tsx'
import { readCityCsv } from './city-csv.ts'
import { CityFileFaults } from './city-file-faults.tsx'
import { CityPreview } from './city-preview.tsx'
import { CityTrouble } from './city-trouble.tsx'
import type { CityWords } from './city-words.ts'
import { useCityCsvWords } from './use-city-csv-words.ts'
import { useCityImport, writesOf } from './use-city-import.ts'
import type { StoredCityEntry } from './use-city-lists.ts'

const useStyles = makeStyles({
  box: { display: 'grid', rowGap: tokens.spacingVerticalM, gridTemplateColumns: 'minmax(0, 1fr)' },
  says: { maxWidth: '50rem' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
})

interface CityImportProps {
  readonly list: CityListId
  readonly stored: readonly StoredCityEntry[]
  readonly lines: readonly CityLine[]
  readonly words: CityWords
  /** After everything was saved, with what it says. */
  readonly onDone: (said: string) => void
  readonly onClose: () => void
}

/**
 * Takes a list in from a file: first what would change, then, when a person says so, saves. A file with a line that cannot be used is
 * refused as a whole. After a failure the list is read again, so that what remains is what is still different.
 */
export function CityImport({ list, stored, lines, words, onDone, onClose }: CityImportProps) {
  const { t } = useTexts()
  const styles = useStyles()
  const csvWords = useCityCsvWords(list)
  const { run, done } = useCityImport(stored)
  const [text, setText] = useState<string | null>(null)
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.querySelector('input')?.focus(), [])
  const read = useMemo(
    () => (text === null ? null : readCityCsv(text, list, lines, csvWords)),
    [text, list, lines, csvWords],
  )
  const all = read === null || read.faults.length > 0 ? 0 : writesOf(read.changes).length
  const finish = (count: number) => onDone(t('cityLists.import.done', { count }))
  return (
    <div ref={box} className={styles.box}>
      <Text className={styles.says}>
        {t(`cityLists.import.columns.${list}`)} {t('cityLists.import.explain')}
      </Text>
      <CsvFileField
        label={t('cityLists.import.choose')}
        disabled={run.isPending}
        onText={(next) => {
          run.reset()
          setText(next)
        }}
      />
      {read && <CityFileFaults faults={read.faults} />}
      {read && read.faults.length === 0 && !run.isPending && (
        <CityPreview changes={read.changes} words={words} />
      )}
      <Text role="status">{run.isPending && t('cityLists.import.running', { done, all })}</Text>
      {run.error && (
        <>
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>{t('cityLists.import.stopped', { done })}</MessageBarBody>
          </MessageBar>
          <CityTrouble error={run.error} words={words} />
        </>
      )}
      <div className={styles.buttons}>
        {read && all > 0 && (
          <Button
            appearance="primary"
            disabledFocusable={run.isPending}
            onClick={() => run.mutate(read.changes, { onSuccess: finish })}
          >
            {t('cityLists.import.confirm', { count: all })}
          </Button>
        )}
        <Button disabledFocusable={run.isPending} onClick={onClose}>
          {t('teams.app.cancel')}
        </Button>
      </div>
    </div>
  )
}
