import type { CaseAction } from './actions.ts'
import type { WithActions } from './state.ts'

/** What a security pause says in the case, and nothing more (users.md 7). */
export const pauseNote = 'Pausat, kontakta säkerhetsfunktionen.'

/** What a case that is opened as paused is called until the pause has ended; its mail is not named (users.md 7). */
export const pausedTitle = 'Pausat ärende'

const isPause = (action: CaseAction) => action.type === 'note' && action.text === pauseNote

/**
 * Whether a case is paused for security: from the note of a pause until its body says that the security function has answered. While it
 * is, the case leaves every common list, statistic and report, and nothing is sent of it.
 */
export function isPausedCase(of: WithActions): boolean {
  return of.actions.findLast((action) => isPause(action) || action.type === 'pause-ended')?.type === 'note'
}

/** A case that is paused was to be carried on: nothing of it leaves before the security question is answered. */
export class CasePaused extends Error {
  override readonly name = 'CasePaused'
  constructor() {
    super('The case is paused for security. Nothing of it is carried out before the pause has ended.')
  }
}
