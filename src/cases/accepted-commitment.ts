import { commitmentKinds, type CommitmentKind } from './commitment.ts'
import { decisionsOf, type StandingDecision } from './decisions-of.ts'
import { kindsOf } from './kinds-of.ts'
import type { WithActions } from './state.ts'

/** The kind of commitment a case asks for, by its assessment, else by what it was opened as; null when it asks for none. */
export function commitmentKindOf(of: WithActions): CommitmentKind | null {
  const asked: readonly string[] = kindsOf(of)
  return commitmentKinds.find((kind) => asked.includes(kind)) ?? null
}

/**
 * The yes to a membership or letter of intent that nobody has entered in the register yet: both carry a day when they are looked at
 * again (rule S4-review-every-four-years). Null when there is none.
 */
export function unenteredCommitment(
  of: WithActions,
): { readonly kind: CommitmentKind; readonly decision: StandingDecision } | null {
  const kind = commitmentKindOf(of)
  const decision = decisionsOf(of).at(-1)
  const accepted = decision?.result === 'accepted' || decision?.result === 'accepted-in-part'
  const entered = of.actions.some((action) => action.type === 'review-set')
  if (decision === undefined || !accepted || entered) return null
  return kind === 'membership' || kind === 'letter-of-intent' ? { kind, decision } : null
}
