import type { Meeting } from '../../cases/meeting.ts'

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

/** Central European time by the rules that have held since 1996, so that the file says by itself what its hours mean. */
const zone = [
  'BEGIN:VTIMEZONE',
  'TZID:Europe/Stockholm',
  'BEGIN:DAYLIGHT',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'TZNAME:CEST',
  'DTSTART:19700329T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'TZNAME:CET',
  'DTSTART:19701025T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'END:VTIMEZONE',
]

/** A meeting as an iCalendar file (RFC 5545). The same key is the same meeting, so importing it again moves it. */
export function meetingIcs(
  key: string,
  meeting: Meeting,
  { title, description, now }: { readonly title: string; readonly description: string; readonly now: Date },
): string {
  const local = (clock: string) => `${meeting.day.replaceAll('-', '')}T${clock.replace(':', '')}00`
  const stamp = now.toISOString().replaceAll(/[-:]|\.\d+/g, '')
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Ankomst//SV',
    'METHOD:PUBLISH',
    ...zone,
    'BEGIN:VEVENT',
    `UID:ankomst-meeting-${key}`,
    `DTSTAMP:${stamp}`,
    `SEQUENCE:${Math.floor(now.getTime() / 1000)}`,
    `DTSTART;TZID=Europe/Stockholm:${local(meeting.start)}`,
    `DTEND;TZID=Europe/Stockholm:${local(meeting.end)}`,
    `SUMMARY:${escape(title)}`,
    ...(meeting.place === '' ? [] : [`LOCATION:${escape(meeting.place)}`]),
    ...(meeting.joinUrl === '' ? [] : [`URL:${meeting.joinUrl}`]),
    `DESCRIPTION:${escape(description)}`,
    'END:VEVENT',
    'END:VCALENDAR',
  ]
  return `${lines.map(folded).join('\r\n')}\r\n`
}
