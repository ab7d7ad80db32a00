import type { PlainDate } from '../../strategy/plain-date.ts'

/** Day number since 1970-01-01; null when there is no such day. */
export function dayNumber(year: number, month: number, day: number): number | null {
  const time = Date.UTC(year, month - 1, day)
  const back = new Date(time)
  return back.getUTCMonth() === month - 1 && back.getUTCDate() === day ? time / 86_400_000 : null
}

export function plainDate(day: number): PlainDate {
  return new Date(day * 86_400_000).toISOString().slice(0, 10) as PlainDate
}

export function yearOf(day: number): number {
  return new Date(day * 86_400_000).getUTCFullYear()
}

/** Monday of an ISO 8601 week. */
export function mondayOf(year: number, week: number): number {
  const fourth = Date.UTC(year, 0, 4) / 86_400_000
  const weekday = (new Date(fourth * 86_400_000).getUTCDay() + 6) % 7
  return fourth - weekday + (week - 1) * 7
}
