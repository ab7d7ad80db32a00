import { Button, Field, Input, Select, Text, makeStyles, tokens } from '@fluentui/react-components'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { agendaIsOpen, meetingDay, moved } from '../../cases/meeting.ts'
import type { AgendaItem } from '../../cases/meeting.ts'
import type { StoredMeeting } from '../../casestore/meeting-port.ts'
import { leaveAgenda } from '../../casestore/leave-agenda.ts'
import type { IbCase, ListedPaper } from '../../casestore/port.ts'
import type { PlainDate } from '../../strategy/plain-date.ts'
import { dayInWords } from '../../ui/case/days.ts'
import { ErrorBar } from '../../ui/errors/error-bar.tsx'
import { useTexts } from '../../ui/i18n/use-texts.ts'
import { useServices } from '../../ui/services.tsx'
import { Section } from '../../ui/case/section.tsx'
import { Empty } from '../empty.tsx'
import { PartlyDone } from '../partly-done.tsx'
import { queryKeys } from '../query-keys.ts'
import { AgendaList } from './agenda-list.tsx'
import { useSaveMeeting } from './use-save-meeting.ts'

const useStyles = makeStyles({
  add: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'end',
    gap: tokens.spacingHorizontalS,
    '& > :first-child': { flexGrow: 1, minWidth: '12rem' },
  },
})

interface AgendaSectionProps {
  readonly stored: StoredMeeting
  readonly items: readonly AgendaItem[]
  readonly papers: readonly ListedPaper[]
  /** The forum's other meetings: cases may have gone on to them. */
  readonly others: readonly StoredMeeting[]
  readonly mayEdit: boolean
  /** Ids of the cases that the reader has stepped aside from; null while nobody can say which. */
  readonly aside: ReadonlySet<string> | null
  /** First days of visits that come before the meeting, by case, for the one who picks the cases. */
  readonly tooLate: ReadonlyMap<string, PlainDate>
  readonly onOpen: (caseId: string) => void
}

/** The agenda: read by everybody, picked and ordered by the secretariat. Each change is saved at once. */
export function AgendaSection({
  stored,
  items,
  papers,
  others,
  mayEdit,
  aside,
  tooLate,
  onOpen,
}: AgendaSectionProps) {
  const { t } = useTexts()
  const { clock } = useServices()
  const save = useSaveMeeting()
  const belong = useBelong()
  const isOpen = agendaIsOpen(stored.meeting, clock.today())
  const busy = save.isPending || belong.isPending
  const order = (next: readonly AgendaItem[]) => save.mutate({ stored, change: { items: [...next] } })
  const remove = (index: number) => {
    const caseId = items[index]?.caseId ?? null
    const paper = papers.find((one) => one.caseId === caseId)
    const rest = items.toSpliced(index, 1)
    if (paper?.meeting !== stored.key) return order(rest)
    // First off the agenda: a published one would hold the case although its paper has let go.
    save.mutate(
      { stored, change: { items: [...rest] } },
      { onSuccess: () => belong.mutate({ paper, meeting: null, keep: false }) },
    )
  }
  return (
    <Section title={t('meetings.page.agenda')}>
      {items.length === 0 && (
        <Empty
          title={t('meetings.page.agendaEmpty')}
          {...(mayEdit && isOpen ? { hint: t('meetings.page.agendaEmptyHint') } : {})}
        />
      )}
      {items.length > 0 && (
        <AgendaList
          items={items}
          elsewhere={laterDays(items, stored, papers, others)}
          aside={aside}
          tooLate={tooLate}
          onOpen={onOpen}
          edit={
            mayEdit && isOpen
              ? { busy, onMove: (index, by) => order(moved(items, index, by)), onRemove: remove }
              : null
          }
        />
      )}
      {save.error && <ErrorBar error={save.error} surface="teams" />}
      {belong.error && <PartlyDone error={belong.error} done={t('meetings.page.notMoved')} />}
      {mayEdit && !isOpen && <Text>{t('meetings.page.closed')}</Text>}
      {mayEdit && isOpen && (
        <>
          <AddCase
            papers={papers.filter(({ meeting, decided }) => !decided && meeting !== stored.key)}
            tooLate={tooLate}
            busy={busy}
            onAdd={(paper) => belong.mutate({ paper, meeting: stored.key, keep: true })}
          />
          <AddPoint busy={busy} onAdd={(title) => order([...items, { caseId: null, title }])} />
        </>
      )}
    </Section>
  )
}

