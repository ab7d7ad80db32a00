import type { KindModel } from '../model.ts'
import type { KindSeen, OtherKind } from './kinds.ts'
import type { Evidence } from '../finding.ts'

/** A kind besides the visit, how surely the mail asks for it (0–1), and where it says so. */
export type KindFound = { kind: OtherKind; score: number; evidence: Evidence }

/** Below this a kind is named, not asked for. */
const enough = 0.6
/** A request without a visit is about something: the likeliest kind, unless it is as good as ruled out. */
const likeliest = 0.15

/** How surely each kind is asked for, surest first. */
export function weighKinds(seen: readonly KindSeen[], model: KindModel): KindFound[] {
  return seen
    .map(({ kind, values, evidence }) => ({ kind, score: model(values), evidence }))
    .sort((a, b) => b.score - a.score)
}

/** The kinds that a request is about besides a visit, at most four; where no visit is asked for, one at least. */
export function kindsAsked(found: readonly KindFound[], besidesVisit: boolean): KindFound[] {
  const sure = found.filter(({ score }) => score >= enough).slice(0, 4)
  const [first] = found
  if (sure.length > 0 || besidesVisit || !first || first.score < likeliest) return sure
  return [first]
}
