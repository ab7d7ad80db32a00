import { Button, Text, makeStyles, tokens } from '@fluentui/react-components'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { agendaIsOpen, agendaOf } from '../../cases/meeting.ts'
import type { StoredMeeting } from '../../casestore/meeting-port.ts'
import type { CaseRow, ListedPaper } from '../../casestore/port.ts'
import type { PlainDate } from '../../strategy/plain-date.ts'
import { dayInWords } from '../../ui/case/days.ts'
import { ErrorBar } from '../../ui/errors/error-bar.tsx'
import { useTexts } from '../../ui/i18n/use-texts.ts'
import { useServices } from '../../ui/services.tsx'
import type { TeamsHost } from '../host/teams-host.ts'
import type { Viewer } from '../list/saved-views.ts'
import { Loading } from '../loading.tsx'
import { PageHead } from '../page-head.tsx'
import { queryKeys } from '../query-keys.ts'
import { useOwnRecusals } from '../ib/aside.tsx'
import { PausedPapers } from '../ib/paused-papers.tsx'
import { usePausedPapers } from '../ib/use-paused-papers.ts'
import { AgendaSection } from './agenda-section.tsx'
import { CancelSection } from './cancel-section.tsx'
import { DocumentsSection } from './documents-section.tsx'
import { MeetingForm } from './meeting-form.tsx'
import { NotesSection } from './notes-section.tsx'
import { PublishSection } from './publish-section.tsx'
import { tooLateCases } from './too-late.ts'
import { useCancel } from './use-cancel.ts'
import { useMeetings } from './use-meetings.ts'
import { useSaveMeeting } from './use-save-meeting.ts'

