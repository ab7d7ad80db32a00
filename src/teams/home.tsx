import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components'
import {
  Add20Regular,
  ArrowClockwise20Regular,
  MailInbox20Regular,
  Settings20Regular,
} from '@fluentui/react-icons'
import { useQueryClient } from '@tanstack/react-query'
import { Suspense, lazy, useMemo } from 'react'
import type { ListedPaper } from '../casestore/port.ts'
import { ErrorBar } from '../ui/errors/error-bar.tsx'
import { useTexts } from '../ui/i18n/use-texts.ts'
import { IbList } from './ib/ib-list.tsx'
import { usePausedPapers } from './ib/use-paused-papers.ts'
import { CaseList } from './list/case-list.tsx'
import { withoutFilters, type ListQuery } from './list/list-query.ts'
import { savedViews, viewHolds } from './list/saved-views.ts'
import type { Viewer } from './list/saved-views.ts'
import { UnknownBody } from './list/unknown-body.tsx'
import { Loading } from './loading.tsx'
import type { Place } from './place.ts'
import { queryKeys } from './query-keys.ts'
import type { StatisticsView } from './statistics/statistics-page.tsx'
import type { useDoors } from './use-doors.ts'
import { useServices } from '../ui/services.tsx'
import { ViewsBar, viewsFor } from './views-bar.tsx'
import type { HomeView } from './views-bar.tsx'
import { Heading } from '../ui/case/heading.tsx'

const useStyles = makeStyles({
  home: { display: 'grid', rowGap: tokens.spacingVerticalM, gridTemplateColumns: 'minmax(0, 1fr)' },
  top: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    justifyContent: 'space-between',
    alignItems: 'center',
  },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalS, flexWrap: 'wrap' },
  why: { color: tokens.colorNeutralForeground2 },
})

/** Charts are not needed to see a list. */
const StatisticsPage = lazy(async () => ({
  default: (await import('./statistics/statistics-page.tsx')).StatisticsPage,
}))

interface HomeProps {
  readonly doors: ReturnType<typeof useDoors>
  readonly viewer: Viewer
  readonly view: HomeView
  readonly onView: (view: HomeView) => void
  readonly query: ListQuery
  readonly onQuery: (query: ListQuery) => void
  readonly figures: StatisticsView
  readonly onFigures: (figures: StatisticsView) => void
  readonly onGo: (place: Place) => void
}

/** The first screen: saved views over the network's cases, the cases for the meeting, and why one sees them. */
export function Home({ doors, viewer, view, onView, query, onQuery, figures, onFigures, onGo }: HomeProps) {
  const { t } = useTexts()
  const { edition } = useServices()
  const queries = useQueryClient()
  const styles = useStyles()
  const { network, ib } = doors
  const views = viewsFor({
    network: network.open,
    ib: ib.open,
    forum: edition.names.forum !== null,
  })
  const shown = views.includes(view) ? view : (views[0] ?? 'meeting')
  const current = shown === 'meeting' ? ib.read : network.read
  const listed = shown !== 'meeting' && shown !== 'statistics'
  const rows = network.shown
  // Whose they are cannot be told: the whole list under the name "mine" would be untrue.
  const nobody = shown === 'mine' && viewer.bodies.size === 0
  const complete = network.read.data
  const counts = useMemo(
    () =>
      complete &&
      Object.fromEntries(
        savedViews
          .filter((each) => each !== 'mine' || viewer.bodies.size > 0)
          .map((each) => [each, complete.filter((row) => viewHolds[each](row, viewer)).length]),
      ),
    [complete, viewer],
  )
  const paused = usePausedPapers(ib.read.data ?? noPapers, complete)
  // A decision changes both rooms: what is renewed in one view only would stand beside what is old in another.
  const refresh = () => {
    if (network.open) void network.read.refetch()
    if (ib.open) void ib.read.refetch()
    void queries.invalidateQueries({ queryKey: queryKeys.meetings })
  }
  return (
    <div className={styles.home}>
      <div className={styles.top}>
        <Heading as="h1">{t(`teams.views.${shown}`)}</Heading>
        <div className={styles.buttons}>
          <Button icon={<ArrowClockwise20Regular />} onClick={refresh}>
            {t('teams.list.refresh')}
          </Button>
          {shown === 'statistics' && (
            <Button onClick={() => onGo({ screen: 'report' })}>{t('report.open')}</Button>
          )}
          {viewer.roles.has('administrator') && (
            <Button icon={<Settings20Regular />} onClick={() => onGo({ screen: 'admin' })}>
              {t('admin.open')}
            </Button>
          )}
          {network.open && (
            <Button onClick={() => onGo({ screen: 'commitments' })}>{t('commitments.open')}</Button>
          )}
          {network.open && shown !== 'statistics' && (
            <Button icon={<MailInbox20Regular />} onClick={() => onGo({ screen: 'door' })}>
              {t('door.open')}
            </Button>
          )}
          {network.open && shown !== 'statistics' && (
            <Button appearance="primary" icon={<Add20Regular />} onClick={() => onGo({ screen: 'new' })}>
              {t('teams.list.new')}
            </Button>
          )}
        </div>
      </div>
      <ViewsBar
        views={views}
        counts={{
          ...counts,
          ...(ib.read.data && {
            meeting: ib.read.data.filter(({ decided, caseId }) => !decided && !paused.has(caseId)).length,
          }),
        }}
        selected={shown}
        onSelect={onView}
      />
      {!nobody && <Body1 className={styles.why}>{t(`teams.access.${whyOf(shown, viewer)}`)}</Body1>}
      {current.error && (
        <ErrorBar error={current.error} surface="teams" onRetry={() => void current.refetch()} />
      )}
      {listed && rows && !complete && (
        <Body1 role="status">{t(current.error ? 'browse.partlyFailed' : 'browse.partly')}</Body1>
      )}
      {current.isPending && !(listed && rows) && <Loading label={t('teams.app.loading')} />}
      {shown === 'meeting' && ib.read.data && (
        <IbList papers={ib.read.data} paused={paused} viewer={viewer} onGo={onGo} />
      )}
      {shown === 'statistics' && complete && (
        <Suspense fallback={<Loading label={t('teams.app.loading')} />}>
          <StatisticsPage
            rows={complete}
            view={figures}
            onView={onFigures}
            onDrill={(next) => {
              onQuery(next)
              onView('all')
            }}
          />
        </Suspense>
      )}
      {nobody && rows && (
        <UnknownBody
          rows={rows}
          onBody={(body) => {
            onQuery({ ...withoutFilters(query), facets: { body } })
            onView('all')
          }}
        />
      )}
      {listed && !nobody && rows && (
        <CaseList
          rows={rows}
          read={complete ? 'all' : current.error ? 'failed' : 'some'}
          viewer={viewer}
          query={{ ...query, view: shown }}
          onQuery={onQuery}
          onOpen={(caseId) => onGo({ screen: 'case', caseId })}
        />
      )}
    </div>
  )
}

const noPapers: readonly ListedPaper[] = []

function whyOf(view: HomeView, { roles }: Viewer) {
  if (view === 'meeting') return 'whyIb'
  if (view === 'mine') return 'whyMine'
  if (view === 'statistics') return 'whyStatistics'
  return roles.has('ib-secretary') ? 'whySecretary' : 'whyNetwork'
}
