import { Badge, Button, Text, makeStyles, tokens } from '@fluentui/react-components'
import { useQuery } from '@tanstack/react-query'
import type { Actor } from '../../cases/actions.ts'
import { meetingDay } from '../../cases/meeting.ts'
import { isPausedCase } from '../../cases/paused.ts'
import { isRecused } from '../../cases/recusal.ts'
import type { IbCase, StoredCase } from '../../casestore/port.ts'
import type { PlainDate } from '../../strategy/plain-date.ts'
import { dayInWords, instantInWords } from '../../ui/case/days.ts'
import { PauseNotice } from '../../ui/case/pause-notice.tsx'
import { SnapshotView } from '../../ui/case/snapshot-view.tsx'
import { ErrorBar } from '../../ui/errors/error-bar.tsx'
import { useTexts } from '../../ui/i18n/use-texts.ts'
import { useServices } from '../../ui/services.tsx'
import { Decisions } from '../decision/decisions.tsx'
import { Discussion } from '../discussion/discussion.tsx'
import type { TeamsHost } from '../host/teams-host.ts'
import type { Viewer } from '../list/saved-views.ts'
import { Loading } from '../loading.tsx'
import { useMeetings } from '../meeting/use-meetings.ts'
import { PageHead } from '../page-head.tsx'
import { queryKeys } from '../query-keys.ts'
import { StepAside, SteppedAside, isAmong, useRecusals } from './aside.tsx'
import { PaperFiles } from './paper-files.tsx'
import { Remarks } from './remarks.tsx'
import { Section } from '../../ui/case/section.tsx'

