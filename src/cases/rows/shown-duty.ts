import type { DutyKind } from '../duties.ts'
import type { CaseRow } from './case-row.ts'

/** What a reader of these bodies is shown first: their own duty, else the nearest of anybody's. */
export interface ShownDuty {
  readonly due: string
  readonly kind: DutyKind | null
  /** The body whose duty it is, where that is another than the reader's; null for one's own, and where nobody can say. */
  readonly other: string | null
}

/** Null where nothing is left to do. @param bodies the reader's; empty: nothing is told apart */
export function shownDuty(row: CaseRow, bodies: ReadonlySet<string>): ShownDuty | null {
  const own = row.duties.find(({ body }) => bodies.has(body))
  if (own) return { due: own.due, kind: own.kind, other: null }
  if (row.dueOn === null) return null
  const nearest = row.duties.find(({ due, kind }) => due === row.dueOn && kind === row.dueKind)
  return { due: row.dueOn, kind: row.dueKind, other: bodies.size === 0 ? null : (nearest?.body ?? null) }
}
