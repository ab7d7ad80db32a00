import { MessageBar, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components'
import { Suspense, useState } from 'react'
import { useTexts } from '../ui/i18n/use-texts.ts'
import { localText } from '../strategy/local-text.ts'
import { ErrorBoundary } from '../ui/errors/error-boundary.tsx'
import { useServices } from '../ui/services.tsx'
import { useOnline } from '../ui/use-online.ts'
import { Home } from './home.tsx'
import type { TeamsHost } from './host/teams-host.ts'
import {
  AdminPage,
  CasePage,
  CommitmentsPage,
  DoorPage,
  IbPage,
  MeetingPage,
  NewCase,
  NewMeeting,
  ReportPage,
} from './late-pages.ts'
import { firstQuery } from './list/list-query.ts'
import { Loading } from './loading.tsx'
import { NoAccess, OutsideForum } from './no-access.tsx'
import { fetchAgain } from './late-page.tsx'
import { PageFailed } from './page-failed.tsx'
import type { Place } from './place.ts'
import type { StatisticsView } from './statistics/statistics-page.tsx'
import { useDoors } from './use-doors.ts'
import { useViewer } from './use-viewer.ts'
import type { HomeView } from './views-bar.tsx'

const useStyles = makeStyles({
  main: {
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL}`,
    maxWidth: '90rem',
    marginInline: 'auto',
    // An address in a sentence is longer than a narrow tab is wide.
    overflowWrap: 'break-word',
    '@media (max-width: 640px)': { padding: tokens.spacingHorizontalM },
    // A field is as wide as there is room for, however long the longest choice in it: the names of bodies are.
    '& .fui-Field': { minWidth: 0, gridTemplateColumns: 'minmax(0, 1fr)' },
    '& .fui-Select': { minWidth: 0 },
    '& .fui-Select__select': { width: '100%', textOverflow: 'ellipsis' },
    // Lists within messages stand as near the edge as those beside them.
    '& .fui-MessageBar ul': {
      marginBlock: tokens.spacingVerticalXS,
      paddingInlineStart: tokens.spacingHorizontalL,
    },
    '& .fui-RadioGroup': { flexWrap: 'wrap' },
    // A link that is a button says something (a case, an attachment); a button only does something.
    '@media print': { '& button:not(.fui-Link)': { display: 'none' }, '& form': { display: 'none' } },
  },
  notice: { marginBlockEnd: tokens.spacingVerticalM },
})

/** The tab. Where a link leads a person without access to the network, the case paper opens instead, if they may read that. */
export function App({ host, first }: { host: TeamsHost; first: HomeView }) {
  const { edition, clock } = useServices()
  const { t, language } = useTexts()
  const styles = useStyles()
  const viewer = useViewer()
  const doors = useDoors(viewer)
  const [place, setPlace] = useState<Place>(host.place)
  const [view, setView] = useState<HomeView>(first)
  const [query, setQuery] = useState(firstQuery)
  const [figures, setFigures] = useState<StatisticsView>({
    period: clock.today().slice(0, 4),
    body: null,
    counted: 'requests',
  })
  const [attempt, setAttempt] = useState(0)
  const online = useOnline()
  const back = () => setPlace({ screen: 'list' })
  const again = () => {
    fetchAgain()
    setAttempt((n) => n + 1)
  }
  const notice = edition.about.notice
  const screen = () => {
    if (place.screen === 'admin') return <AdminPage viewer={viewer} onBack={back} />
    if (!doors.network.open && !doors.ib.open) return <NoAccess place={host.place} />
    if (place.screen === 'new' && doors.network.open)
      return (
        <NewCase viewer={viewer} onBack={back} onCreated={(caseId) => setPlace({ screen: 'case', caseId })} />
      )
    if (place.screen === 'report' && doors.network.read.data)
      return (
        <ReportPage
          rows={doors.network.read.data}
          viewer={viewer}
          query={figures}
          onQuery={(next) => setFigures({ ...figures, ...next })}
          onBack={back}
        />
      )
    if (place.screen === 'door' && doors.network.open)
      return (
        <DoorPage viewer={viewer} onBack={back} onCase={(caseId) => setPlace({ screen: 'case', caseId })} />
      )
    if (place.screen === 'commitments' && doors.network.open)
      return (
        <CommitmentsPage
          viewer={viewer}
          onBack={back}
          onCase={(caseId) => setPlace({ screen: 'case', caseId })}
        />
      )
    if ((place.screen === 'meeting' || place.screen === 'ib') && !doors.ib.open && edition.names.forum)
      return (
        <OutsideForum
          key={place.screen}
          place={place}
          onBack={back}
          onCase={doors.network.open ? (caseId) => setPlace({ screen: 'case', caseId }) : null}
        />
      )
    if (place.screen === 'new-meeting' && doors.ib.open)
      return <NewMeeting onBack={back} onPlanned={(key) => setPlace({ screen: 'meeting', key })} />
    if (place.screen === 'meeting' && doors.ib.open)
      return (
        <MeetingPage
          key={place.key}
          meetingKey={place.key}
          viewer={viewer}
          host={host}
          onBack={back}
          onPaper={(caseId) => setPlace({ screen: 'ib', caseId })}
          rows={doors.network.read.data}
          onCase={(caseId) => setPlace({ screen: 'case', caseId })}
        />
      )
    if (place.screen === 'case' && doors.network.open)
      return (
        <CasePage
          key={place.caseId}
          caseId={place.caseId}
          viewer={viewer}
          host={host}
          onBack={back}
          onCase={(caseId) => setPlace({ screen: 'case', caseId })}
        />
      )
    if (place.screen === 'ib' || place.screen === 'case')
      return (
        <IbPage
          key={place.caseId}
          caseId={place.caseId}
          viewer={viewer}
          host={host}
          onBack={back}
          onCase={doors.network.open ? () => setPlace({ screen: 'case', caseId: place.caseId }) : null}
        />
      )
    return (
      <Home
        doors={doors}
        viewer={viewer}
        view={view}
        onView={setView}
        query={query}
        onQuery={setQuery}
        figures={figures}
        onFigures={setFigures}
        onGo={setPlace}
      />
    )
  }
  return (
    <main className={styles.main}>
      {notice && (
        <MessageBar intent="warning" className={styles.notice} politeness="polite">
          <MessageBarBody>{localText(notice, language)}</MessageBarBody>
        </MessageBar>
      )}
      {!online && (
        <MessageBar intent="warning" className={styles.notice} politeness="polite">
          <MessageBarBody>{t('teams.app.offline')}</MessageBarBody>
        </MessageBar>
      )}
      {place.screen === 'list' && place.torn && (doors.network.open || doors.ib.open) && (
        <MessageBar intent="warning" className={styles.notice} layout="multiline">
          <MessageBarBody>{t('teams.app.tornLink')}</MessageBarBody>
        </MessageBar>
      )}
      <ErrorBoundary
        key={`${JSON.stringify(place)} ${attempt}`}
        fallback={(error) => (
          <PageFailed
            error={error}
            onRetry={again}
            onBack={() => {
              again()
              back()
            }}
          />
        )}
      >
        <Suspense fallback={<Loading label={t('teams.app.loading')} />}>{screen()}</Suspense>
      </ErrorBoundary>
    </main>
  )
}
