import { Button, Text, makeStyles, tokens } from '@fluentui/react-components'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { directoryKinds } from '../../../casestore/directory-entries.ts'
import { instantInWords } from '../../../ui/case/days.ts'
import { Section } from '../../../ui/case/section.tsx'
import { ErrorBar } from '../../../ui/errors/error-bar.tsx'
import { useTexts } from '../../../ui/i18n/use-texts.ts'
import { useServices } from '../../../ui/services.tsx'
import { Loading } from '../../loading.tsx'
import { queryKeys } from '../../query-keys.ts'
import { listOf, type OpenEntry } from './directory-lists.ts'
import type { EntryWords } from './entry-words.ts'
import { historySteps, type HistoryStep } from './history-steps.ts'
import { Bullets } from '../../bullets.tsx'

const useStyles = makeStyles({
  list: { display: 'grid', rowGap: tokens.spacingVerticalS, margin: 0 },
})

interface EntryHistoryProps {
  readonly file: OpenEntry['file']
  readonly itemId: string
  readonly words: EntryWords
}

/** Who changed an entry, when and what, read when somebody asks. */
export function EntryHistory(props: EntryHistoryProps) {
  const { t } = useTexts()
  const [shown, setShown] = useState(false)
  if (shown)
    return (
      <Section title={t('directoryPage.history.title')}>
        <Versions {...props} />
      </Section>
    )
  return (
    <div>
      <Button onClick={() => setShown(true)}>{t('directoryPage.history.show')}</Button>
    </div>
  )
}

function Versions({ file, itemId, words }: EntryHistoryProps) {
  const { t, language } = useTexts()
  const { graph, config } = useServices()
  const styles = useStyles()
  const read = useQuery({
    queryKey: queryKeys.entryHistory(directoryKinds[file].list, itemId),
    queryFn: () => listOf(graph, config, file).history(itemId),
    // A save that was made since shall be in it.
    staleTime: 0,
  })
  if (read.isPending) return <Loading label={t('directoryPage.history.loading')} lines={2} />
  if (read.error) return <ErrorBar error={read.error} surface="teams" onRetry={() => void read.refetch()} />
  const none = t('directoryPage.none')
  const head = ({ at, by, what }: HistoryStep) =>
    t('directoryPage.history.step', {
      at: instantInWords(at, language),
      by: by || t('directoryPage.history.somebody'),
      what: t(`directoryPage.history.${what}`),
    })
  return (
    <ol className={styles.list}>
      {historySteps(file, read.data, words).map((step) => (
        <li key={`${step.at} ${step.by} ${step.what}`}>
          <Text>{head(step)}</Text>
          {step.changes.length > 0 && (
            <Bullets>
              {step.changes.map(({ column, before, after }) => (
                <li key={column}>
                  {t('directoryPage.import.was', {
                    field: t(`directoryPage.field.${column}`),
                    before: before || none,
                    after: after || none,
                  })}
                </li>
              ))}
            </Bullets>
          )}
        </li>
      ))}
    </ol>
  )
}
