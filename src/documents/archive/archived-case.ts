import type { Case } from '../../cases/case.ts'
import type { HistoryLine } from '../../cases/history.ts'
import type { LocalTime } from './local-time.ts'
import type { WorkingCopy } from './working-copy.ts'

/** Words for the ids and times of a case, in Swedish: the archive is the City's own. */
export interface ArchiveWords {
  readonly body: (id: string) => string
  /** Who decides: a role before the body of the same id. */
  readonly decider: (id: string) => string
  readonly line: (line: HistoryLine) => string
  readonly state: (id: string) => string
  /** The forum; null where the city has none. */
  readonly forum: string | null
  /** Times are the city's own, with their offset. */
  readonly time: LocalTime
}

/** A case as it goes into the archive. */
export interface ArchivedCase {
  readonly of: Case
  readonly copies: readonly WorkingCopy[]
  readonly words: ArchiveWords
  /** Instant of the export. */
  readonly at: string
  /** The records creator's organisation number, when it was given. */
  readonly organisationNumber: string | null
  /** The edition's notice while it is not in force, or null. */
  readonly notice: string | null
  /** Of the program that made the package. */
  readonly version: string
}

/**
 * The case as records law sees it: without the working notes, which are cleared away when a case closes and are no part of it, and
 * without the plans of sending, which are the program's own.
 */
export function recordOf(of: Case): { readonly record: Case; readonly leftOut: number } {
  const actions = of.actions.filter((action) => !(action.type === 'note' && action.standing === 'working'))
  return { record: { ...of, actions, journals: [] }, leftOut: of.actions.length - actions.length }
}
