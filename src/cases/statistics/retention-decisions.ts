import type { PlainDate } from '../../strategy/plain-date.ts'
import { retentionOf } from '../retention.ts'
import type { WithActions } from '../state.ts'

/** A retention decision that cases refer to: what it says, and in how many cases. */
export interface RetentionReference {
  readonly decision: string
  readonly retention: 'keep' | 'dispose'
  readonly from: PlainDate | null
  readonly cases: number
  /** Of them those whose working copies a person has disposed of. */
  readonly disposed: number
}

/** Retention decisions by reference, the most used first; the newest of a case counts. */
export function retentionReferences(cases: readonly WithActions[]): readonly RetentionReference[] {
  const found = new Map<string, RetentionReference>()
  for (const one of cases) {
    const { decision, retention, from, disposedAt } = retentionOf(one)
    if (decision === null) continue
    const key = `${decision} ${retention} ${from ?? ''}`
    const before = found.get(key) ?? { decision, retention, from, cases: 0, disposed: 0 }
    found.set(key, {
      ...before,
      cases: before.cases + 1,
      disposed: before.disposed + (disposedAt === null ? 0 : 1),
    })
  }
  return [...found.values()].toSorted(
    (a, b) => b.cases - a.cases || a.decision.localeCompare(b.decision, 'sv'),
  )
}
