import type { DateRange } from '../strategy/plain-date.ts'
import type { CaseAction } from './actions.ts'
import { factsAfter } from './facts-at.ts'

/**
 * The days of a visit as they stand: those that were planned, for as long as nobody has proposed others since, else every proposed
 * alternative.
 */
export function visitDays(actions: readonly CaseAction[]): readonly DateRange[] {
  const at = actions.findLastIndex((action) => action.type === 'planned')
  const planned = actions[at]
  const days = factsAfter(actions)?.dates.value ?? []
  const then = factsAfter(actions.slice(0, at + 1))?.dates.value ?? []
  return planned?.type === 'planned' && JSON.stringify(then) === JSON.stringify(days)
    ? [{ start: planned.start, end: planned.end }]
    : days
}
