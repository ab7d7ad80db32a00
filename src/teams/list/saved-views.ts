import type { Role } from '../../cases/rights.ts'
import { restingStates, type CaseRow } from '../../cases/rows/case-row.ts'

/** Role → bodies it acts for. */
export type Offices = Readonly<Partial<Record<Role, readonly string[]>>>

export const savedViews = ['to-do', 'mine', 'unacknowledged', 'proposed', 'conditions', 'all'] as const
export type SavedView = (typeof savedViews)[number]

/** Who looks, as far as it decides what is theirs to do. */
export interface Viewer {
  readonly roles: ReadonlySet<Role>
  /** Bodies the person works for, as far as the directory knows. Empty means unknown: then nothing to do is hidden as "not mine", and nothing is called theirs. */
  readonly bodies: ReadonlySet<string>
  /** Bodies that a role acts for, as the edition names them; none where the city has no forum. */
  readonly offices: Offices
}

/** Lies with the reader's bodies now. */
const liesHere = (row: CaseRow, { bodies }: Viewer) =>
  bodies.size === 0 || bodies.has(row.owner) || (row.waitingFor !== null && bodies.has(row.waitingFor))

/**
 * Of the reader's bodies, open or not, also while it lies elsewhere. Nothing where nobody knows the person's body: rows hold no persons
 * (users.md 10), so that there is nothing else to tell it by, and the whole list is not theirs.
 */
const isMine = (row: CaseRow, viewer: Viewer) =>
  viewer.bodies.size > 0 && (liesHere(row, viewer) || viewer.bodies.has(row.home))

/**
 * Something of the reader's bodies, also where the case lies elsewhere: advice that was asked for, a diary number of one's own. A review
 * years ahead is nothing to do now, and a case that rests is not taken up for its diary number alone.
 */
const hasOwnDuty = ({ duties, state }: CaseRow, { bodies }: Viewer) =>
  duties.some(
    ({ body, kind }) =>
      bodies.has(body) && kind !== 'review' && (kind !== 'register' || !restingStates.has(state)),
  )

function isToDo(row: CaseRow, viewer: Viewer): boolean {
  if (row.unfinished && liesHere(row, viewer)) return true
  if (row.conditions.some(({ body }) => viewer.bodies.has(body))) return true
  if (hasOwnDuty(row, viewer)) return true
  if (row.reportBy !== null && viewer.bodies.has(row.reportBy)) return true
  if (restingStates.has(row.state)) return false
  if (row.state === 'proposed-to-ib') return viewer.roles.has('ib-secretary')
  if (row.state === 'in-forum') return viewer.roles.has('ib-secretary') || viewer.roles.has('mayors-office')
  return liesHere(row, viewer)
}

/** Which rows each saved view holds (users.md 24: what is to be done comes first). */
export const viewHolds: Readonly<Record<SavedView, (row: CaseRow, viewer: Viewer) => boolean>> = {
  'to-do': isToDo,
  mine: isMine,
  unacknowledged: (row) => row.state === 'handed-over',
  proposed: (row) => row.state === 'proposed-to-ib',
  conditions: (row) => row.conditions.length > 0,
  all: () => true,
}
