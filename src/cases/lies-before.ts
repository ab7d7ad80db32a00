import { stateOf, type WithActions } from './state.ts'

/** Whether the case lies before the forum now, so that its paper is changed rather than put forward. */
export function liesBefore(of: WithActions): boolean {
  return stateOf(of) === 'in-forum'
}
