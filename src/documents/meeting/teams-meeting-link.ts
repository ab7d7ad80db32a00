import { offsetOf } from '../../strategy/time-zone.ts'

/**
 * Opens Teams' own form for a new meeting, filled in; the person sends it. Times are those of `timeZone`, the edition's, told
 * with their offset. Source: learn.microsoft.com, deep-link-workflow, "new meeting" (`https://teams.microsoft.com/l/meeting/new`).
 */
export function teamsMeetingLink({
  title,
  day,
  start,
  end,
  content,
  attendees,
  timeZone,
}: {
  readonly title: string
  readonly day: string
  readonly start: string
  readonly end: string
  readonly content: string
  readonly attendees: readonly string[]
  readonly timeZone: string
}): string {
  const at = (clock: string) => `${day}T${clock}:00${offsetOf(timeZone, `${day}T${clock}:00`)}`
  const query = new URLSearchParams({
    subject: title,
    startTime: at(start),
    endTime: at(end),
    content,
    ...(attendees.length > 0 ? { attendees: attendees.join(',') } : {}),
  })
  // Teams reads %20, not the form's plus sign.
  return `https://teams.microsoft.com/l/meeting/new?${query.toString().replaceAll('+', '%20')}`
}
