import { mergeFields } from '../../cases/merge-fields.ts'
import { emptyDraft, type Draft } from './draft.ts'

/** Two people's work on one mail, brought together. */
export interface MergedDrafts {
  /** What both said; where they said different things, what `mine` said. Who and when are mine. */
  readonly merged: Draft
  /** Paths of fields to which both gave different answers, for example `assessment.mutualLearning`. */
  readonly collisions: readonly string[]
}

/** Merges by field against what both began with; `base` null = with nothing ticked. */
export function mergeDrafts(base: Draft | null, mine: Draft, theirs: Draft): MergedDrafts {
  const { by, at } = mine
  const first = base ?? emptyDraft({ by, at, edition: mine.assessment.edition, receivedBy: '' })
  const same = (draft: Draft): Draft => ({ ...draft, by, at })
  return mergeFields(same(first), mine, same(theirs))
}
