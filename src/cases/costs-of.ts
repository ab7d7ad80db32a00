import type { CaseAction } from './actions.ts'
import type { Cost } from './cost.ts'
import type { WithActions } from './state.ts'

/** The newest estimate and the newest actual cost of a case; null while nobody has entered one. */
export interface Costs {
  readonly estimate: Cost | null
  readonly actual: Cost | null
}

/** What a case was thought to cost and what it cost, by its newest actions. */
export function costsOf(of: WithActions): Costs {
  const estimate = of.actions.findLast((action) => action.type === 'cost-estimated')?.cost ?? null
  const held = of.actions.findLast((action) => action.type === 'held' && actualOf(action) !== null)
  return { estimate, actual: held?.type === 'held' ? actualOf(held) : null }
}

/**
 * Whether a matter may be put before the forum as far as money goes: the forum exists to make visible how tax money is used (rule
 * S5-ib-purpose), so a paper without a cost line is marked (users.md 20).
 */
export function hasCostLine(of: WithActions): boolean {
  const { estimate, actual } = costsOf(of)
  return [estimate, actual].some((cost) => cost !== null && (cost.hours !== null || cost.kronor !== null))
}

/** Whether the body has said that the engagement does not fit within its own frame: then it is not the body's alone to accept. */
export function isOverBudget(of: WithActions): boolean {
  return costsOf(of).estimate?.withinBudget === 'no'
}

/** The cost of a visit that was held; records of before `cost` was there have hours and kronor alone. */
function actualOf(held: Extract<CaseAction, { type: 'held' }>): Cost | null {
  if (held.cost !== undefined) return held.cost
  if (held.hours === null && held.kronor === null) return null
  return { hours: held.hours, kronor: held.kronor, paidBy: '', withinBudget: 'unknown' }
}