const useStyles = makeStyles({
  columns: {
    display: 'grid',
    gap: tokens.spacingHorizontalXXL,
    gridTemplateColumns: 'minmax(0, 3fr) minmax(0, 2fr)',
    '@media (max-width: 800px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  across: { gridColumn: '1 / -1' },
  part: { display: 'grid', rowGap: tokens.spacingVerticalL, alignContent: 'start', maxWidth: '46rem' },
  quiet: { color: tokens.colorNeutralForeground2 },
})

interface IbPageProps {
  readonly caseId: string
  readonly viewer: Viewer
  readonly host: TeamsHost
  readonly onBack: () => void
  /** Opens the network's case, for those who may. */
  readonly onCase: (() => void) | null
}

/** The case paper with remarks, decisions and discussion. Everything here is read from the IB's own site. */
export function IbPage({ caseId, viewer, host, onBack, onCase }: IbPageProps) {
  const { t } = useTexts()
  const { ib } = useServices()
  const read = useQuery({
    queryKey: queryKeys.ibCase(caseId),
    queryFn: async () => (await ib?.get(caseId)) ?? null,
  })
  if (read.isPending) return <Loading label={t('teams.app.loading')} />
  const paper = read.data
  return (
    <>
      <PageHead title={paper ? `${paper.number} ${paper.title}` : t('teams.ib.paper')} onBack={onBack}>
        {onCase && <Button onClick={onCase}>{t('teams.ib.openCase')}</Button>}
      </PageHead>
      {read.error && <ErrorBar error={read.error} surface="teams" onRetry={() => void read.refetch()} />}
      {paper === null && <Text>{t('teams.page.missing')}</Text>}
      {paper && <ForReader paper={paper} viewer={viewer} host={host} inNetwork={onCase !== null} />}
    </>
  )
}

interface PaperProps {
  readonly paper: IbCase
  readonly viewer: Viewer
  readonly host: TeamsHost
  /** The reader opens the network's cases too. */
  readonly inNetwork: boolean
}

/** Nothing of the case is shown before it is known that the reader has not stepped aside from it, here or in the network's case. */
function ForReader(props: PaperProps) {
  const { t } = useTexts()
  const { actor, cases } = useServices()
  const { inNetwork, paper } = props
  const { caseId } = paper
  const recusals = useRecusals(caseId)
  const network = useQuery({
    queryKey: queryKeys.case(caseId),
    queryFn: () => cases.get(caseId),
    enabled: inNetwork,
  })
  const meetings = useMeetings()
  if (recusals.isPending || (inNetwork && network.isPending) || meetings.isPending)
    return <Loading label={t('teams.app.loading')} />
  const failed = recusals.error ? recusals : network.error ? network : null
  if (failed) return <ErrorBar error={failed.error} surface="teams" onRetry={() => void failed.refetch()} />
  if (isAmong(recusals.data ?? [], actor)) return <SteppedAside caseId={caseId} />
  if (network.data && isRecused(network.data.case, actor.upn))
    return (
      <Section title={t('paper.aside.title')}>
        <Text>{t('paper.aside.inNetwork')}</Text>
      </Section>
    )
  return (
    <>
      {meetings.error && (
        <ErrorBar error={meetings.error} surface="teams" onRetry={() => void meetings.refetch()} />
      )}
      <Paper
        {...props}
        paused={network.data && isPausedCase(network.data.case) ? network.data : null}
        recused={recusals.data ?? []}
        day={meetings.data ? meetingDay(meetings.data, paper.meeting) : 'unknown'}
      />
    </>
  )
}

interface KnownPaperProps extends PaperProps {
  /** The network's case, where the reader knows from it that it is paused for security. */
  readonly paused: StoredCase | null
  readonly recused: readonly Actor[]
  /** The day of its meeting as planned now; null where it belongs to none, `unknown` where the meetings could not be read. */
  readonly day: PlainDate | null | 'unknown'
}

function Paper({ paper, viewer, host, inNetwork, paused, recused, day }: KnownPaperProps) {
  const { t, language } = useTexts()
  const { edition, directory } = useServices()
  const styles = useStyles()
  return (
    <div className={styles.columns}>
      {paused && (
        <div className={styles.across}>
          <PauseNotice
            of={paused.case}
            edition={edition}
            directory={directory}
            forum={
              viewer.roles.has('ib-secretary') ? (
                <Text block>{t('secrecy.pause.paper.lies')}</Text>
              ) : undefined
            }
          />
        </div>
      )}
      <article className={styles.part} aria-label={t('teams.ib.paper')}>
        <Text size={400} lang="sv">
          {paper.summary}
        </Text>
        <div>
          {day !== 'unknown' && (
            <Text block weight="semibold">
              {day === null
                ? t('teams.ib.noMeeting')
                : t('teams.ib.meetingOn', { meeting: dayInWords(day, language) })}
            </Text>
          )}
          {paper.cost ? (
            <Text block>
              {t('teams.page.cost')}: <span lang="sv">{paper.cost}</span>
            </Text>
          ) : (
            <Badge appearance="outline" color="warning">
              {t('teams.ib.missingCost')}
            </Badge>
          )}
        </div>
        <div className={styles.part} lang="sv">
          <SnapshotView snapshot={paper.paper} level="h2" />
        </div>
        <PaperFiles number={paper.number} />
        <Text size={200} className={styles.quiet}>
          {t('teams.ib.putBy', { name: paper.putBy.name, date: instantInWords(paper.putAt, language) })}
        </Text>
      </article>
      <div className={styles.part}>
        <Decisions caseId={paper.caseId} viewer={viewer} paused={paused !== null} />
        <Remarks
          caseId={paper.caseId}
          meetingDay={day === 'unknown' ? null : day}
          viewer={viewer}
          paused={paused !== null}
        />
        <Section title={t('teams.talk.title')}>
          <Discussion
            caseId={paper.caseId}
            thread={paper.thread}
            host={host}
            inNetwork={inNetwork}
            paused={paused !== null}
          />
        </Section>
        <StepAside
          caseId={paper.caseId}
          others={viewer.roles.has('ib-secretary') || viewer.roles.has('mayors-office') ? recused : null}
        />
      </div>
    </div>
  )
}
