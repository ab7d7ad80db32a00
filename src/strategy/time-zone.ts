/**
 * How far a zone is from UTC at an instant, as ISO 8601 writes it: "+01:00".
 * @param timeZone IANA name, for example `Europe/Stockholm` @throws RangeError for a zone that is not known or an invalid instant
 */
export function offsetAt(timeZone: string, instant: number): string {
  const format = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' })
  const name = format.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value ?? ''
  return name.replace('GMT', '').replace('−', '-') || '+00:00'
}

/** The offset in force in a zone when its clocks show `local`, an ISO 8601 day and time without offset. @throws RangeError */
export function offsetOf(timeZone: string, local: string): string {
  // Read as if it were UTC, an instant is at most some hours off; the second look is from there.
  const near = offsetAt(timeZone, Date.parse(`${local}Z`))
  return offsetAt(timeZone, Date.parse(`${local}${near}`))
}

/** Building a format takes far longer than using it, and lists ask for thousands of days. */
const dayFormats = new Map<string, Intl.DateTimeFormat>()

/** The day it is in a zone at an instant, YYYY-MM-DD. @throws RangeError */
export function dayIn(timeZone: string, instant: number): string {
  const format = dayFormats.get(timeZone) ?? new Intl.DateTimeFormat('sv-SE', { timeZone })
  dayFormats.set(timeZone, format)
  return format.format(instant)
}

/** The day of an ISO 8601 instant in a zone, YYYY-MM-DD; what is no instant is given back as it is. @throws RangeError for an unknown zone */
export function dayOfInstant(timeZone: string, instant: string): string {
  const at = Date.parse(instant)
  return Number.isNaN(at) ? instant : dayIn(timeZone, at)
}

/** Whether this is a time zone that the machine knows (IANA name). */
export function isTimeZone(name: string): boolean {
  try {
    offsetAt(name, 0)
    return true
  } catch {
    return false
  }
}
