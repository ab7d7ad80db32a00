import { PlainDate } from '../strategy/plain-date.ts'

/** Today in a time zone, the edition's. @param timeZone IANA name */
export function today(timeZone: string): PlainDate {
  return PlainDate.parse(new Intl.DateTimeFormat('sv-SE', { timeZone }).format(new Date()))
}
