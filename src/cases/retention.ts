import type { PlainDate } from '../strategy/plain-date.ts'
import { openingOf } from './opening-of.ts'
import { partsOf } from './parts.ts'
import { secrecyMarksOf } from './secrecy.ts'
import { stateOf, type WithActions } from './state.ts'

/** What has been decided about keeping a case's working copies. Nothing decided: they are kept. */
export interface Retention {
  readonly decision: string | null
  readonly retention: 'keep' | 'dispose'
  readonly from: PlainDate | null
  /** When a person confirmed that they are gone; null while they are there. */
  readonly disposedAt: string | null
}

/** Why a case's working copies cannot be disposed of. */
export type DisposalHindrance =
  | 'no-decision'
  | 'to-be-kept'
  | 'not-yet'
  | 'not-closed'
  | 'secrecy-marked'
  | 'not-registered'
  | 'already-disposed'

/** The newest retention decision of a case. */
export function retentionOf(of: WithActions): Retention {
  const decided = of.actions.findLast((action) => action.type === 'retention-decided')
  const disposed = of.actions.findLast((action) => action.type === 'disposed')
  return {
    decision: decided?.decision ?? null,
    retention: decided?.retention ?? 'keep',
    from: decided?.from ?? null,
    disposedAt: disposed?.at ?? null,
  }
}

/**
 * What stands in the way of *gallra* on a day, empty when a person may confirm it (users.md 10). The decision must allow it and its day
 * have come, the case be closed, and the original be in every body's diary: ours are working copies.
 */
export function disposalHindrances(of: WithActions, today: PlainDate): readonly DisposalHindrance[] {
  const { decision, retention, from, disposedAt } = retentionOf(of)
  if (disposedAt !== null) return ['already-disposed']
  const state = stateOf(of)
  const found: readonly (readonly [DisposalHindrance, boolean])[] = [
    ['no-decision', decision === null || decision.trim() === ''],
    ['to-be-kept', decision !== null && retention === 'keep'],
    ['not-yet', from !== null && today < from],
    ['not-closed', state !== 'closed' && state !== 'withdrawn'],
    ['not-registered', !isRegistered(of)],
    ['secrecy-marked', secrecyMarksOf(of).length > 0],
  ]
  return found.filter(([, hinders]) => hinders).map(([hindrance]) => hindrance)
}

/** Each body's diary is its own (users.md 5): one that still owes its registration has the original nowhere else. */
function isRegistered(of: WithActions): boolean {
  const owed =
    openingOf(of)?.origin !== 'own-initiative' &&
    partsOf(of).some(({ registrationNumber }) => registrationNumber === null)
  return !owed && of.actions.some((action) => action.type === 'registered')
}
