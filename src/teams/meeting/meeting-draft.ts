import { daysBefore } from '../../cases/meeting.ts'
import type { Meeting } from '../../cases/meeting.ts'
import { PlainDate } from '../../strategy/plain-date.ts'

/** The form for a meeting as it is being filled in. */
export interface MeetingDraft {
  readonly day: string
  readonly start: string
  readonly end: string
  readonly place: string
  readonly papersBy: string
  readonly joinUrl: string
}

export const emptyMeeting: MeetingDraft = {
  day: '',
  start: '09:00',
  end: '10:30',
  place: '',
  papersBy: '',
  joinUrl: '',
}

/** Days between the last day for papers and the meeting, as proposed. */
const papersDays = 7

export type CheckedMeeting =
  | { readonly plan: Pick<Meeting, 'day' | 'start' | 'end' | 'place' | 'papersBy' | 'joinUrl'> }
  | { readonly fault: 'missing' | 'wrongTimes' | 'wrongPapers' | 'wrongLink' }

/** Checks a draft: a day, times in their order, papers before the meeting, a link that is one. */
export function checkMeeting(draft: MeetingDraft): CheckedMeeting {
  const day = PlainDate.safeParse(draft.day)
  const papersBy = PlainDate.safeParse(draft.papersBy)
  if (!day.success || !papersBy.success || draft.start === '' || draft.end === '') return { fault: 'missing' }
  if (draft.end <= draft.start) return { fault: 'wrongTimes' }
  if (papersBy.data > day.data) return { fault: 'wrongPapers' }
  const joinUrl = draft.joinUrl.trim()
  if (joinUrl !== '' && URL.parse(joinUrl)?.protocol !== 'https:') return { fault: 'wrongLink' }
  const { start, end } = draft
  return { plan: { day: day.data, start, end, place: draft.place.trim(), papersBy: papersBy.data, joinUrl } }
}

/** A chosen day, with the last day for papers proposed as long as nobody has set it. */
export function withDay(draft: MeetingDraft, day: string): MeetingDraft {
  const known = PlainDate.safeParse(day)
  const before = PlainDate.safeParse(draft.day)
  const untouched =
    draft.papersBy === '' || (before.success && draft.papersBy === daysBefore(before.data, papersDays))
  return {
    ...draft,
    day,
    papersBy: known.success && untouched ? daysBefore(known.data, papersDays) : draft.papersBy,
  }
}
