import type { CaseRow } from './case-row.ts'
import { coming, dayOf, lastComingDay, periodBases, type Period, type PeriodBase } from './period.ts'

/** Positions of the rows that fall in a period, as `inPeriod` says it; `today` as YYYY-MM-DD. */
export type DayIndex = (period: Period, base: PeriodBase, today: string) => readonly number[]

/** The rows sorted by each day a period can count, so that a period is a stretch between two places. */
export function createDayIndex(rows: readonly CaseRow[], timeZone: string): DayIndex {
  const byBase = Object.fromEntries(
    periodBases.map((base) => [base, sortedBy(rows, (row) => dayOf[base](row, timeZone))]),
  )
  const byLast = sortedBy(rows, lastComingDay)
  return (period, base, today) => {
    const { days, positions } = (period === coming ? null : byBase[base]) ?? byLast
    if (period === coming) return positions.slice(firstFrom(days, today))
    // No character sorts after U+FFFF: all days that begin with the period lie before it.
    return positions.slice(firstFrom(days, period), firstFrom(days, `${period}\uffff`))
  }
}

function sortedBy(rows: readonly CaseRow[], day: (row: CaseRow) => string) {
  const pairs = rows.map((row, position) => ({ day: day(row), position }))
  pairs.sort((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)))
  return { days: pairs.map((pair) => pair.day), positions: pairs.map((pair) => pair.position) }
}

/** Place of the first day that is not before `day`. */
function firstFrom(days: readonly string[], day: string): number {
  let low = 0
  let high = days.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((days[middle] ?? '') < day) low = middle + 1
    else high = middle
  }
  return low
}
