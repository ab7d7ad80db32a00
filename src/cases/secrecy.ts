import type { WithActions } from './state.ts'

/** A reminder that something in the case may be secret, with its ground in law, and by which body it was set. */
export interface SecrecyMark {
  readonly id: string
  readonly ground: string
  readonly note: string
  readonly body: string
  readonly markedAt: string
}

/**
 * The reminders of secrecy that stand, oldest first. A reminder decides nothing: whether a document may be seen is tried at every
 * request for it (docs/records-and-privacy.md).
 */
export function secrecyMarksOf(of: WithActions): readonly SecrecyMark[] {
  const lifted = new Set(
    of.actions.flatMap((action) => (action.type === 'secrecy-lifted' ? [action.mark] : [])),
  )
  return of.actions.flatMap((action) =>
    action.type === 'secrecy-marked' && !lifted.has(action.id)
      ? [{ id: action.id, ground: action.ground, note: action.note, body: action.body, markedAt: action.at }]
      : [],
  )
}
