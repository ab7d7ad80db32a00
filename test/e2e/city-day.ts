import { PlainDate } from '../../src/strategy/plain-date.ts'
import { dayIn } from '../../src/strategy/time-zone.ts'

/** Where the browsers of these tests stand. Around midnight the runner's own day is another. */
export const cityZone = 'Europe/Stockholm'

/** The day it is there, or so many days from then. */
export function cityDay(fromNow = 0): PlainDate {
  return PlainDate.parse(dayIn(cityZone, Date.now() + fromNow * 86_400_000))
}
