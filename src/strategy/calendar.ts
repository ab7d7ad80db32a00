import * as z from 'zod/mini'
import { PlainDate } from './plain-date.ts'

/**
 * The days on which the city's offices are closed besides Saturdays and Sundays: days of the year (MM-DD), days counted from Easter
 * Sunday, and a weekday (1 = Monday … 7 = Sunday) that falls between two days of the year.
 */
export const ClosedDays = z.strictObject({
  fixed: z.array(z.string().check(z.regex(/^\d{2}-\d{2}$/))),
  fromEaster: z.array(z.number()),
  between: z.array(z.strictObject({ weekday: z.number(), from: z.string(), to: z.string() })),
})
export type ClosedDays = z.infer<typeof ClosedDays>

const day = 86_400_000
const instant = (date: PlainDate) => Date.parse(`${date}T00:00:00Z`)
const dateOf = (ms: number) => PlainDate.parse(new Date(ms).toISOString().slice(0, 10))
/** 1 = Monday … 7 = Sunday. */
const weekdayOf = (date: PlainDate) => ((new Date(instant(date)).getUTCDay() + 6) % 7) + 1

/** The day so many days later; a negative number goes back. */
export function addDays(date: PlainDate, days: number): PlainDate {
  return dateOf(instant(date) + days * day)
}

/** The same day so many months later, the last of the month where that month is shorter (31 January + 1 = 28 or 29 February). */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const [year = 0, month = 1, inMonth = 1] = date.split('-').map(Number)
  const first = Date.UTC(year, month - 1 + months, 1)
  const last = Date.UTC(year, month + months, 0)
  return dateOf(Math.min(first + (inMonth - 1) * day, last))
}

/** Whether offices are open on a day. */
export function isWorkingDay(date: PlainDate, closed: ClosedDays): boolean {
  const weekday = weekdayOf(date)
  if (weekday > 5) return false
  const inYear = date.slice(5)
  const easter = easterSunday(Number(date.slice(0, 4)))
  return !(
    closed.fixed.includes(inYear) ||
    closed.fromEaster.some((days) => dateOf(easter + days * day) === date) ||
    closed.between.some((one) => one.weekday === weekday && one.from <= inYear && inYear <= one.to)
  )
}

/** The working day so many working days after a day; 0 gives the day itself, or the next working day when it is none. */
export function addWorkingDays(date: PlainDate, days: number, closed: ClosedDays): PlainDate {
  let at = date
  while (!isWorkingDay(at, closed)) at = addDays(at, 1)
  for (let left = date === at ? days : Math.max(0, days - 1); left > 0; left--) {
    do at = addDays(at, 1)
    while (!isWorkingDay(at, closed))
  }
  return at
}

/** Easter Sunday as an instant (UTC midnight), by the Gregorian computus of Meeus, Jones and Butcher. */
function easterSunday(year: number): number {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const n = h + l - 7 * m + 114
  return Date.UTC(year, Math.floor(n / 31) - 1, (n % 31) + 1)
}
