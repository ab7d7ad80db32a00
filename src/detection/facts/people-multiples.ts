import type { Reading, Sentence } from '../reading.ts'
import { eachWith, few, giveOrTake, groupsOf, groupsOfUnspaced } from '../words/people-multiples.ts'

type Size = { min: number; max: number }

/** How many a count of people becomes where the words around it say that there are several such groups, one more for each, or some more or less. */
export function multiplied(
  { plain, tokens }: Reading,
  sentence: Sentence,
  count: Size & { from: number; to: number },
  before: { min: number; from: number; to: number } | null,
): Size {
  const after = plain.slice(tokens.ends[count.to - 1], (tokens.ends[count.to - 1] ?? 0) + 90)
  const around = giveOrTake.exec(after)
  const more = around ? (few[around[1] ?? ''] ?? (Number(around[1]) || 0)) : 0
  const gap = before ? plain.slice(tokens.ends[before.to - 1], tokens.starts[count.from]) : ''
  const isSeveral =
    before !== null &&
    before.min >= 2 &&
    before.min <= 6 &&
    (groupsOf.test(gap) || groupsOfUnspaced.test(gap))
  const factor = (isSeveral ? before.min : 1) * (eachWith.test(after) && count.to < sentence.to ? 2 : 1)
  return { min: Math.max(1, count.min - more) * factor, max: (count.max + more) * factor }
}
