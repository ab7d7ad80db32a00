import type { Case, CaseState } from './case.ts'
import { beforeAnything, step, type OpenQuestion, type Standing } from './standing.ts'

/** What of a case the folds read; lists and tests need no more. */
export type WithActions = Pick<Case, 'actions'>

/** Where the case stands: the fold over its actions. An action written twice (same id) counts once. */
export function standingOf(of: WithActions): Standing {
  const seen = new Set<string>()
  let standing = beforeAnything
  for (const action of of.actions) {
    if (seen.has(action.id)) continue
    seen.add(action.id)
    standing = step(standing, action)
  }
  return standing
}

/** The state of a case (users.md 19). */
export function stateOf(of: WithActions): CaseState {
  return standingOf(of).state
}

/** The body responsible now: the sender until the receiver has acknowledged (users.md 3). Empty for a case without actions. */
export function ownerOf(of: WithActions): string {
  return standingOf(of).owner
}

/** The body that was handed the case, or the IB secretariat, and has not answered; null when nobody is waited for. */
export function waitingFor(of: WithActions): string | null {
  return standingOf(of).waitingFor
}

/** Whole days waited for the receiver, 0 on the first; null when nobody is waited for. */
export function daysWaiting(of: WithActions, now: Date): number | null {
  const since = standingOf(of).waitingSince
  if (since === null) return null
  return Math.max(0, Math.floor((now.getTime() - Date.parse(since)) / 86_400_000))
}

/** Questions for advice that have no answer yet, oldest first. */
export function openQuestions(of: WithActions): readonly OpenQuestion[] {
  return standingOf(of).openQuestions
}
