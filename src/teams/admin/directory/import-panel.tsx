import { Button, Checkbox, Text, makeStyles, tokens } from '@fluentui/react-components'
import { useEffect, useRef, useState } from 'react'
import { importFile, type FileFault } from '../../../directory/directory-csv.ts'
import { directoryFiles, type DirectoryFile } from '../../../directory/directory-rows.ts'
import { judgeChange } from '../../../directory/judge-change.ts'
import { Section } from '../../../ui/case/section.tsx'
import { useTexts } from '../../../ui/i18n/use-texts.ts'
import { useServices } from '../../../ui/services.tsx'
import { CsvFileField } from '../../csv-file-field.tsx'
import { directoryOf, type StoredTables } from './directory-lists.ts'
import { entryWordsOf } from './entry-words.ts'
import { FileFaults } from './file-faults.tsx'
import { TablePreview } from './table-preview.tsx'
import { TakeInState } from './take-in-state.tsx'
import { directoryAfter, tableChanges, writesIn, type TablesRead } from './take-in.ts'
import { useTakeIn } from './use-take-in.ts'
import { VerdictView } from './verdict-view.tsx'

const useStyles = makeStyles({
  box: { display: 'grid', rowGap: tokens.spacingVerticalM, gridTemplateColumns: 'minmax(0, 1fr)' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
})

type Faults = { readonly [F in DirectoryFile]?: readonly FileFault[] | undefined }

/**
 * Takes the three files in: first what would change, which rows cannot be used and what the directory would lack, then, when a person
 * says so, saves. After a failure the lists are read again, so that what remains is what is still different.
 */
export function ImportPanel({ tables, onClose }: { tables: StoredTables; onClose: () => void }) {
  const texts = useTexts()
  const { t } = texts
  const { edition, clock } = useServices()
  const styles = useStyles()
  const takeIn = useTakeIn()
  const { run } = takeIn
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.querySelector('input')?.focus(), [])
  const [read, setRead] = useState<TablesRead>({})
  const [faults, setFaults] = useState<Faults>({})
  const [remove, setRemove] = useState(false)
  const take = (file: DirectoryFile, text: string) => {
    const { entries, faults: found } = importFile(file, text)
    run.reset()
    setRead((now) => ({ ...now, [file]: entries }))
    setFaults((now) => ({ ...now, [file]: found }))
  }
  const chosen = directoryFiles.filter((file) => read[file] !== undefined)
  const whole = chosen.every((file) => faults[file]?.length === 0)
  const changes = tableChanges(tables, read)
  const missing = chosen.reduce((sum, file) => sum + changes[file].missing.length, 0)
  const removes = remove && whole
  const after = directoryAfter(tables, changes, removes)
  const verdict = judgeChange(edition, directoryOf(tables), after, clock.today())
  const words = entryWordsOf(edition, directoryAfter(tables, changes, false), texts)
  const all = writesIn(changes, removes)
  const finished = run.data !== undefined
  return (
    <Section title={t('directoryPage.import.title')}>
      <div ref={box} className={styles.box}>
        <Text>{t('directoryPage.import.explain')}</Text>
        {directoryFiles.map((file) => {
          const part = t(`directoryPage.part.${file}`)
          return (
            <div key={file} className={styles.box} role="group" aria-label={part}>
              <CsvFileField
                label={t('directoryPage.import.choose', { part })}
                disabled={run.isPending}
                onText={(text) => take(file, text)}
              />
              <FileFaults faults={faults[file] ?? []} />
              {read[file]?.length === 0 && <Text>{t('directoryPage.import.empty')}</Text>}
              {read[file] !== undefined && !finished && (
                <TablePreview file={file} changes={changes[file]} words={words} />
              )}
            </div>
          )
        })}
        {missing > 0 && !finished && (
          <>
            <Checkbox
              checked={removes}
              disabled={!whole}
              label={t('directoryPage.import.remove', { count: missing })}
              onChange={(_, { checked }) => setRemove(checked === true)}
            />
            {!whole && <Text>{t('directoryPage.import.keeps')}</Text>}
          </>
        )}
        {!finished && (
          <VerdictView
            verdict={verdict}
            says={{ stops: t('directoryPage.import.stops'), warns: t('directoryPage.import.warns') }}
            directory={after}
          />
        )}
        {chosen.length > 0 && all === 0 && !finished && <Text>{t('directoryPage.import.nothing')}</Text>}
        <TakeInState {...takeIn} />
        {finished && <Text role="status">{t('directoryPage.import.done', { count: run.data })}</Text>}
        <div className={styles.buttons}>
          {all > 0 && !finished && verdict.stops.length === 0 && (
            <Button
              appearance="primary"
              disabledFocusable={run.isPending}
              onClick={() => run.mutate({ changes, remove: removes })}
            >
              {t('directoryPage.import.confirm', { count: all })}
            </Button>
          )}
          <Button disabledFocusable={run.isPending} onClick={onClose}>
            {t(finished ? 'directoryPage.back' : 'teams.app.cancel')}
          </Button>
        </div>
      </div>
    </Section>
  )
}
