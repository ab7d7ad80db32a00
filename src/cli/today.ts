import { PlainDate } from '../strategy/plain-date.ts'
import { dayIn } from '../strategy/time-zone.ts'

/** Today in a time zone, the edition's. @param timeZone IANA name */
export function today(timeZone: string): PlainDate {
  return PlainDate.parse(dayIn(timeZone, Date.now()))
}
