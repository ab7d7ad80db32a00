import type { CaseAction } from './actions.ts'
import type { Journal } from './journal.ts'
import type { WithActions } from './state.ts'

/** What a security pause says in the case, and nothing more (users.md 7). */
export const pauseNote = 'Pausat, kontakta säkerhetsfunktionen.'

/** What a case that is opened as paused is called until the pause has ended; its mail is not named (users.md 7). */
export const pausedTitle = 'Pausat ärende'

/** Whether an action is the note of a pause. */
export const isPause = (action: CaseAction): boolean => action.type === 'note' && action.text === pauseNote

/**
 * Whether a case is paused for security: from the note of a pause until its body says that the security function has answered. While it
 * is, the case leaves every common list, statistic and report, and nothing is sent of it.
 */
export function isPausedCase(of: WithActions): boolean {
  return of.actions.findLast((action) => isPause(action) || action.type === 'pause-ended')?.type === 'note'
}

/**
 * Whether a plan to put the case before the forum began before a pause that came since. It is not gone on with, not even when the pause has
 * ended: what its paper says was written before the security function had answered. The secretary puts the case forward anew.
 */
export function isOvertakenByPause(of: WithActions, { intent, startedAt }: Journal): boolean {
  return intent === 'put-before-ib' && of.actions.some((action) => isPause(action) && action.at > startedAt)
}

/** A case that is paused was to be carried on: nothing of it leaves before the security question is answered. */
export class CasePaused extends Error {
  override readonly name = 'CasePaused'
  constructor() {
    super('The case is paused for security. Nothing of it is carried out before the pause has ended.')
  }
}
