import { Button, Text, makeStyles, tokens } from '@fluentui/react-components'
import { agendaOf, comingMeetings } from '../../cases/meeting.ts'
import type { StoredMeeting } from '../../casestore/meeting-port.ts'
import type { ListedPaper } from '../../casestore/port.ts'
import { dayInWords } from '../../ui/case/days.ts'
import { Heading } from '../../ui/case/heading.tsx'
import { ErrorBar } from '../../ui/errors/error-bar.tsx'
import { useTexts } from '../../ui/i18n/use-texts.ts'
import { useServices } from '../../ui/services.tsx'
import { Loading } from '../loading.tsx'
import { Empty } from '../empty.tsx'
import type { Viewer } from '../list/saved-views.ts'
import { useMeetings } from '../meeting/use-meetings.ts'
import type { Place } from '../place.ts'
import { useOwnRecusals } from './aside.tsx'
import { PausedPapers } from './paused-papers.tsx'
import { PaperLines } from './paper-lines.tsx'

const useStyles = makeStyles({
  all: { display: 'grid', rowGap: tokens.spacingVerticalXL, gridTemplateColumns: 'minmax(0, 1fr)' },
  meeting: { display: 'grid', rowGap: tokens.spacingVerticalXS, justifyItems: 'start' },
  quiet: { color: tokens.colorNeutralForeground2 },
  start: { justifySelf: 'start' },
})

interface IbListProps {
  readonly papers: readonly ListedPaper[]
  /** Ids of the cases that are paused though their paper lies there; empty where nobody can say. */
  readonly paused: ReadonlySet<string>
  readonly viewer: Viewer
  readonly onGo: (place: Place) => void
}

/** What lies before the forum, meeting by meeting in the order of each agenda; each case opens its paper. */
export function IbList({ papers: lying, paused, viewer, onGo }: IbListProps) {
  const { t, language } = useTexts()
  const { clock } = useServices()
  const styles = useStyles()
  const read = useMeetings()
  const recusals = useOwnRecusals()
  const aside = recusals.data ?? null
  // A paused case leaves every common list (users.md 7).
  const papers = lying.filter(({ caseId }) => !paused.has(caseId))
  const all = (read.data ?? []).map((stored) => ({
    stored,
    day: stored.meeting.day,
    cancelled: stored.meeting.cancelled,
  }))
  const coming = comingMeetings(all, clock.today()).map(({ stored }) => stored)
  // One whose agenda nobody had is gone as if it had not been planned.
  const off = all.filter(
    ({ day, cancelled, stored }) => cancelled && day >= clock.today() && stored.meeting.publishedAt !== null,
  )
  const earlier = all
    .filter(({ day, cancelled }) => day < clock.today() && cancelled === undefined)
    .map(({ stored }) => stored)
  const known = new Set(
    all.filter(({ cancelled }) => cancelled === undefined).map(({ stored }) => stored.key),
  )
  // Which meetings there are is not known at first: nothing shall jump.
  const without = (read.isPending ? [] : papers).filter(
    ({ meeting }) => meeting === null || !known.has(meeting),
  )
  const waiting = without.filter(({ decided }) => !decided)
  const done = without.filter(({ decided }) => decided)
  const bySecretary = viewer.roles.has('ib-secretary')
  // Nothing of a case is shown before it is known that the reader has not stepped aside from it.
  if (recusals.isPending) return <Loading label={t('teams.app.loading')} />
  const open = (caseId: string) => onGo({ screen: 'ib', caseId })
  return (
    <div className={styles.all}>
      {bySecretary && (
        <PausedPapers
          papers={lying.filter(({ caseId }) => paused.has(caseId))}
          onCase={(caseId) => onGo({ screen: 'case', caseId })}
        />
      )}
      {bySecretary && (
        <Button className={styles.start} onClick={() => onGo({ screen: 'new-meeting' })}>
          {t('meetings.list.plan')}
        </Button>
      )}
      {read.error && <ErrorBar error={read.error} surface="teams" onRetry={() => void read.refetch()} />}
      {recusals.error && (
        <ErrorBar error={recusals.error} surface="teams" onRetry={() => void recusals.refetch()} />
      )}
      {papers.length === 0 && coming.length === 0 && (
        <Empty title={t('teams.ib.empty')} hint={t('teams.ib.emptyHint')} />
      )}
      {bySecretary && read.data && coming.length === 0 && (
        <Empty title={t('meetings.list.none')} hint={t('meetings.list.noneHint')} />
      )}
      {coming.map((stored) => (
        <MeetingPart key={stored.key} stored={stored} papers={papers} aside={aside} onGo={onGo} />
      ))}
      {off.map(({ stored: { key, meeting } }) => (
        <section key={key} className={styles.meeting}>
          <Heading as="h2">{t('meetings.cancel.off', { day: dayInWords(meeting.day, language) })}</Heading>
          <Button
            size="small"
            aria-label={`${t('meetings.list.open')}: ${dayInWords(meeting.day, language)}`}
            onClick={() => onGo({ screen: 'meeting', key })}
          >
            {t('meetings.list.open')}
          </Button>
        </section>
      ))}
      {waiting.length > 0 && (
        <section>
          <Heading as="h2">{t('meetings.list.without')}</Heading>
          <PaperLines papers={waiting} aside={aside} onOpen={open} />
        </section>
      )}
      {earlier.length > 0 && (
        <details>
          <summary>{t('meetings.list.earlier')}</summary>
          <div className={styles.all}>
            {earlier.map((stored) => (
              <MeetingPart key={stored.key} stored={stored} papers={papers} aside={aside} onGo={onGo} />
            ))}
          </div>
        </details>
      )}
      {done.length > 0 && (
        <details>
          <summary>{t('meetings.list.decidedWithout')}</summary>
          <PaperLines papers={done} aside={aside} onOpen={open} />
        </details>
      )}
    </div>
  )
}

function MeetingPart({
  stored,
  papers,
  aside,
  onGo,
}: {
  stored: StoredMeeting
  papers: readonly ListedPaper[]
  aside: ReadonlySet<string> | null
  onGo: (place: Place) => void
}) {
  const { t, language } = useTexts()
  const styles = useStyles()
  const { meeting, key } = stored
  const own = agendaOf(key, meeting, papers).flatMap(
    ({ caseId }) => papers.find((paper) => paper.caseId === caseId) ?? [],
  )
  const day = dayInWords(meeting.day, language)
  return (
    <section className={styles.meeting}>
      <Heading as="h2">{t('teams.ib.meetingOn', { meeting: day })}</Heading>
      <Text className={styles.quiet}>
        {[
          `${meeting.start}–${meeting.end}`,
          meeting.place,
          t('meetings.list.papersBy', { day: dayInWords(meeting.papersBy, language) }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </Text>
      <Button
        size="small"
        aria-label={`${t('meetings.list.open')}: ${day}`}
        onClick={() => onGo({ screen: 'meeting', key })}
      >
        {t('meetings.list.open')}
      </Button>
      {own.length === 0 ? (
        <Text>{t('meetings.list.noCases')}</Text>
      ) : (
        <PaperLines papers={own} aside={aside} onOpen={(caseId) => onGo({ screen: 'ib', caseId })} />
      )}
    </section>
  )
}
