import { decisionFields, paperFields } from '../../../casestore/create-ib-store.ts'
import { meetingFields } from '../../../casestore/create-meeting-store.ts'
import type { Decision } from '../../../cases/actions.ts'
import type { Case } from '../../../cases/case.ts'
import { caseRules } from '../../../cases/case-rules.ts'
import type { CaseRow } from '../../../cases/rows/case-row.ts'
import { rowOf } from '../../../cases/rows/row-of.ts'
import { daysBefore, type Meeting } from '../../../cases/meeting.ts'
import type { Directory } from '../../../directory/directory.ts'
import type { PlantedItem } from '../../../sandbox/seed/plant-items.ts'
import { addDays } from '../../../strategy/calendar.ts'
import type { Edition } from '../../../strategy/edition.ts'
import type { PlainDate } from '../../../strategy/plain-date.ts'
import { casePaper } from '../../../teams/case/case-paper.ts'
import { earlierLines } from '../../../teams/related/earlier-lines.ts'
import { forumDayFrom } from './forum-days.ts'

/** Lists of the committee's own site that the demo fills. */
export type ForumItems = Readonly<Record<'IbArenden' | 'Delegationsbeslut' | 'Moten', readonly PlantedItem[]>>

interface ForumInput {
  readonly edition: Edition
  readonly directory: Directory
  readonly today: PlainDate
}

/** What a paper is written from; the rows are those of all cases, for what it says of earlier ones. */
interface Sources extends ForumInput {
  readonly rows: readonly CaseRow[]
}

/** A case that was put before the forum in the time the demo shows. */
interface Put {
  readonly of: Case
  /** Instant. */
  readonly putAt: string
  readonly decided: Decided | null
  /** Withdrawn or closed without a decision. */
  readonly over: boolean
}

interface Decided {
  /** Instant at which it was entered. */
  readonly at: string
  readonly decision: Decision
}

const secretary = 'sekreterare-ib'
/** So many days back a paper still lies in the committee's list. */
const kept = 150

/**
 * What lies on the committee's own site: papers, what was decided of them, the meetings that were held and the one that is coming, with
 * cases on their agendas.
 */
export function demoForum(cases: readonly Case[], input: ForumInput): ForumItems {
  const put = cases.flatMap((of) => putOf(of, addDays(input.today, -kept)))
  const next = forumDayFrom(addDays(input.today, 1))
  const waiting = put.filter(({ decided, over }) => decided === null && !over)
  const days = [...new Set(put.flatMap(({ decided }) => decided?.decision.decidedOn ?? []))]
  const past = days.map((day) => ({
    day,
    of: put.filter(({ decided }) => decided?.decision.decidedOn === day),
  }))
  const sources = { ...input, rows: cases.map((of) => rowOf(of, caseRules(input.edition))) }
  const papers = (of: readonly Put[], meeting: PlainDate) =>
    of.map((one) => ({ at: one.putAt, by: secretary, fields: paperFields(paperOf(one, meeting, sources)) }))
  return {
    IbArenden: [...papers(waiting, next), ...past.flatMap(({ day, of }) => papers(of, day))],
    Delegationsbeslut: put.flatMap(({ of, decided }) =>
      decided === null
        ? []
        : [
            {
              at: decided.at,
              by: secretary,
              fields: decisionFields(of.id, `${of.id}:demo`, decided.decision),
            },
          ],
    ),
    Moten: [
      ...past.map(({ day, of }) => held(day, of)),
      { ...planned(next, waiting), publishedAt: null, notifiedAt: null, notes: null },
    ].map(planted),
  }
}

function putOf(of: Case, since: PlainDate): readonly Put[] {
  const put = of.actions.find((action) => action.type === 'put-before-ib')
  if (put === undefined || put.at.slice(0, 10) < since) return []
  const settled = of.actions.findLast((action) => action.type === 'settled')
  const over = of.actions.some(({ type }) => type === 'withdrawn' || type === 'closed')
  return [{ of, putAt: put.at, decided: settled ?? null, over }]
}

function paperOf({ of }: Put, meeting: PlainDate, { edition, directory, rows }: Sources) {
  const opened = of.actions.find((action) => action.type === 'opened')
  return {
    caseId: of.id,
    number: of.number,
    title: opened?.title ?? '',
    summary: opened?.summary ?? '',
    paper: casePaper(of, edition, directory, earlierLines(rows, of)),
    kinds: opened?.kinds ?? [],
    // Every fourth lacks its cost line, which the list marks.
    cost: Number(of.number.slice(-1)) % 4 === 0 ? null : '12 timmar, 3 000 kronor, ryms inom egen ram',
    meeting,
  }
}

const planned = (day: PlainDate, cases: readonly Put[]) => ({
  day,
  start: '09:00',
  end: '11:00',
  place: 'Stadshuset, rum 217',
  papersBy: daysBefore(day, 7),
  joinUrl: '',
  items: cases.map(({ of }) => {
    const opened = of.actions.find((action) => action.type === 'opened')
    return { caseId: of.id, title: `${of.number} ${opened?.title ?? ''}` }
  }),
})

function held(day: PlainDate, cases: readonly Put[]): Meeting {
  const published = `${daysBefore(day, 6)}T08:00:00Z`
  return {
    ...planned(day, cases),
    publishedAt: published,
    notifiedAt: published,
    notes: {
      present: ['Ordförande', 'Ledamot 1', 'Ledamot 2', 'Sekreterare'],
      absent: [],
      items: Object.fromEntries(cases.map(({ of }) => [of.id, 'Beredningen gick igenom ärendepapperet.'])),
      other: '',
      approvedOn: null,
    },
  }
}

const planted = (meeting: Meeting): PlantedItem => ({
  at: `${daysBefore(meeting.day, 30)}T08:00:00Z`,
  by: secretary,
  fields: meetingFields(meeting.day, meeting),
})
