import * as z from 'zod/mini'
import { PlainDate } from '../strategy/plain-date.ts'
import { Decision } from './actions.ts'

const Clock = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/))

/** One thing on the agenda: a case that is put before the forum, or something else to be talked about. */
export const AgendaItem = z.object({
  /** Null for what is no case. */
  caseId: z.nullable(z.string()),
  /** As it reads on the agenda; for a case its number and title when it was picked. */
  title: z.string(),
  /** The case went on to another meeting after it had stood here; it stays on this agenda. */
  wentOn: z.optional(z.boolean()),
})
export type AgendaItem = z.infer<typeof AgendaItem>

/** What is on record of one case of the agenda, read from the forum's own lists. */
const OnRecord = z.object({
  caseId: z.string(),
  /** Every entry, oldest first; a correction names the entry it puts right. */
  decisions: z.array(Decision),
  /** Names of those who stepped aside. */
  recused: z.array(z.string()),
})
export type OnRecord = z.infer<typeof OnRecord>

/** What was written down of a meeting. Decisions are not in it: they stand in a list of their own (users.md 14). */
export const MeetingNotes = z.object({
  /** Roles or names, as people write them. */
  present: z.array(z.string()),
  absent: z.array(z.string()),
  /** A text for each case of the agenda; what the secretary has not written about has no entry. */
  items: z.record(z.string(), z.string()),
  other: z.string(),
  /** The day the chair approved the notes; null while they are a draft. */
  approvedOn: z.nullable(PlainDate),
  /** What was on record when the chair approved: approved notes read the same whatever is recorded later. */
  record: z.optional(z.array(OnRecord)),
})
export type MeetingNotes = z.infer<typeof MeetingNotes>

/** A meeting of the forum, as planned, announced and written down. */
export const Meeting = z.object({
  day: PlainDate,
  start: Clock,
  end: Clock,
  place: z.string(),
  /** Last day on which a case can be put on the agenda. */
  papersBy: PlainDate,
  /** Address of the Teams meeting; empty until somebody has pasted it. */
  joinUrl: z.string(),
  items: z.array(AgendaItem),
  /** Instants: the agenda was published, and the members were told. */
  publishedAt: z.nullable(z.string()),
  notifiedAt: z.nullable(z.string()),
  notes: z.nullable(MeetingNotes),
  /** Instants: it was cancelled, and those who had got its agenda were told; absent while it stands. */
  cancelled: z.optional(z.object({ at: z.string(), notifiedAt: z.nullable(z.string()) })),
})
export type Meeting = z.infer<typeof Meeting>

/** Whether cases can still be put on the agenda by its last day for papers; the secretary may go past it. */
export function takesPapers(meeting: Pick<Meeting, 'papersBy'>, today: PlainDate): boolean {
  return today <= meeting.papersBy
}

/** Meetings from today on that are not cancelled, the next first. */
export function comingMeetings<M extends Pick<Meeting, 'day' | 'cancelled'>>(
  meetings: readonly M[],
  today: PlainDate,
): readonly M[] {
  return meetings
    .filter(({ day, cancelled }) => day >= today && cancelled === undefined)
    .toSorted((a, b) => a.day.localeCompare(b.day))
}

/**
 * The day of the meeting with this key, as it is planned now: the key keeps the day it was first planned for. Null where there is no such
 * meeting, or it is cancelled: nothing is taken up there.
 */
export function meetingDay(
  meetings: readonly { readonly key: string; readonly meeting: Pick<Meeting, 'day' | 'cancelled'> }[],
  key: string | null,
): PlainDate | null {
  const found = meetings.find((one) => one.key === key)?.meeting
  return found === undefined || found.cancelled !== undefined ? null : found.day
}

/** When the forum can take up a case, seen from today and from the day the guests ask for. */
export interface Timeliness<M> {
  /** The first meeting that still takes papers; null when none is planned. */
  readonly next: M | null
  /** The day that is too early: the visit, or the answer asked for, comes before the meeting. Null when there is time. */
  readonly tooLateFor: PlainDate | null
}

/** The next meeting that takes papers, and whether it comes in time for `wanted` (first day of the visit, or answer asked by). */
export function timelinessOf<M extends Pick<Meeting, 'day' | 'papersBy' | 'cancelled'>>(
  meetings: readonly M[],
  wanted: readonly PlainDate[],
  today: PlainDate,
): Timeliness<M> {
  const next = comingMeetings(meetings, today).find((meeting) => takesPapers(meeting, today)) ?? null
  return { next, tooLateFor: next === null ? null : tooLateFor(next.day, wanted) }
}

/** The first of the days asked for, where it comes before a meeting on `day`; null when there is time. */
export function tooLateFor(day: PlainDate, wanted: readonly PlainDate[]): PlainDate | null {
  const first = wanted.toSorted()[0]
  return first !== undefined && first < day ? first : null
}

