import { dayOfInstant } from '../../strategy/time-zone.ts'
import type { CaseRow } from './case-row.ts'

/** Which day of a case a period counts: the visit's (else the day it came), the day it came in, or the visit's last day. */
export const periodBases = ['visit', 'opened', 'last'] as const
export type PeriodBase = (typeof periodBases)[number]

/** A year (`2026`), a month (`2026-05`), or what is still to come. */
export type Period = string
export const coming: Period = 'coming'

/**
 * The day on which a request came in, YYYY-MM-DD; empty where the row does not say when.
 * @param timeZone the city's (IANA name): what came in at half past eleven at night belongs to that day and not to Greenwich's
 */
export const openedOn = ({ openedAt }: Pick<CaseRow, 'openedAt'>, timeZone: string): string =>
  dayOfInstant(timeZone, openedAt)

/** The day of a row that a period counts, YYYY-MM-DD. */
export const dayOf: Readonly<Record<PeriodBase, (row: CaseRow, timeZone: string) => string>> = {
  visit: (row, timeZone) => row.firstDay ?? openedOn(row, timeZone),
  opened: openedOn,
  last: (row, timeZone) => row.lastDay ?? row.firstDay ?? openedOn(row, timeZone),
}

/** The day until which a row is still to come; empty where no day is proposed. */
export const lastComingDay = (row: CaseRow): string => row.lastDay ?? row.firstDay ?? ''

/** Whether a row falls in a period; `today` as YYYY-MM-DD. */
export function inPeriod(
  row: CaseRow,
  period: Period,
  base: PeriodBase,
  today: string,
  timeZone: string,
): boolean {
  if (period === coming) return lastComingDay(row) >= today
  return dayOf[base](row, timeZone).startsWith(period)
}

/** Years that occur among the rows, by when they came and when they are about, newest first. */
export function yearsOf(rows: readonly CaseRow[], timeZone: string): readonly string[] {
  const years = new Set(
    rows.flatMap((row) => [openedOn(row, timeZone).slice(0, 4), (row.firstDay ?? '').slice(0, 4)]),
  )
  return [...years].filter((year) => /^\d{4}$/.test(year)).toSorted((a, b) => b.localeCompare(a))
}
