import { addDays } from '../../../strategy/calendar.ts'
import type { PlainDate } from '../../../strategy/plain-date.ts'

/** The first day from `from` on when the demo's committee meets: the second Wednesday of a month. */
export function forumDayFrom(from: PlainDate): PlainDate {
  let day = from
  while (!isSecondWednesday(day)) day = addDays(day, 1)
  return day
}

function isSecondWednesday(day: PlainDate): boolean {
  const date = Number(day.slice(8))
  return date > 7 && date <= 14 && new Date(`${day}T00:00:00Z`).getUTCDay() === 3
}