/** The agenda with one item moved a step; the same where it already stands first or last. */
export function moved(items: readonly AgendaItem[], index: number, by: -1 | 1): readonly AgendaItem[] {
  const item = items[index]
  const to = index + by
  if (item === undefined || to < 0 || to >= items.length) return items
  return items.toSpliced(index, 1).toSpliced(to, 0, item)
}

/** A working day so many days before a meeting: where the last day for papers usually lies. */
export function daysBefore(day: PlainDate, days: number): PlainDate {
  const at = new Date(`${day}T00:00:00Z`)
  at.setUTCDate(at.getUTCDate() - days)
  const weekday = at.getUTCDay()
  if (weekday === 0 || weekday === 6) at.setUTCDate(at.getUTCDate() - (weekday === 0 ? 2 : 1))
  return PlainDate.parse(at.toISOString().slice(0, 10))
}

/** What the agenda needs to know of a paper that lies before the forum. */
export interface PaperOnAgenda {
  readonly caseId: string
  readonly number: string
  readonly title: string
  /** Key of the meeting it is meant for, or null. */
  readonly meeting: string | null
}

/** What the agenda needs to know of its meeting. */
type MeetingWithAgenda = Pick<Meeting, 'day' | 'items' | 'publishedAt' | 'notes'>

/**
 * The agenda of a meeting as it is now. Which meeting a case belongs to is the paper's word, so that it waits on one agenda only; the
 * order, and the points that are no cases, are the meeting's. Cases that have come to the meeting since it was ordered stand last. What
 * was published, or dealt with, stays when the case goes on to a later meeting; after the chair's approval nothing changes.
 */
export function agendaOf(
  key: string,
  meeting: MeetingWithAgenda,
  papers: readonly PaperOnAgenda[],
): readonly AgendaItem[] {
  const { items, notes } = meeting
  if (notes?.approvedOn) return items
  const own = new Map(papers.filter((paper) => paper.meeting === key).map((paper) => [paper.caseId, paper]))
  const known = isKnown(meeting)
  const ordered = items.filter(
    ({ caseId, wentOn }) => caseId === null || own.has(caseId) || known || wentOn === true,
  )
  const there = new Set(ordered.map(({ caseId }) => caseId))
  const come = [...own.values()].filter(({ caseId }) => !there.has(caseId))
  return [
    ...ordered.map((item) => titled(item, own)),
    ...come.map(({ caseId, number, title }) => ({ caseId, title: `${number} ${title}` })),
  ]
}

/** Its agenda was sent out, or what happened was written down. */
const isKnown = ({ publishedAt, notes }: MeetingWithAgenda) => publishedAt !== null || notes !== null

/**
 * The agenda to keep at a meeting whose case goes on to another: the case stays where the agenda is known or its day has come, and is
 * let go where the meeting was only planned.
 */
export function agendaLeft(
  key: string,
  meeting: MeetingWithAgenda,
  papers: readonly PaperOnAgenda[],
  caseId: string,
  today: string,
): readonly AgendaItem[] {
  const items = agendaOf(key, meeting, papers)
  if (meeting.notes?.approvedOn) return items
  if (!isKnown(meeting) && meeting.day > today) return items.filter((item) => item.caseId !== caseId)
  return items.map((item) => (item.caseId === caseId ? { ...item, wentOn: true } : item))
}

/** Whether cases and points can still be put on the agenda: not after the meeting, nor once it is cancelled or its notes are approved. */
export function agendaIsOpen(
  { day, notes, cancelled }: Pick<Meeting, 'day' | 'notes' | 'cancelled'>,
  today: PlainDate,
): boolean {
  return day >= today && !notes?.approvedOn && cancelled === undefined
}

/**
 * What was decided of a case at one meeting: from its day until the next meeting that took the case up. The first meeting has what was
 * decided before it too. What was put right has given way to its correction.
 * @param days of all meetings that have the case on their agenda
 */
export function decidedAt(
  decisions: readonly Decision[],
  day: PlainDate,
  days: readonly PlainDate[],
): readonly Decision[] {
  const corrected = new Set(decisions.flatMap(({ corrects }) => corrects ?? []))
  const isFirst = !days.some((other) => other < day)
  const next = days.filter((other) => other > day).toSorted()[0]
  return decisions.filter(
    ({ itemId, decidedOn }) =>
      (itemId === undefined || !corrected.has(itemId)) &&
      (isFirst || decidedOn >= day) &&
      (next === undefined || decidedOn < next),
  )
}

function titled(item: AgendaItem, papers: ReadonlyMap<string, PaperOnAgenda>): AgendaItem {
  const paper = item.caseId === null ? undefined : papers.get(item.caseId)
  return paper ? { ...item, title: `${paper.number} ${paper.title}` } : item
}

/** Key of a new meeting: its day, with a number where that day already has one. */
export function meetingKey(day: PlainDate, taken: readonly string[]): string {
  const free = (n: number): string => {
    const key = n === 1 ? day : `${day}-${n}`
    return taken.includes(key) ? free(n + 1) : key
  }
  return free(1)
}
