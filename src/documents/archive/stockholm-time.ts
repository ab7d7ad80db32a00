const zone = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  timeZoneName: 'longOffset',
})

/**
 * An instant, or a day (its first moment), as xs:dateTime in Swedish time with its offset: "2026-11-23T09:00:00+01:00". Null for what is
 * neither. ERMS wants seconds; the Swedish profile writes no offset and means Stockholm, and with the offset nobody has to know that.
 */
export function stockholmTime(instantOrDay: string | null): string | null {
  if (instantOrDay === null) return null
  if (!/^\d{4}-\d{2}-\d{2}$/.test(instantOrDay)) return written(Date.parse(instantOrDay))
  // At midnight in UTC it is already the same day in Stockholm, and the offset is that of its first moment: clocks change at 01:00 UTC.
  const offset = written(Date.parse(`${instantOrDay}T00:00:00Z`))?.slice(19)
  return offset === undefined ? null : `${instantOrDay}T00:00:00${offset}`
}

function written(instant: number): string | null {
  if (Number.isNaN(instant)) return null
  const parts = new Map(zone.formatToParts(instant).map(({ type, value }) => [type, value]))
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? ''
  const offset = part('timeZoneName').replace('GMT', '').replace('−', '-')
  return `${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}:${part('second')}${offset}`
}
