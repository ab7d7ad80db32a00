import type { Meeting } from '../../cases/meeting.ts'
import { offsetOf } from '../../strategy/time-zone.ts'

const escape = (text: string) =>
  text.replaceAll('\\', '\\\\').replaceAll(';', '\\;').replaceAll(',', '\\,').replaceAll(/\r?\n/g, '\\n')

/** Lines of at most 75 octets; what continues begins with a space (RFC 5545 §3.1). No character is cut in two. */
function folded(line: string): string {
  const pieces: string[] = []
  let piece = ''
  let octets = 0
  for (const character of line) {
    const size = new TextEncoder().encode(character).length
    if (octets + size > 75) {
      pieces.push(piece)
      piece = ' '
      octets = 1
    }
    piece += character
    octets += size
  }
  return [...pieces, piece].join('\r\n')
}

/** The zone with the offset it has during the meeting, so that the file says by itself what its hours mean. */
function zone(timeZone: string, local: string): readonly string[] {
  const offset = offsetOf(timeZone, local).replace(':', '')
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${timeZone}`,
    'BEGIN:STANDARD',
    `TZOFFSETFROM:${offset}`,
    `TZOFFSETTO:${offset}`,
    'DTSTART:19700101T000000',
    'END:STANDARD',
    'END:VTIMEZONE',
  ]
}

/**
 * A meeting as an iCalendar file (RFC 5545). The same key is the same meeting, so importing it again moves it. The hours are those of
 * `timeZone`, the edition's.
 */
export function meetingIcs(
  key: string,
  meeting: Meeting,
  {
    title,
    description,
    now,
    timeZone,
  }: {
    readonly title: string
    readonly description: string
    readonly now: Date
    readonly timeZone: string
  },
): string {
  const local = (clock: string) => `${meeting.day.replaceAll('-', '')}T${clock.replace(':', '')}00`
  const stamp = now.toISOString().replaceAll(/[-:]|\.\d+/g, '')
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Ankomst//SV',
    'METHOD:PUBLISH',
    ...zone(timeZone, `${meeting.day}T${meeting.start}`),
    'BEGIN:VEVENT',
    `UID:ankomst-meeting-${key}`,
    `DTSTAMP:${stamp}`,
    `SEQUENCE:${Math.floor(now.getTime() / 1000)}`,
    `DTSTART;TZID=${timeZone}:${local(meeting.start)}`,
    `DTEND;TZID=${timeZone}:${local(meeting.end)}`,
    `SUMMARY:${escape(title)}`,
    ...(meeting.place === '' ? [] : [`LOCATION:${escape(meeting.place)}`]),
    ...(meeting.joinUrl === '' ? [] : [`URL:${meeting.joinUrl}`]),
    `DESCRIPTION:${escape(description)}`,
    'END:VEVENT',
    'END:VCALENDAR',
  ]
  return `${lines.map(folded).join('\r\n')}\r\n`
}
