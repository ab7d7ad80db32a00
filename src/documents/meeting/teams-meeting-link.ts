/**
 * Opens Teams' own form for a new meeting, filled in; the person sends it. Times are those of the day in Sweden, told with their
 * offset. Source: learn.microsoft.com, deep-link-workflow, "new meeting" (`https://teams.microsoft.com/l/meeting/new`).
 */
export function teamsMeetingLink({
  title,
  day,
  start,
  end,
  content,
  attendees,
}: {
  readonly title: string
  readonly day: string
  readonly start: string
  readonly end: string
  readonly content: string
  readonly attendees: readonly string[]
}): string {
  const query = new URLSearchParams({
    subject: title,
    startTime: withOffset(day, start),
    endTime: withOffset(day, end),
    content,
    ...(attendees.length > 0 ? { attendees: attendees.join(',') } : {}),
  })
  // Teams reads %20, not the form's plus sign.
  return `https://teams.microsoft.com/l/meeting/new?${query.toString().replaceAll('+', '%20')}`
}

function withOffset(day: string, clock: string): string {
  const noon = new Date(`${day}T12:00:00Z`)
  const parts = new Intl.DateTimeFormat('en', { timeZone: 'Europe/Stockholm', timeZoneName: 'longOffset' })
  const zone = parts.formatToParts(noon).find(({ type }) => type === 'timeZoneName')?.value ?? 'GMT+01:00'
  return `${day}T${clock}:00${zone.replace('GMT', '') || '+00:00'}`
}
