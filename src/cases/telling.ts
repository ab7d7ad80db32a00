import { isRole } from '../assessment/resolve-role.ts'
import type { CaseAction, CaseActionType } from './actions.ts'
import type { CaseState } from './case.ts'
import { followUpOf } from './follow-up.ts'
import { isPausedCase } from './paused.ts'
import { standingOf, type WithActions } from './state.ts'

/** A body that needs to know, and the instant at which somebody said so. */
export interface ToTell {
  /** Directory id. */
  readonly body: string
  readonly since: string
}

/** Somebody has the case and answers for it: before, and while the forum has it, there is nothing settled to tell. */
export const tellingStates: readonly CaseState[] = [
  'own-handling',
  'acknowledged',
  'settled',
  'planned',
  'held',
  'not-held',
  'followed-up',
]

/**
 * Bodies that need to know and have been neither told nor set aside: those that the outcome names by the edition's table, and those that
 * the follow-up says need to know what was learned (users.md 21). Each is told once of what it was named for; one that the follow-up
 * names later is told again, of what was learned. Nobody while the case is paused (users.md 7).
 */
export function toTell(of: WithActions): readonly ToTell[] {
  const { state, owner } = standingOf(of)
  if (!tellingStates.includes(state) || isPausedCase(of)) return []
  const open = new Map<string, ToTell>()
  for (const { body, at } of [
    ...namedBy(of, 'assessed'),
    ...(followUpOf(of).happened ? namedBy(of, 'held') : []),
  ]) {
    const [named, ...after] = of.actions.slice(at)
    const done = after.some(
      (action) =>
        (action.type === 'told' || action.type === 'telling-set-aside') && action.bodies.includes(body),
    )
    if (named !== undefined && body !== owner && !isRole(body) && !done && !open.has(body))
      open.set(body, { body, since: named.at })
  }
  return [...open.values()]
}

/** The bodies that the newest action of the type names, each with the place of the first that did: saying it again tells nobody twice. */
function namedBy(
  of: WithActions,
  type: CaseActionType,
): readonly { readonly body: string; readonly at: number }[] {
  const last = of.actions.findLast((action) => action.type === type)
  return (last === undefined ? [] : bodiesIn(last)).map((body) => ({
    body,
    at: of.actions.findIndex((action) => action.type === type && bodiesIn(action).includes(body)),
  }))
}

function bodiesIn(action: CaseAction): readonly string[] {
  if (action.type === 'held') return action.tell ?? []
  return action.type === 'assessed' ? action.outcome.matters.flatMap(({ tells }) => tells ?? []) : []
}