/** Days of the meetings to which cases of this agenda have gone on, by case. */
function laterDays(
  items: readonly AgendaItem[],
  { key }: StoredMeeting,
  papers: readonly ListedPaper[],
  others: readonly StoredMeeting[],
): ReadonlyMap<string, PlainDate> {
  const here = new Set(items.map(({ caseId }) => caseId))
  return new Map(
    papers.flatMap(({ caseId, meeting }) => {
      const day = here.has(caseId) && meeting !== key ? meetingDay(others, meeting) : null
      return day === null ? [] : [[caseId, day] as const]
    }),
  )
}

/** Which meeting a paper belongs to is the paper's word; the meeting it leaves keeps what it dealt with. */
function useBelong() {
  const { ib, clock } = useServices()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: async ({
      paper,
      meeting,
      keep,
    }: {
      paper: IbCase
      meeting: string | null
      keep: boolean
    }) => {
      if (ib === null) return
      if (keep) await leaveAgenda(ib, paper, clock.today())
      await ib.revise(paper, { meeting })
    },
    onSettled: (_done, _error, { paper }) =>
      Promise.all([
        queries.invalidateQueries({ queryKey: queryKeys.meetings }),
        queries.invalidateQueries({ queryKey: queryKeys.ibCases }),
        queries.invalidateQueries({ queryKey: queryKeys.ibCase(paper.caseId) }),
      ]),
  })
}

function AddCase({
  papers,
  tooLate,
  busy,
  onAdd,
}: {
  papers: readonly IbCase[]
  tooLate: ReadonlyMap<string, PlainDate>
  busy: boolean
  onAdd: (paper: IbCase) => void
}) {
  const { t, language } = useTexts()
  const styles = useStyles()
  const [chosen, setChosen] = useState('')
  const lateText = (caseId: string) => {
    const late = tooLate.get(caseId)
    return late === undefined ? null : t('meetings.timely.tooLate', { day: dayInWords(late, language) })
  }
  if (papers.length === 0) return <Text>{t('meetings.page.addCaseNone')}</Text>
  const paper = papers.find(({ caseId }) => caseId === chosen)
  const late = paper ? lateText(paper.caseId) : null
  return (
    <div className={styles.add}>
      <Field
        label={t('meetings.page.addCase')}
        {...(late === null
          ? {}
          : {
              validationState: 'warning' as const,
              validationMessage: `${late} ${t('meetings.timely.stillAdd')}`,
            })}
      >
        <Select value={paper ? chosen : ''} onChange={(_, { value }) => setChosen(value)}>
          <option value="" />
          {papers.map(({ caseId, number, title }) => (
            <option key={caseId} value={caseId}>
              {[`${number} ${title}`, lateText(caseId)].filter(Boolean).join(' – ')}
            </option>
          ))}
        </Select>
      </Field>
      <Button disabledFocusable={!paper || busy} onClick={() => paper && onAdd(paper)}>
        {t('meetings.page.add')}
      </Button>
    </div>
  )
}

function AddPoint({ busy, onAdd }: { busy: boolean; onAdd: (title: string) => void }) {
  const { t } = useTexts()
  const styles = useStyles()
  const [title, setTitle] = useState('')
  const submit = (event: React.FormEvent) => {
    event.preventDefault()
    if (title.trim() === '' || busy) return
    onAdd(title.trim())
    setTitle('')
  }
  return (
    <form className={styles.add} onSubmit={submit}>
      <Field label={t('meetings.page.addPoint')}>
        <Input value={title} onChange={(_, { value }) => setTitle(value)} />
      </Field>
      <Button type="submit" disabledFocusable={busy || title.trim() === ''}>
        {t('meetings.page.add')}
      </Button>
    </form>
  )
}
