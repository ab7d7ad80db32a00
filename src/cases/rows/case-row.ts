import type { DateRange } from '../../strategy/plain-date.ts'
import type { DutyKind } from '../duties.ts'
import type { RowCondition } from './row-condition.ts'
import type { RowDuty } from './row-duty.ts'

/** One row of the compact index: what lists, filters and statistics need, at most 400 bytes. */
export interface CaseRow {
  readonly id: string
  readonly number: string
  readonly title: string
  readonly state: string
  /** Body that owns it now, and body it waits for (handed over, not acknowledged). */
  readonly owner: string
  readonly waitingFor: string | null
  /** The body that answers the requester; differs from `owner` while the forum's secretariat has the case. */
  readonly home: string
  readonly kinds: readonly string[]
  readonly countries: readonly string[]
  readonly level: string | null
  /** `none` alone where a person chose that none of them supports it; empty reads *inte bedömt*. */
  readonly directions: readonly string[]
  readonly themes: readonly string[]
  readonly size: number | null
  readonly firstDay: string | null
  readonly lastDay: string | null
  /** The days of which one is to be chosen, earliest first; empty where it is one span, and in rows written before they were kept. */
  readonly dayChoices: readonly DateRange[]
  readonly openedAt: string
  readonly changedAt: string
  readonly unfinished: boolean
  /** The conditions of the decision that somebody has to follow up, the most pressing first. */
  readonly conditions: readonly RowCondition[]
  /** What came of it; null while nothing has been said. */
  readonly result: RowResult | null
  /** Day of that answer, YYYY-MM-DD. */
  readonly answeredOn: string | null
  /** Whether the visit took place; null while nobody has said. */
  readonly held: 'held' | 'not-held' | null
  /** How many came, and what it cost in hours and kronor, as told afterwards; null where nobody has said. */
  readonly visitors: number | null
  readonly hours: number | null
  readonly kronor: number | null
  /** Mutual learning as a person ticked it: `yes`, `partly`, `no`; null reads *inte bedömt*. */
  readonly learning: string | null
  /** The nearest day by which somebody has something to do, and what; null when nothing is left or it was written before days were kept. */
  readonly dueOn: string | null
  readonly dueKind: DutyKind | null
  /** The nearest duty of each body, the most pressing first; empty in rows written before they were kept. */
  readonly duties: readonly RowDuty[]
  /** The body that has a decision to report to the board; null when none has. */
  readonly reportBy: string | null
  /** Paused for security: in no list, statistic or report (users.md 7). */
  readonly paused: boolean
}

/** What came of a request, in the order statistics show it. */
export const rowResults = [
  'accepted',
  'accepted-in-part',
  'declined',
  'deferred',
  'noted',
  'withdrawn',
] as const
export type RowResult = (typeof rowResults)[number]

/** States in which nobody has anything left to do. */
export const restingStates: ReadonlySet<string> = new Set(['closed', 'withdrawn', 'followed-up', 'not-held'])

/**
 * The body on whose table a case lies: the one it waits for, else its owner. When it rests, the one that has a condition of the decision
 * to follow up, else null.
 */
export function openAt(
  row: Pick<CaseRow, 'state' | 'owner' | 'waitingFor' | 'unfinished' | 'conditions'>,
): string | null {
  return restingStates.has(row.state) && !row.unfinished
    ? (row.conditions[0]?.body ?? null)
    : (row.waitingFor ?? row.owner)
}
