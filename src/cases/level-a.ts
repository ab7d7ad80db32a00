import { openingOf } from './opening-of.ts'
import type { Assessment } from '../assessment/answers.ts'
import type { Facts } from '../detection/finding.ts'
import type { WithActions } from './state.ts'

/** Whether ticks or facts alone say that the visit is of the highest political level; either is enough to keep it out of cards. */
export function saysLevelA(assessment: Pick<Assessment, 'matters'> | null, facts: Facts | null): boolean {
  return facts?.level.value === 'A' || (assessment?.matters.some((matter) => matter.level === 'A') ?? false)
}

/**
 * Whether a case is of level A by what it keeps: its last assessment, or its newest facts where the assessment does not say so.
 * Cards and notifications of such a case carry number and link only (users.md 7).
 */
export function isLevelACase(of: WithActions): boolean {
  const opened = openingOf(of)
  const corrected = of.actions.findLast((action) => action.type === 'facts-corrected')
  const assessed = of.actions.findLast((action) => action.type === 'assessed')
  return saysLevelA(assessed?.assessment ?? null, corrected?.facts ?? opened?.facts ?? null)
}
