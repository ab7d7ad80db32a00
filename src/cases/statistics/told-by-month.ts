import type { CaseRow } from '../rows/case-row.ts'
import { dayOf } from '../rows/period.ts'
import { countedRows, type StatisticsQuery } from './statistics.ts'

/** What people told afterwards of the visits that took place. */
export const toldFigures = ['visitors', 'hours', 'kronor'] as const
export type ToldFigure = (typeof toldFigures)[number]

/** The held visits of a month, `2026-05`, by their last day, and the sums of what was told of them. */
export type ToldMonth = Readonly<Record<ToldFigure | 'held', number>>

const nothing: ToldMonth = { held: 0, visitors: 0, hours: 0, kronor: 0 }

/** Sums of what was told, month by month, for exactly the visits that the figures count. Pure. */
export function toldByMonth(
  rows: readonly CaseRow[],
  query: StatisticsQuery,
  timeZone: string,
): (month: string) => ToldMonth {
  const months = new Map<string, ToldMonth>()
  for (const row of countedRows(rows, 'held', query, timeZone)) {
    const month = dayOf.last(row, timeZone).slice(0, 7)
    const sum = months.get(month) ?? nothing
    months.set(month, {
      held: sum.held + 1,
      visitors: sum.visitors + (row.visitors ?? 0),
      hours: sum.hours + (row.hours ?? 0),
      kronor: sum.kronor + (row.kronor ?? 0),
    })
  }
  return (month) => months.get(month) ?? nothing
}
