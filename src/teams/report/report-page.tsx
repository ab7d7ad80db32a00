import { Body1, makeStyles, tokens } from '@fluentui/react-components'
import { useQuery } from '@tanstack/react-query'
import { useCallback, useMemo, useState } from 'react'
import type { CaseRow } from '../../cases/rows/case-row.ts'
import { yearsOf } from '../../cases/rows/period.ts'
import type { StatisticsQuery } from '../../cases/statistics/statistics.ts'
import { createReportStore } from '../../casestore/create-report-store.ts'
import { ErrorBar } from '../../ui/errors/error-bar.tsx'
import { useTexts } from '../../ui/i18n/use-texts.ts'
import { useServices } from '../../ui/services.tsx'
import { Choose } from '../list/choose.tsx'
import { facetChoices } from '../list/facet-choices.ts'
import { useFacetWords } from '../list/use-facet-words.ts'
import { Loading } from '../loading.tsx'
import { PageHead } from '../page-head.tsx'
import { queryKeys } from '../query-keys.ts'
import type { Viewer } from '../list/saved-views.ts'
import { mayWriteReport } from './may-write-report.ts'
import { ReportEditor } from './report-editor.tsx'
import { UnsavedBar } from './unsaved-bar.tsx'

const useStyles = makeStyles({
  page: { display: 'grid', rowGap: tokens.spacingVerticalL, gridTemplateColumns: 'minmax(0, 1fr)' },
  choices: {
    display: 'grid',
    gap: tokens.spacingHorizontalM,
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(14rem, 100%), 1fr))',
  },
})

interface ReportPageProps {
  readonly rows: readonly CaseRow[]
  readonly viewer: Viewer
  /** Which year and body; null is this year and the whole city. */
  readonly query: StatisticsQuery
  readonly onQuery: (query: StatisticsQuery) => void
  readonly onBack: () => void
}

/** The annual report of a body or of the whole city: texts that people write, figures that are counted, and the files. */
export function ReportPage({ rows, viewer, query, onQuery, onBack }: ReportPageProps) {
  const { t, language } = useTexts()
  const { graph, config, clock, edition } = useServices()
  const { timeZone } = edition.about
  const styles = useStyles()
  const words = useFacetWords()
  const thisYear = clock.today().slice(0, 4)
  const year = query.period?.slice(0, 4) ?? thisYear
  const { body } = query
  const years = [...new Set([thisYear, ...yearsOf(rows, timeZone)])].filter((each) => each <= thisYear)
  const bodies = useMemo(
    () => facetChoices(rows, 'body', words, language, timeZone),
    [rows, words, language, timeZone],
  )
  const stored = useQuery({
    queryKey: queryKeys.report(year, body),
    queryFn: () => createReportStore(graph, config).get(year, body),
    staleTime: Infinity,
    // Whoever comes back to a report gets it as it lies there now; while it is open nothing is read over what is being written.
    gcTime: 0,
  })
  const [unsaved, setUnsaved] = useState(false)
  /** What was asked for while texts were unsaved; it waits for a person's word. */
  const [waiting, setWaiting] = useState<{ readonly go: () => void } | null>(null)
  // A question about texts that are saved meanwhile is no longer asked, nor again when one goes on writing.
  const tellUnsaved = useCallback((is: boolean) => {
    setUnsaved(is)
    if (!is) setWaiting(null)
  }, [])
  const leave = (go: () => void) => (unsaved ? setWaiting({ go }) : go())
  return (
    <div className={styles.page}>
      <PageHead title={t('report.title')} onBack={() => leave(onBack)}>
        <Body1>{t('report.intro')}</Body1>
      </PageHead>
      <div className={styles.choices}>
        <Choose
          label={t('report.year')}
          any={null}
          value={year}
          choices={years.map((value) => ({ value, label: value }))}
          onChoose={(period) => leave(() => onQuery({ ...query, period }))}
        />
        <Choose
          label={t('report.body')}
          any={t('report.wholeCity')}
          value={body}
          choices={bodies}
          onChoose={(value) => leave(() => onQuery({ ...query, body: value }))}
        />
      </div>
      {waiting && unsaved && (
        <UnsavedBar
          onStay={() => setWaiting(null)}
          onLeave={() => {
            setWaiting(null)
            waiting.go()
          }}
        />
      )}
      {stored.isPending && <Loading label={t('teams.app.loading')} />}
      {stored.error && (
        <ErrorBar error={stored.error} surface="teams" onRetry={() => void stored.refetch()} />
      )}
      {stored.data && (
        <ReportEditor
          key={`${year} ${body ?? ''} ${stored.dataUpdatedAt}`}
          rows={rows}
          year={year}
          body={body}
          stored={stored.data}
          mayWrite={mayWriteReport(viewer, body, edition)}
          onUnsaved={tellUnsaved}
          onFetch={() => void stored.refetch()}
        />
      )}
    </div>
  )
}
