import type { CaseRow } from '../rows/case-row.ts'
import { facetValues, leadDays, leadSteps, unsaid, type Facet } from '../rows/facets.ts'
import { dayOf, inPeriod, type Period, type PeriodBase } from '../rows/period.ts'
import { toldOf, type Told } from './told.ts'

/** What is counted: the requests that came in, or the visits that took place. They are never added together (users.md, January). */
export const countedBases = ['requests', 'held'] as const
export type Counted = (typeof countedBases)[number]

/** Which cases: a year (`2026`) or a month (`2026-05`), null for all; a body, null for the whole city. */
export interface StatisticsQuery {
  readonly period: Period | null
  readonly body: string | null
}

/** How many cases have a value. Cases with several values count under each, so the counts may add up to more than there are cases. */
export interface Count {
  readonly value: string
  readonly count: number
}

/** A month, `2026-05`, with what came in and what took place; both may be none. */
export interface Month {
  readonly month: string
  readonly requests: number
  readonly held: number
  /** What was told of the visits that took place; null in figures that were counted before it was counted by month. */
  readonly told: Told | null
}

/** Sums of what people told afterwards; `unknown` is how many held visits nobody has told it of. */
export interface Sum {
  readonly total: number
  readonly unknown: number
}

/** The figures of a selection. Nothing in them is of an official or a visitor (users.md 10). */
export interface Statistics {
  readonly requests: number
  readonly held: number
  readonly visitors: Sum
  readonly hours: Sum
  readonly kronor: Sum
  /** Days to the first answer, the median of those that have one; null when none has. */
  readonly medianLeadDays: number | null
  readonly months: readonly Month[]
  readonly by: Readonly<Record<Counted, Readonly<Record<CountedFacet, readonly Count[]>>>>
}

/** What is counted by, in the order it is shown. */
export const countedFacets = [
  'direction',
  'learning',
  'kind',
  'country',
  'theme',
  'body',
  'level',
  'result',
  'lead',
] as const satisfies readonly Facet[]
export type CountedFacet = (typeof countedFacets)[number]

/** Facets whose values have an order of their own; the others are ordered by how often they occur. */
const ordered: Readonly<Partial<Record<CountedFacet, readonly string[]>>> = {
  lead: leadSteps,
  level: ['A', 'B', 'C'],
  learning: ['yes', 'partly', 'no'],
}

/** On which day a base counts a case: a request when it came, a visit on its last day. */
export const baseOf: Readonly<Record<Counted, PeriodBase>> = { requests: 'opened', held: 'last' }

/** The rows that a base counts under a query; `timeZone`: the city's (IANA name), in which an instant has its day and year. */
export function countedRows(
  rows: readonly CaseRow[],
  counted: Counted,
  { period, body }: StatisticsQuery,
  timeZone: string,
): readonly CaseRow[] {
  return rows.filter(
    (row) =>
      (counted === 'requests' || row.held === 'held') &&
      (body === null || facetValues.body(row, timeZone).includes(body)) &&
      (period === null || inPeriod(row, period, baseOf[counted], '', timeZone)),
  )
}

/** All figures of a selection. Pure: the same rows and query give the same figures, which is how a report is checked later. */
export function statisticsOf(rows: readonly CaseRow[], query: StatisticsQuery, timeZone: string): Statistics {
  const requests = countedRows(rows, 'requests', query, timeZone)
  const held = countedRows(rows, 'held', query, timeZone)
  return {
    requests: requests.length,
    held: held.length,
    visitors: sumOf(held, 'visitors'),
    hours: sumOf(held, 'hours'),
    kronor: sumOf(held, 'kronor'),
    medianLeadDays: median(requests.flatMap((row) => leadDays(row, timeZone) ?? [])),
    months: monthsOf(requests, held, timeZone),
    by: { requests: countsOf(requests, timeZone), held: countsOf(held, timeZone) },
  }
}

function countsOf(
  rows: readonly CaseRow[],
  timeZone: string,
): Readonly<Record<CountedFacet, readonly Count[]>> {
  const entries = countedFacets.map((facet) => [facet, countBy(rows, facet, timeZone)] as const)
  return Object.fromEntries(entries) as Record<CountedFacet, readonly Count[]>
}

/** How often each value of a facet occurs; "nobody has said" comes last. */
export function countBy(rows: readonly CaseRow[], facet: CountedFacet, timeZone: string): readonly Count[] {
  const counts = new Map<string, number>()
  for (const row of rows)
    for (const value of facetValues[facet](row, timeZone)) counts.set(value, (counts.get(value) ?? 0) + 1)
  const order = ordered[facet]
  const place = (value: string) => (value === unsaid ? Infinity : (order?.indexOf(value) ?? 0))
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .toSorted((a, b) =>
      order || a.value === unsaid || b.value === unsaid
        ? place(a.value) - place(b.value)
        : b.count - a.count || a.value.localeCompare(b.value),
    )
}

function sumOf(held: readonly CaseRow[], column: 'visitors' | 'hours' | 'kronor'): Sum {
  const known = held.flatMap((row) => row[column] ?? [])
  return { total: known.reduce((sum, value) => sum + value, 0), unknown: held.length - known.length }
}

function monthsOf(
  requests: readonly CaseRow[],
  held: readonly CaseRow[],
  timeZone: string,
): readonly Month[] {
  const cameIn = byMonth(requests, 'opened', timeZone)
  const tookPlace = byMonth(held, 'last', timeZone)
  // A day that was typed wrongly must not fill the table with centuries.
  const known = [...cameIn.keys(), ...tookPlace.keys()].filter((month) => /^20\d\d-/.test(month)).toSorted()
  return monthsBetween(known[0], known.at(-1)).map((month) => {
    const visits = tookPlace.get(month) ?? []
    return { month, requests: (cameIn.get(month) ?? []).length, held: visits.length, told: toldOf(visits) }
  })
}

function byMonth(
  rows: readonly CaseRow[],
  base: PeriodBase,
  timeZone: string,
): ReadonlyMap<string, CaseRow[]> {
  const months = new Map<string, CaseRow[]>()
  for (const row of rows) {
    const month = dayOf[base](row, timeZone).slice(0, 7)
    const others = months.get(month)
    if (others) others.push(row)
    else months.set(month, [row])
  }
  return months
}

/** Every month from the first to the last, so that one in which nothing happened is seen. */
function monthsBetween(first: string | undefined, last: string | undefined): readonly string[] {
  if (first === undefined || last === undefined) return []
  const number = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1
  const start = number(first)
  return Array.from({ length: number(last) - start + 1 }, (_, index) => {
    const at = start + index
    return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`
  })
}

function median(values: readonly number[]): number | null {
  if (values.length === 0) return null
  const sorted = values.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle] ?? 0
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2
}
