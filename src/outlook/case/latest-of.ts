import type { Case } from '../../cases/case.ts'
import { factsOf } from '../../cases/facts-at.ts'
import { openingOf } from '../../cases/opening-of.ts'
import type { Facts } from '../../detection/finding.ts'
import type { Kind } from '../../strategy/words.ts'

/** The facts as they stand in the case, with its kinds; null when it was opened without any. */
export function latestFacts(of: Case): { readonly facts: Facts; readonly kinds: Kind[] } | null {
  const facts = factsOf(of)
  return facts === null ? null : { facts, kinds: openingOf(of)?.kinds ?? [] }
}

/** The sentence the case was opened with, in Swedish. */
export function summaryOf(of: Case): string | null {
  return openingOf(of)?.summary ?? null
}
