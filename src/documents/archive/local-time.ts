import { offsetAt, offsetOf } from '../../strategy/time-zone.ts'

/** An instant, or a day, as xs:dateTime with its offset; null for what is neither. */
export type LocalTime = (instantOrDay: string | null) => string | null

/**
 * An instant, or a day (its first moment), in the city's time zone with its offset: "2026-11-23T09:00:00+01:00". ERMS wants seconds; its
 * Swedish profile writes no offset and means Swedish time, and with the offset nobody has to know that.
 * @param timeZone IANA name, the edition's
 */
export function localTimeIn(timeZone: string): LocalTime {
  const clock = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' })
  return (instantOrDay) => {
    if (instantOrDay === null) return null
    const isDay = /^\d{4}-\d{2}-\d{2}$/.test(instantOrDay)
    const instant = Date.parse(instantOrDay)
    if (Number.isNaN(instant)) return null
    if (!isDay) return `${clock.format(instant).replace(' ', 'T')}${offsetAt(timeZone, instant)}`
    const start = `${instantOrDay}T00:00:00`
    return `${start}${offsetOf(timeZone, start)}`
  }
}
