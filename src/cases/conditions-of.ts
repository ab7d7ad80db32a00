import type { PlainDate } from '../strategy/plain-date.ts'
import type { Condition } from './condition.ts'
import { decisionsOf } from './decisions-of.ts'
import { stateOf, type WithActions } from './state.ts'

/** A condition of a decision that holds, as it stands after what was said of it since. */
export interface StandingCondition extends Condition {
  readonly met: boolean
  /** The day it is to be looked at: as decided, or as put off when it was not met. */
  readonly due: PlainDate
  /** What was said of it last; empty when nobody has said anything. */
  readonly note: string
}

/** The conditions of the decisions that hold, in the order they were decided. The newest word about each counts. */
export function conditionsOf(of: WithActions): readonly StandingCondition[] {
  const said = new Map(
    of.actions.flatMap((action) =>
      action.type === 'condition-followed-up' ? [[action.condition, action] as const] : [],
    ),
  )
  return decisionsOf(of)
    .flatMap(({ conditions }) => conditions ?? [])
    .map((condition) => {
      const last = said.get(condition.id)
      return {
        ...condition,
        met: last?.met ?? false,
        due: last?.next ?? condition.followUpOn,
        note: last?.note ?? '',
      }
    })
}

/** States in which what was decided no longer comes about, and its conditions with it. */
const lapsed: ReadonlySet<string> = new Set(['withdrawn', 'not-held'])

/** The conditions that somebody still has to follow up, the earliest first. */
export function openConditions(of: WithActions): readonly StandingCondition[] {
  if (lapsed.has(stateOf(of))) return []
  return conditionsOf(of)
    .filter(({ met }) => !met)
    .toSorted((a, b) => a.due.localeCompare(b.due))
}
