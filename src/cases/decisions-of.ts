import type { Decision } from './actions.ts'
import type { PlainDate } from '../strategy/plain-date.ts'
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
  /** The day it was reported to the board; null while nobody has said. */
  readonly reportedOn: PlainDate | null
}

/** A decision of a case as it stands: what another one corrects has given way to it. */
export type StandingDecision = RecordedDecision

/** Every decision that was recorded, also those that were corrected, oldest first. */
export function recordedDecisions(of: WithActions): readonly RecordedDecision[] {
  const reports = reportDays(of)
  const all = of.actions.flatMap((action) =>
    action.type === 'settled'
      ? [{ ...action.decision, actionId: action.id, by: action.by.name, at: action.at }]
      : [],
  )
  const corrected = new Set(all.flatMap(({ corrects }) => (corrects === undefined ? [] : [corrects])))
  return all.map((one) => ({
    ...one,
    corrected: corrected.has(one.actionId) || (one.itemId !== undefined && corrected.has(one.itemId)),
    reportedOn: reports.get(one.actionId) ?? null,
  }))
}

/**
 * The day of the report by the action of the decision. A report covers what was recorded before it and had no day; where all had one, it
 * puts right the day of those before. What is recorded later, a correction too, is reported by itself.
 */
function reportDays(of: WithActions): ReadonlyMap<string, PlainDate> {
  const days = new Map<string, PlainDate>()
  let open: readonly string[] = []
  let last: readonly string[] = []
  for (const action of of.actions) {
    if (action.type === 'settled' && action.decision.result !== 'deferred') {
      const { reportedToBoardOn } = action.decision
      if (reportedToBoardOn === undefined) open = [...open, action.id]
      else {
        days.set(action.id, reportedToBoardOn)
        last = [action.id]
      }
    }
    if (action.type === 'decision-reported') {
      if (open.length > 0) [last, open] = [open, []]
      for (const id of last) days.set(id, action.on)
    }
  }
  return days
}

/** The decisions that hold, oldest first. */
export function decisionsOf(of: WithActions): readonly StandingDecision[] {
  return recordedDecisions(of).filter(({ corrected }) => !corrected)
}

/** Whether the newest answer is a no: the body's own, or a decision that ends the matter. */
export function isDeclined(of: WithActions): boolean {
  const answer = of.actions.findLast(
    (action) =>
      action.type === 'declined' || (action.type === 'settled' && action.decision.result !== 'deferred'),
  )
  return answer?.type === 'settled' ? answer.decision.result === 'declined' : answer !== undefined
}

/** Whether a decision is to be reported to the board ("anmälan till KS"): it was made by delegation and ends the matter. */
export function goesToBoard({ decidedBy, result }: Decision, delegates: readonly string[]): boolean {
  return delegates.includes(decidedBy) && result !== 'deferred'
}

/** Decisions made by delegation that nobody has yet reported to the board, oldest first. */
export function unreportedDecisions(
  of: WithActions,
  delegates: readonly string[],
): readonly StandingDecision[] {
  return decisionsOf(of).filter((one) => goesToBoard(one, delegates) && one.reportedOn === null)
}
