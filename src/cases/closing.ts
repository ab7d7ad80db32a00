import type { CaseRules } from './case-rules.ts'
import { followUpOf } from './follow-up.ts'
import { reconfirmationsOf } from './changes.ts'
import { openConditions } from './conditions-of.ts'
import { stateOf, type WithActions } from './state.ts'
import { toTell } from './telling.ts'
import { unreportedDecisions } from './decisions-of.ts'

/** Why a case cannot be closed yet. */
export type ClosingHindrance =
  | 'visit-not-told'
  | 'learning-not-told'
  | 'decision-not-reported'
  | 'somebody-not-told'
  | 'condition-not-met'
  | 'change-not-reconfirmed'
  | 'somebody-waited-for'

/**
 * What stands in the way of closing a case, empty when nothing does. What was planned and carried out is closed only when somebody has
 * written what came of it (rule S5-plan-to-follow-up), a delegated decision stays open until it has been
 * reported (users.md 14), and so does what was decided on a condition until that is met, and
 * whoever needs to know until they are told or somebody has said why not (users.md 21).
 */
export function closingHindrances(
  of: WithActions,
  { delegates }: Pick<CaseRules, 'delegates'>,
): readonly ClosingHindrance[] {
  const state = stateOf(of)
  const { happened, learned } = followUpOf(of)
  const found: readonly (readonly [ClosingHindrance, boolean])[] = [
    ['visit-not-told', state === 'planned'],
    ['learning-not-told', happened === true && learned === ''],
    ['decision-not-reported', unreportedDecisions(of, delegates).length > 0],
    ['somebody-not-told', toTell(of).length > 0],
    ['condition-not-met', openConditions(of).length > 0],
    ['change-not-reconfirmed', reconfirmationsOf(of).some((one) => one.open)],
    ['somebody-waited-for', state === 'handed-over' || state === 'proposed-to-ib' || state === 'in-forum'],
  ]
  return found.filter(([, hinders]) => hinders).map(([hindrance]) => hindrance)
}
