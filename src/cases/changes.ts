import type { Facts } from '../detection/finding.ts'
import type { DateRange } from '../strategy/plain-date.ts'
import type { CaseAction } from './actions.ts'
import { daysAfter, isPlanOutdated } from './days-of.ts'
import { factsAfter } from './facts-at.ts'
import { reconfirmations, type Reconfirmation } from './life-actions.ts'
import { stateOf, type WithActions } from './state.ts'

/** The facts that others have acted on once a request is decided about (users.md 22). */
const watchedFacts = ['dates', 'groupSize', 'rank', 'organisation'] as const
export type WatchedFact = (typeof watchedFacts)[number]

/** One fact that is no longer what it was when the request was decided about. */
export interface Change<F extends WatchedFact = WatchedFact> {
  readonly fact: F
  readonly before: Facts[F]['value']
  readonly after: Facts[F]['value']
}

/** Who has to hear of the changes; `open` until somebody has said that it is done, after the newest change. */
interface ToReconfirm {
  readonly what: Reconfirmation
  readonly open: boolean
}

/** Actions by which others have been told what holds: from then on a change of the facts concerns them. */
const answered: ReadonlySet<CaseAction['type']> = new Set<CaseAction['type']>([
  'taken-on',
  'settled',
  'planned',
  'put-before-ib',
])

/** What differs now from the day the request was first answered, decided or planned; empty before that. */
export function changesSince(of: WithActions): readonly Change[] {
  const from = of.actions.findIndex(
    (action) => answered.has(action.type) || (action.type === 'letter-drafted' && action.days !== null),
  )
  if (from < 0) return []
  const before = watchedAfter(of.actions.slice(0, from + 1))
  const after = watchedAfter(of.actions)
  if (before === null || after === null) return []
  const planned = of.actions.findIndex(({ type }) => type === 'planned')
  const plan = planned < 0 ? null : watchedAfter(of.actions.slice(0, planned + 1))
  // Once one of the proposed days was planned, another of them is a change too.
  const known = plan === null ? [before.dates] : [before.dates, plan.dates]
  return watchedFacts
    .map((fact) => ({ fact, before: before[fact], after: after[fact] }))
    .filter((change) =>
      change.fact === 'dates'
        ? !after.dates.every((range) => known.every((days) => liesWithin(range, days)))
        : !same(change.before, change.after),
    ) as Change[]
}

/** Who must re-confirm or be told, and whether that is done. Empty when nothing has changed. */
export function reconfirmationsOf(of: WithActions): readonly ToReconfirm[] {
  const changes = changesSince(of)
  if (changes.length === 0) return []
  const last = of.actions.findLastIndex(
    (action) => action.type === 'facts-corrected' || action.type === 'planned',
  )
  const done = new Set(
    of.actions.slice(last + 1).flatMap((action) => {
      // A paper that was changed after the facts is looked over: nobody says so beside it.
      if (action.type === 'put-before-ib') return ['ib-paper' as const]
      return action.type === 'reconfirmed' ? [action.what] : []
    }),
  )
  return (
    reconfirmations
      .filter((what) => concerns(what, of, changes))
      // That it was planned anew is seen from the plan itself; nobody says so beside it.
      .map((what) => ({ what, open: what === 'plan' ? isPlanOutdated(of) : !done.has(what) }))
  )
}

/** Drafts of letters that name other days than those that hold now; a letter already sent has to be written anew. */
export function invalidDrafts(of: WithActions): readonly Extract<CaseAction, { type: 'letter-drafted' }>[] {
  const known = watchedAfter(of.actions)
  return of.actions.filter((action): action is Extract<CaseAction, { type: 'letter-drafted' }> => {
    if (action.type !== 'letter-drafted' || action.days === null || known === null) return false
    return !liesWithin(action.days, known.dates)
  })
}

function concerns(what: Reconfirmation, of: WithActions, changes: readonly Change[]): boolean {
  const has = (type: CaseAction['type']) => of.actions.some((action) => action.type === type)
  switch (what) {
    case 'plan':
      return stateOf(of) === 'planned' && changes.some((change) => change.fact === 'dates')
    case 'hosts':
      return true
    case 'clashes':
      return changes.some((change) => change.fact === 'dates')
    case 'invitation-letter':
      return of.actions.some((action) => action.type === 'letter-drafted' && action.letter === 'invitation')
    case 'ib-paper':
      return has('put-before-ib')
  }
}

/** The watched facts, with the days that hold. */
function watchedAfter(actions: readonly CaseAction[]): { [F in WatchedFact]: Facts[F]['value'] } | null {
  const facts = factsAfter(actions)
  if (facts === null) return null
  return {
    dates: [...daysAfter(actions)],
    groupSize: facts.groupSize.value,
    rank: facts.rank.value,
    organisation: facts.organisation.value,
  }
}

function liesWithin(range: DateRange, proposed: readonly DateRange[]): boolean {
  return proposed.some(({ start, end }) => start <= range.start && range.end <= end)
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
