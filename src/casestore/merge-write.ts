import type { CaseAction } from '../cases/actions.ts'
import type { Case } from '../cases/case.ts'
import type { Journal } from '../cases/journal.ts'
import { mergeActions } from '../cases/merge.ts'
import { CaseConflict, type StoredCase } from './port.ts'

/** What one write adds: actions, and a journal that replaces the one of the same plan. */
export interface Change {
  readonly actions?: readonly CaseAction[]
  readonly journal?: Journal
}

/** The case with the change; actions that are there already are not added again. */
export function composed(onto: Case, { actions = [], journal }: Change): Case {
  const there = new Set(onto.actions.map((action) => action.id))
  const fresh = actions.filter((action) => !there.has(action.id))
  return {
    ...onto,
    actions: [...onto.actions, ...fresh],
    journals: journal ? withJournal(onto.journals, journal) : onto.journals,
  }
}

function withJournal(journals: readonly Journal[], journal: Journal): Journal[] {
  const place = journals.findIndex(({ planId }) => planId === journal.planId)
  return place < 0 ? [...journals, journal] : journals.toSpliced(place, 1, journal)
}

/** Whether the change stands in this version already: an earlier attempt was carried out and its answer lost. */
export function stands(version: Case, { actions = [], journal }: Change): boolean {
  const there = new Set(version.actions.map((action) => action.id))
  const journalStands = !journal || same(journalOf(version, journal.planId), journal)
  return actions.every((action) => there.has(action.id)) && journalStands
}

/**
 * Lets a change go on top of what others wrote since `base` was read, or refuses it.
 *
 * @throws CaseConflict when both decide who goes on with the case, or both wrote the journal of the same plan
 */
export function mergedOrConflict(base: Case, { actions = [], journal }: Change, latest: StoredCase): void {
  const seen = new Set(base.actions.map((action) => action.id))
  const { collisions } = mergeActions(seen, actions, latest.case.actions)
  const theirs = journal && journalOf(latest.case, journal.planId)
  const bothWroteThePlan =
    journal !== undefined && theirs !== undefined && !same(theirs, journalOf(base, journal.planId))
  if (collisions.length > 0 || bothWroteThePlan) throw new CaseConflict(latest)
}

const journalOf = (of: Case, planId: string) => of.journals.find((journal) => journal.planId === planId)

const same = (a: Journal | undefined, b: Journal | undefined) => canonical(a) === canonical(b)

/** JSON with sorted keys: the schema rebuilds objects in its own order of keys when a case is read. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  ) ?? ''
