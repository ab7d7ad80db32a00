const wanted = new Set(['SUMMARY', 'DESCRIPTION', 'LOCATION', 'DTSTART', 'DTEND'])

/** What a person would read in a calendar part (RFC 5545): summary, place, days and description, a line each. */
export function calendarText(ics: string): string {
  const unfolded = ics.slice(0, 200_000).replace(/\r?\n[ \t]/g, '')
  const event = /BEGIN:VEVENT/.exec(unfolded)
  if (!event) return ''
  const lines: string[] = []
  for (const line of unfolded.slice(event.index).split(/\r?\n/, 500)) {
    const colon = line.indexOf(':')
    const name = line.slice(0, colon).split(';', 1)[0] ?? ''
    if (wanted.has(name)) lines.push(readable(name, line.slice(colon + 1)))
    if (line.startsWith('END:VEVENT')) break
  }
  return lines.join('\n')
}

function readable(name: string, value: string): string {
  const day = /^(\d{4})(\d\d)(\d\d)/.exec(value)
  if (name.startsWith('DT')) return day ? `${day[1]}-${day[2]}-${day[3]}` : ''
  return value.replace(/\\n/gi, '\n').replace(/\\([,;\\])/g, '$1')
}
