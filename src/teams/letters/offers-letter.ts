import type { Case } from '../../cases/case.ts'
import { isPausedCase } from '../../cases/paused.ts'
import { standingOf } from '../../cases/state.ts'
import type { Viewer } from '../list/saved-views.ts'

/** The body that answers the requester: one answers, so that one letter goes (users.md 5). */
export function answersFor(of: Case): string {
  const { home, owner } = standingOf(of)
  return home === '' ? owner : home
}

/** Whether a letter can be written here by this person, on behalf of the body that answers the requester. */
export function offersLetter(of: Case, viewer: Viewer): boolean {
  return viewer.bodies.has(answersFor(of)) && !isPausedCase(of)
}
