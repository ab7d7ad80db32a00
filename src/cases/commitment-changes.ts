import type { Commitment } from './commitment.ts'
import { sameFields } from './merge-fields.ts'

/** What an import would do to the register. Nothing is taken away: what a file leaves out stays. */
export interface CommitmentChanges {
  readonly added: readonly Commitment[]
  readonly changed: readonly { readonly before: Commitment; readonly after: Commitment }[]
  readonly same: number
}

/** Compares a file with the register, by key. Pure. */
export function commitmentChanges(
  standing: readonly Commitment[],
  read: readonly Commitment[],
): CommitmentChanges {
  const known = new Map(standing.map((one) => [one.key, one]))
  const pairs = read.map((after) => ({ before: known.get(after.key) ?? null, after }))
  return {
    added: pairs.flatMap(({ before, after }) => (before === null ? [after] : [])),
    changed: pairs.flatMap(({ before, after }) =>
      before !== null && !sameFields(before, after) ? [{ before, after }] : [],
    ),
    same: pairs.filter(({ before, after }) => before !== null && sameFields(before, after)).length,
  }
}