const useStyles = makeStyles({
  columns: {
    display: 'grid',
    gap: tokens.spacingHorizontalXXL,
    gridTemplateColumns: 'minmax(0, 3fr) minmax(0, 2fr)',
    '@media (max-width: 800px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  part: { display: 'grid', rowGap: tokens.spacingVerticalXL, alignContent: 'start' },
  quiet: { color: tokens.colorNeutralForeground2 },
})

interface MeetingPageProps {
  readonly meetingKey: string
  readonly viewer: Viewer
  readonly host: TeamsHost
  readonly onBack: () => void
  readonly onPaper: (caseId: string) => void
  /** Every case that the network lists; undefined where the reader does not open it, and until it is read. */
  readonly rows: readonly CaseRow[] | undefined
  /** Opens the network's case. */
  readonly onCase: (caseId: string) => void
}

/** One meeting of the forum: agenda, documents, notes. Who may change it is the list's word; the buttons follow the role. */
export function MeetingPage({ meetingKey, viewer, onBack, ...props }: MeetingPageProps) {
  const { t, language } = useTexts()
  const meetings = useMeetings()
  if (meetings.isPending) return <Loading label={t('teams.app.loading')} />
  const stored = meetings.data?.find(({ key }) => key === meetingKey)
  return (
    <>
      <PageHead
        title={
          stored
            ? t('meetings.page.title', { day: dayInWords(stored.meeting.day, language) })
            : t('meetings.page.untitled')
        }
        onBack={onBack}
      >
        {stored && <When stored={stored} />}
      </PageHead>
      {meetings.error && (
        <ErrorBar error={meetings.error} surface="teams" onRetry={() => void meetings.refetch()} />
      )}
      {meetings.data && !stored && <Text>{t('meetings.page.missing')}</Text>}
      {stored && (
        <Parts
          stored={stored}
          others={(meetings.data ?? []).filter(({ key }) => key !== meetingKey)}
          mayEdit={viewer.roles.has('ib-secretary')}
          {...props}
        />
      )}
    </>
  )
}

function When({ stored: { meeting } }: { stored: StoredMeeting }) {
  const { t, language } = useTexts()
  const styles = useStyles()
  const parts = [
    `${meeting.start}–${meeting.end}`,
    meeting.place,
    t('meetings.list.papersBy', { day: dayInWords(meeting.papersBy, language) }),
    meeting.publishedAt === null ? t('meetings.list.notPublished') : '',
  ]
  return <Text className={styles.quiet}>{parts.filter(Boolean).join(' · ')}</Text>
}

interface PartsProps extends Pick<MeetingPageProps, 'host' | 'onPaper' | 'rows' | 'onCase'> {
  readonly stored: StoredMeeting
  readonly others: readonly StoredMeeting[]
  readonly mayEdit: boolean
}

function Parts({ stored, others, mayEdit: isSecretary, host, onPaper, rows, onCase }: PartsProps) {
  const { t } = useTexts()
  const { ib, clock } = useServices()
  const styles = useStyles()
  const [editing, setEditing] = useState(false)
  const save = useSaveMeeting()
  const read = useQuery({ queryKey: queryKeys.ibCases, queryFn: async () => (await ib?.list()) ?? [] })
  const recusals = useOwnRecusals()
  const aside = recusals.data ?? null
  const all = read.data ?? noPapers
  const paused = usePausedPapers(all, rows)
  const isOpen = agendaIsOpen(stored.meeting, clock.today())
  // A coming meeting takes up, shows and sends nothing of a paused case (users.md 7); what was dealt with stays on record.
  const isShown = ({ caseId }: { readonly caseId: string | null }) =>
    !isOpen || caseId === null || !paused.has(caseId)
  const papers = all.filter(isShown)
  // Held here: the section changes place when the meeting is cancelled, and what went wrong shall not go with the old place.
  const cancel = useCancel(stored, all)
  const items = agendaOf(stored.key, stored.meeting, papers).filter(isShown)
  const { place, joinUrl, day, start, end, papersBy, publishedAt, notes } = stored.meeting
  const mayEdit = isSecretary && stored.meeting.cancelled === undefined
  if (read.isPending || recusals.isPending) return <Loading label={t('teams.app.loading')} lines={3} />
  const shared = { stored, items, papers, mayEdit }
  const cancelling = {
    stored,
    papers: all,
    cancel,
    mayEdit: isSecretary,
    mayCancel: isOpen,
  }
  return (
    <div className={styles.columns}>
      <div className={styles.part}>
        {read.error && <ErrorBar error={read.error} surface="teams" onRetry={() => void read.refetch()} />}
        {recusals.error && (
          <ErrorBar error={recusals.error} surface="teams" onRetry={() => void recusals.refetch()} />
        )}
        {isSecretary && (
          <PausedPapers
            papers={all.filter((paper) => paper.meeting === stored.key && !isShown(paper))}
            onCase={onCase}
          />
        )}
        {mayEdit && publishedAt !== null && <Text>{t('meetings.page.afterPublish')}</Text>}
        {stored.meeting.cancelled && <CancelSection {...cancelling} />}
        <AgendaSection
          {...shared}
          others={others}
          aside={aside}
          tooLate={mayEdit && isOpen ? tooLateCases(day, papers, rows ?? []) : nothingLate}
          onOpen={onPaper}
        />
        {mayEdit && <PublishSection stored={stored} items={items} papers={papers} />}
      </div>
      <div className={styles.part}>
        {mayEdit && !editing && (
          <div>
            <Button onClick={() => setEditing(true)}>{t('meetings.page.edit')}</Button>
          </div>
        )}
        {!stored.meeting.cancelled && <CancelSection {...cancelling} />}
        {editing && mayEdit && (
          <MeetingForm
            others={others}
            first={{ day, start, end, place, papersBy, joinUrl }}
            busy={save.isPending}
            error={save.error}
            onSave={(plan) => save.mutate({ stored, change: plan }, { onSuccess: () => setEditing(false) })}
            onClose={() => setEditing(false)}
          />
        )}
        <DocumentsSection {...shared} host={host} />
        {(mayEdit || notes !== null) && <NotesSection {...shared} aside={aside} />}
      </div>
    </div>
  )
}

const noPapers: readonly ListedPaper[] = []
const nothingLate: ReadonlyMap<string, PlainDate> = new Map()
