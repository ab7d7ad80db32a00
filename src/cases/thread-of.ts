import type { CaseAction } from './actions.ts'
import type { WithActions } from './state.ts'

/** Where in the channel a case is discussed. */
export type Thread = NonNullable<Extract<CaseAction, { type: 'put-before-ib' }>['thread']>

/** The thread of a case: the one it was first put before the forum with, since members and secretary must read the same. */
export function threadOf(of: WithActions): Thread | null {
  for (const action of of.actions) if (action.type === 'put-before-ib' && action.thread) return action.thread
  return null
}
