import type { CaseAction, CaseActionType } from './actions.ts'

/** Actions that decide who goes on with the case: two of these at once are a choice for a person, not a merge. */
const exclusive: ReadonlySet<CaseActionType> = new Set<CaseActionType>([
  'taken-on',
  'handed-over',
  'acknowledged',
  'returned',
  'declined',
  'proposed-to-ib',
  'taken-up-for-ib',
  'returned-from-ib',
  'put-before-ib',
  'settled',
  'closed',
  'merged',
  'withdrawn',
])

export interface Collision {
  readonly mine: CaseAction
  readonly theirs: CaseAction
}

export interface Merged {
  /** Mine that are not yet in `latest`, to be appended. Empty when all are there already. */
  readonly add: readonly CaseAction[]
  readonly collisions: readonly Collision[]
}

/**
 * My actions on top of what others wrote since I read. `base` = the ids I had read. Notes, registrations and advice always
 * merge; two actions that each decide who goes on collide.
 */
export function mergeActions(
  base: ReadonlySet<string>,
  mine: readonly CaseAction[],
  latest: readonly CaseAction[],
): Merged {
  const there = new Set(latest.map((action) => action.id))
  const add = mine.filter((action) => !there.has(action.id))
  const theirs = latest.filter(
    (action) =>
      !base.has(action.id) && exclusive.has(action.type) && !mine.some((own) => own.id === action.id),
  )
  const collisions = add
    .filter((action) => exclusive.has(action.type))
    .flatMap((action) => theirs.map((other) => ({ mine: action, theirs: other })))
  return { add, collisions }
}

/** Whether an action decides who goes on with the case. */
export function decidesWhoGoesOn(type: CaseActionType): boolean {
  return exclusive.has(type)
}
