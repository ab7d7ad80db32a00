import type { DateRange } from '../strategy/plain-date.ts'
import type { CaseAction } from './actions.ts'
import { factsAfter } from './facts-at.ts'
import { stateOf, type WithActions } from './state.ts'

/**
 * The days that hold after these actions: those planned, for as long as nobody has corrected the days of the request since; then the
 * corrected ones, until the visit is planned anew. Choosing one of several proposed days is no correction.
 */
export function daysAfter(actions: readonly CaseAction[]): readonly DateRange[] {
  const at = actions.findLastIndex((action) => action.type === 'planned')
  const planned = actions[at]
  const now = factsAfter(actions)?.dates.value ?? []
  if (planned?.type !== 'planned') return now
  const then = factsAfter(actions.slice(0, at + 1))?.dates.value ?? []
  return JSON.stringify(then) === JSON.stringify(now) ? [{ start: planned.start, end: planned.end }] : now
}

/** The days of a case as they are now. */
export function daysOf(of: WithActions): readonly DateRange[] {
  return daysAfter(of.actions)
}

/** Whether a visit was planned for days that hold no longer, so that it is to be planned anew. */
export function isPlanOutdated(of: WithActions): boolean {
  const planned = of.actions.findLast((action) => action.type === 'planned')
  if (planned?.type !== 'planned' || stateOf(of) !== 'planned') return false
  return !daysOf(of).some(({ start, end }) => start === planned.start && end === planned.end)
}
