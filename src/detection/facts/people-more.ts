import type { Entry } from '../entries.ts'
import type { Hit } from '../matcher.ts'
import type { Reading, Sentence } from '../reading.ts'
import { gapText } from '../text-of.ts'
import type { Counted } from './counted.ts'
import { isMeaning, ranked } from './people-meanings.ts'
import { numberAt } from './numbers.ts'

/** "I and two teachers take 24 pupils": those who bring and those whom they bring, unless these are a group that holds both. */
export const bringsNext = (sentence: Sentence, next: Counted, end: number, bySelf: boolean): boolean =>
  sentence.meanings.has('brings') &&
  next.people &&
  !next.opened &&
  (!next.bare || bySelf) &&
  sentence.hits.some(
    (hit) => isMeaning(hit, 'brings') && hit.from >= end && hit.to <= next.from && next.from - hit.to <= 2,
  )

/** "5 teachers 1 deputy head": two counts of people with no more than a space between them. */
export const standsNext = (reading: Reading, before: Counted, next: Counted): boolean =>
  before.people &&
  next.from === before.to &&
  /^\d/.test(reading.tokens.words[next.from] ?? '') &&
  /^\s$/.test(gapText(reading, before.to, next.from))

/** "I, two foremen and one from purchasing": whoever writes opens a row in which a number follows. */
export function opensRowOfUs(reading: Reading, sentence: Sentence, at: number): boolean {
  if (at - sentence.from > 4 || !/^,\s/.test(gapText(reading, at + 1, at + 1))) return false
  for (let next = at + 1; next <= at + 6 && next < sentence.to; next++)
    if (numberAt(reading, sentence, next, 40)) return true
  return false
}

/** "I, three teachers and a cook, five of us": a last number that is the sum of all before it, and joined by no "and". */
export function isSumOf(sentence: Sentence, count: Counted, counts: readonly Counted[]): boolean {
  const earlier = counts.filter(({ to }) => to <= count.from)
  const sum = earlier.reduce((total, { max }) => total + max, 0)
  return (
    earlier.length >= 2 &&
    sum > 3 &&
    count.min === sum &&
    count.max === sum &&
    count.bare &&
    !sentence.hits.some((hit) => isMeaning(hit, 'and') && hit.to === count.from)
  )
}

/** "14 girls and boys between 12 and 16": a range of small numbers right after those counted tells their age. */
export const isAge = (before: Counted | undefined, count: Counted): boolean =>
  before?.people === true &&
  count.max > count.min &&
  count.max <= 20 &&
  count.min >= 4 &&
  count.bare &&
  !count.people &&
  count.from - before.to <= 2

/** "Fourteen couples": the word right after the number. */
export const pairsAt = (sentence: Sentence, at: number): Hit<Entry> | undefined =>
  sentence.meanings.has('pairs')
    ? sentence.hits.find((hit) => hit.from === at && isMeaning(hit, 'pairs'))
    : undefined

/** How many one of those counted stands for: two in "fourteen couples" and where each brings a wife or husband. */
export function headsEach(
  reading: Reading,
  sentence: Sentence,
  count: Pick<Counted, 'min' | 'from' | 'to'>,
): number {
  const arePairs =
    count.min >= 2 &&
    sentence.meanings.has('pairs') &&
    sentence.hits.some((hit) => isMeaning(hit, 'pairs') && hit.to >= count.to - 1 && hit.from <= count.to)
  if (arePairs) return 2
  if (!sentence.meanings.has('spouses')) return 1
  const spouses = sentence.hits.find((hit) => isMeaning(hit, 'spouses') && hit.from >= count.to)
  const between = spouses ? gapText(reading, count.to, spouses.from) : '.'
  const isTheirs =
    spouses !== undefined &&
    spouses.from - count.to <= 12 &&
    !/[.;:()\d]/.test(between) &&
    !sentence.hits.some(
      (hit) =>
        hit.from >= count.to &&
        hit.to <= spouses.from &&
        (hit.means.kind === 'number' || ranked.some((each) => isMeaning(hit, each))),
    )
  return isTheirs ? 2 : 1
}

/** "Eight, as we wrote earlier, have become five": a number that was said before holds no more where another is said after it. */
export function isSuperseded(
  reading: Reading,
  sentence: Sentence,
  counts: readonly Counted[],
  at: number,
): boolean {
  const count = counts[at]
  const isOther = counts.some(({ max, firm }, other) => other !== at && firm && max !== count?.max)
  if (!count || !isOther || !sentence.meanings.has('before-now')) return false
  return sentence.hits.some(
    (hit) =>
      isMeaning(hit, 'before-now') &&
      ((hit.to <= count.from && count.from - hit.to <= 2) ||
        (hit.from >= count.to && hit.from - count.to <= 2)) &&
      !/[,;:—–]/.test(gapText(reading, Math.min(hit.to, count.to), Math.max(hit.from, count.from))),
  )
}
