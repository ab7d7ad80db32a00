import { PlainDate } from '../strategy/plain-date.ts'

/** Time as the surfaces see it; tests give their own. */
export interface Clock {
  now(): Date
  /** The day in the reader's own time zone. */
  today(): PlainDate
}

/** The browser's clock. */
export const browserClock: Clock = { now: () => new Date(), today: () => dayOf(new Date()) }

const two = (n: number) => String(n).padStart(2, '0')

/** Local calendar day of an instant. */
export function dayOf(instant: Date): PlainDate {
  return PlainDate.parse(`${instant.getFullYear()}-${two(instant.getMonth() + 1)}-${two(instant.getDate())}`)
}
