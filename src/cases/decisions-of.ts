import type { Decision } from './actions.ts'
import type { WithActions } from './state.ts'

/** A decision as it was recorded into a case. */
export interface RecordedDecision extends Decision {
  /** Id of the action that recorded it. */
  readonly actionId: string
  /** Who recorded it and the instant. */
  readonly by: string
  readonly at: string
  /** A later one has taken its place. */
  readonly corrected: boolean
}

/** A decision of a case as it stands: what another one corrects has given way to it. */
export type StandingDecision = RecordedDecision

/** Every decision that was recorded, also those that were corrected, oldest first. */
export function recordedDecisions(of: WithActions): readonly RecordedDecision[] {
  const all = of.actions.flatMap((action) =>
    action.type === 'settled'
      ? [{ ...action.decision, actionId: action.id, by: action.by.name, at: action.at }]
      : [],
  )
  const corrected = new Set(all.flatMap(({ corrects }) => (corrects === undefined ? [] : [corrects])))
  return all.map((one) => ({
    ...one,
    corrected: corrected.has(one.actionId) || (one.itemId !== undefined && corrected.has(one.itemId)),
  }))
}

/** The decisions that hold, oldest first. */
export function decisionsOf(of: WithActions): readonly StandingDecision[] {
  return recordedDecisions(of).filter(({ corrected }) => !corrected)
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
