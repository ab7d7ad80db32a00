import type { Decision } from './actions.ts'
import type { WithActions } from './state.ts'

/** A decision of a case as it stands: what another one corrects has given way to it. */
export interface StandingDecision extends Decision {
  /** Id of the action that recorded it. */
  readonly actionId: string
}

/** The decisions that hold, oldest first. */
export function decisionsOf(of: WithActions): readonly StandingDecision[] {
  const all = of.actions.flatMap((action) =>
    action.type === 'settled' ? [{ ...action.decision, actionId: action.id }] : [],
  )
  const corrected = new Set(all.flatMap(({ corrects }) => (corrects === undefined ? [] : [corrects])))
  return all.filter(
    ({ actionId, itemId }) => !corrected.has(actionId) && !(itemId !== undefined && corrected.has(itemId)),
  )
}

/** Decisions made by delegation that nobody has yet reported to the board ("anmälan till KS"), oldest first. */
export function unreportedDecisions(
  of: WithActions,
  delegates: readonly string[],
): readonly StandingDecision[] {
  const reported = of.actions.some((action) => action.type === 'decision-reported')
  return decisionsOf(of).filter(
    ({ decidedBy, result, reportedToBoardOn }) =>
      delegates.includes(decidedBy) && result !== 'deferred' && reportedToBoardOn === undefined && !reported,
  )
}
