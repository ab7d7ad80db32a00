import type { Case } from '../../cases/case.ts'
import type { Facts } from '../../detection/finding.ts'
import type { Kind } from '../../strategy/words.ts'

/** The facts as they stand in the case, with its kinds; null when it was opened without any. */
export function latestFacts(of: Case): { readonly facts: Facts; readonly kinds: Kind[] } | null {
  const opened = of.actions.find((action) => action.type === 'opened')
  const corrected = of.actions.findLast((action) => action.type === 'facts-corrected')
  const facts = corrected?.facts ?? opened?.facts ?? null
  return facts === null ? null : { facts, kinds: opened?.kinds ?? [] }
}

/** The sentence the case was opened with, in Swedish. */
export function summaryOf(of: Case): string | null {
  return of.actions.find((action) => action.type === 'opened')?.summary ?? null
}
