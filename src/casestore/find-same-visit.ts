import { isSameVisit, maybeSameVisit, type SameVisitBecause, type VisitAsked } from '../cases/same-visit.ts'
import type { CaseRow, CaseStore, StoredCase } from './port.ts'

/** A case that a mail may belong to although nothing in its head says so. */
export interface SameVisit {
  readonly stored: StoredCase
  readonly because: SameVisitBecause
}

/** How many cases are read to be compared; days and country have sorted out the rest. */
const mostRead = 4

/** A visit is rarely longer; a case that began earlier than this before the days asked for cannot overlap them. */
const longestVisitDays = 31

const shifted = (day: string, days: number) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)

/**
 * Open cases about the visit that a mail asks for, the newest first. Asks nothing when the mail names no days. One query, then up to four
 * cases. @throws GraphError
 */
export async function findSameVisit(cases: CaseStore, asked: VisitAsked): Promise<readonly SameVisit[]> {
  const starts = asked.dates.map(({ start }) => start).toSorted()
  const ends = asked.dates.map(({ end }) => end).toSorted()
  const [first, last] = [starts[0], ends.at(-1)]
  if (first === undefined || last === undefined) return []
  return sameVisits(cases, await cases.rowsBeginning(shifted(first, -longestVisitDays), last), asked)
}

/** The same among rows that are there already: up to four cases are read. @throws GraphError */
export async function sameVisits(
  cases: CaseStore,
  rows: readonly CaseRow[],
  asked: VisitAsked,
): Promise<readonly SameVisit[]> {
  const near = maybeSameVisit(rows, asked)
    .toSorted((a, b) => b.openedAt.localeCompare(a.openedAt))
    .slice(0, mostRead)
  const read = await Promise.all(near.map(({ id }) => cases.get(id)))
  return read.flatMap((stored) => {
    const because = stored === null ? null : isSameVisit(stored.case, asked)
    return stored === null || because === null ? [] : [{ stored, because }]
  })
}
