import { Button, Text, makeStyles, tokens } from '@fluentui/react-components'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { EntryStore } from '../../casestore/entry-store.ts'
import { instantInWords } from '../../ui/case/days.ts'
import { Section } from '../../ui/case/section.tsx'
import { ErrorBar } from '../../ui/errors/error-bar.tsx'
import { useTexts } from '../../ui/i18n/use-texts.ts'
import { Bullets } from '../bullets.tsx'
import { Loading } from '../loading.tsx'
import { queryKeys } from '../query-keys.ts'
import { historySteps, type FieldChange, type HistoryStep } from './history-steps.ts'

const useStyles = makeStyles({
  list: { display: 'grid', rowGap: tokens.spacingVerticalS, margin: 0 },
})

interface VersionHistoryProps<T> {
  /** Internal name of the list. */
  readonly list: string
  readonly itemId: string
  readonly store: Pick<EntryStore<T>, 'history'>
  /** What was in force before there was an entry; null where nothing was. */
  readonly inPlaceOf?: T | null
  readonly changesBetween: (before: T, after: T) => readonly FieldChange[]
}

/** Who changed an entry of a list, when and what, read when somebody asks. */
export function VersionHistory<T>(props: VersionHistoryProps<T>) {
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

function Versions<T>({ list, itemId, store, inPlaceOf = null, changesBetween }: VersionHistoryProps<T>) {
  const { t, language } = useTexts()
  const styles = useStyles()
  const read = useQuery({
    queryKey: queryKeys.entryHistory(list, itemId),
    queryFn: () => store.history(itemId),
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
      {historySteps(read.data, changesBetween, inPlaceOf).map((step) => (
        <li key={`${step.at} ${step.by} ${step.what}`}>
          <Text>{head(step)}</Text>
          {step.changes.length > 0 && (
            <Bullets>
              {step.changes.map(({ field, before, after }) => (
                <li key={field}>
                  {t('directoryPage.import.was', { field, before: before || none, after: after || none })}
                </li>
              ))}
            </Bullets>
          )}
        </li>
      ))}
    </ol>
  )
}
