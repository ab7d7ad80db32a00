import type { Facts } from '../detection/finding.ts'
import type { CaseAction } from './actions.ts'
import { openingOf } from './opening-of.ts'
import type { WithActions } from './state.ts'

/** The facts of a request after these actions: the newest correction, else what it was opened with. */
export function factsAfter(actions: readonly CaseAction[]): Facts | null {
  const corrected = actions.findLast((action) => action.type === 'facts-corrected')
  if (corrected !== undefined) return corrected.facts
  return openingOf({ actions })?.facts ?? null
}

/** The facts of a case as they are now. */
export function factsOf(of: WithActions): Facts | null {
  return factsAfter(of.actions)
}
