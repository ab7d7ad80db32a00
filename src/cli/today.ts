import { PlainDate } from '../strategy/plain-date.ts'

/** Today in the City's time zone. */
export function today(): PlainDate {
  return PlainDate.parse(
    new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(new Date()),
  )
}
