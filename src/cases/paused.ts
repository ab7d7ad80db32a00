import type { WithActions } from './state.ts'

/** What a security pause says in the case, and nothing more (users.md 7). */
export const pauseNote = 'Pausat, kontakta säkerhetsfunktionen.'

/** Whether a case is paused for security: then it leaves every common list, statistic and report. */
export function isPausedCase(of: WithActions): boolean {
  return of.actions.some((action) => action.type === 'note' && action.text === pauseNote)
}
