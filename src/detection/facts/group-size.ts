import { evidenceOf } from '../evidence.ts'
import type { Facts } from '../finding.ts'
import type { Meaning } from '../lexicon.ts'
import type { Reading, Sentence } from '../reading.ts'
import { isTakenApart } from './people-apart.ts'
import type { Counted } from './counted.ts'
import { countsIn } from './people-counts.ts'
import { sumFrom, type Count } from './people-sums.ts'
import { heads, isHosted, isMeaning, ranked, unspaced } from './people-meanings.ts'
import type { Enumerated } from './people-enumerated.ts'
import { enumerated } from './people-enumerated.ts'
import { numberAt } from './numbers.ts'
import { headsEach, isSumOf, isSuperseded } from './people-more.ts'
import { onlyOne } from './people-alone.ts'
import { listedPeople, saysMore } from './people-lists.ts'
import { rosterOf } from './roster.ts'
import { multiplied } from './people-multiples.ts'
import { hasAnd, joined } from './people-joins.ts'
import {
  alongUs,
  moreAfter,
  oneOf,
  perhapsWord,
  plainWith,
  thusAfter,
  thirdPerson,
  thusBefore,
  togetherWith,
} from '../words/people-words.ts'
import { ourTotal } from '../words/group-size.ts'

const aboutVisit: readonly Meaning[] = ['want', 'coming', 'visit', 'study', 'group', 'receive', 'request']
/** Counts of other occasions: who came last year, who attends a congress, who was received by others. */
const otherOccasion: readonly Meaning[] = ['other-time', 'report', 'past', 'conference', 'newsletter', 'sell']
/** Score of a group that is opened and counted in people. */
const openedPeople = 5

/**
 * Everyone who travels: a number by a word for people, ranges, and sums over "the mayor and five officials" or "20 students
 * with two teachers and an interpreter". A stated total beats a sum, the sentence about the visit beats others, and a list of
 * names or roles counts where no number is said.
 */
export function groupSizeOf(reading: Reading): Facts['groupSize'] {
  let best: Count | null = null
  for (const sentence of reading.sentences) {
    if (sentence.zone === 'quoted' || sentence.zone === 'noise') continue
    const found = countIn(reading, sentence)
    if (found && (!best || found.score > best.score || isWhole(found, best)))
      best = { ...found, from: whoBefore(reading, sentence, found.from) }
  }
  const roster = rosterOf(reading)
  const listed = roster.value ? roster : listedPeople(reading)
  if (listed.value && (!best || best.score < openedPeople || saysMore(listed, best, roster.value !== null))) {
    const more = alongWith(reading, { min: listed.value.min, from: listed.to - 1 })
    return {
      value: { min: listed.value.min + more, max: listed.value.max + more },
      evidence: listed.evidence,
    }
  }
  // "I stay with a friend … I come by myself": said of whoever writes, it outweighs a pair.
  if (!best || (best.max === 2 && best.score < openedPeople)) {
    const one = onlyOne(reading)
    if (!best || one.value) return one
  }
  const more = alongWith(reading, best)
  return {
    value: { min: best.min + more, max: best.max + more },
    evidence: [evidenceOf(reading, best.from, best.to, 'group-size')],
  }
}

const mostAlong = 10

/** "Our teacher and a father are coming too": the first who are named, and those joined to them. */
function firstJoined(reading: Reading, sentence: Sentence): { max: number } | null {
  const counts = countsIn(reading, sentence)
  const end = counts.findIndex(
    ({ from }, at) => at > 0 && !joined(reading, sentence, counts[at - 1]?.to ?? from, from),
  )
  const first = end < 0 ? counts : counts.slice(0, end)
  // "I come along, of course."
  if (first.length === 0) return sentence.meanings.has('me') ? { max: 1 } : null
  return { max: first.reduce((sum, { max }) => sum + max, 0) }
}

/** Those whom a later sentence adds: "Two teachers will come along with us." */
function alongWith(reading: Reading, best: { min: number; from: number }): number {
  const first = reading.sentenceOf[best.from] ?? 0
  for (const sentence of reading.sentences.slice(first + 1, first + 7)) {
    if (sentence.zone !== 'live') continue
    const { starts, ends } = reading.tokens
    const text = reading.plain.slice(starts[sentence.from], ends[sentence.to - 1])
    if (sentence.meanings.has('uncounted')) continue
    if (!sentence.meanings.has('added') && !alongUs.test(text)) continue
    const added = countIn(reading, sentence) ?? firstJoined(reading, sentence)
    if (added && added.max <= mostAlong && added.max < best.min) return added.max
  }
  return 0
}

const whoCounted: readonly Meaning[] = ['councillor', 'official', 'expert', 'student', 'other-rank']

/** Where those counted are named right before their number, the phrase begins with them: "議員6名", "의원 9명". */
function whoBefore(reading: Reading, sentence: Sentence, from: number): number {
  if (!unspaced.test(reading.tokens.words[from - 1] ?? '')) return from
  const who = sentence.hits.find((hit) => hit.to === from && whoCounted.some((each) => isMeaning(hit, each)))
  return who?.from ?? from
}

function countIn(reading: Reading, sentence: Sentence): Count | null {
  const counts = countsIn(reading, sentence)
    .map((count, at, all) => ({ ...count, ...severalOf(reading, sentence, all, at) }))
    .filter((_, at, all) => !isSuperseded(reading, sentence, all, at))
  const fit = fitOf(sentence)
  const total = largestOf(
    counts.filter(
      (count) =>
        count.firm &&
        !count.loose &&
        isTotal(reading, sentence, count) &&
        !moreAfter.test(reading.plain.slice(reading.tokens.ends[count.to - 1]).slice(0, 24)),
    ),
  )
  // "Seven people in all.": a sentence that says nothing else.
  if (total) return { ...total, score: (sentence.to - sentence.from <= 6 ? 10 : 6) + fit }
  const sum = counts.find(
    (count) => count.firm && (count.people || count.stated) && isSummedUp(reading, sentence, count, counts),
  )
  if (sum) return { ...sum, score: 9 + fit }
  let best: Count | null = null
  for (let first = 0; first < counts.length; first++) {
    const isPart = counts.some(
      ({ bare, firm }, at) => at < first && bare && firm && isTakenApart(reading, counts, at),
    )
    if (isPart || isPartOfCounted(reading, counts, first)) continue
    const sum = sumFrom(reading, sentence, counts, first)
    if (sum && (!best || sum.score > best.score)) best = sum
  }
  best = namedInARow(reading, sentence, counts, best)
  return best ? { ...best, score: best.score + fit } : null
}

/** "Two groups of twelve": the number of groups stands before that of their members, whether it counts people itself or not. */
function severalOf(
  reading: Reading,
  sentence: Sentence,
  counts: readonly Counted[],
  at: number,
): { min: number; max: number } {
  const count = counts[at]
  if (!count) return { min: 0, max: 0 }
  const first = numberBefore(reading, sentence, count.from)
  if (!count.firm) return count
  const each = headsEach(reading, sentence, count)
  const said = multiplied(reading, sentence, count, first)
  const size = { min: said.min * each, max: said.max * each }
  // "Four of us, possibly five": the most there may be.
  const { starts, ends } = reading.tokens
  const second = [count.to + 1, count.to + 2].find((each) =>
    perhapsWord.test(reading.plain.slice(ends[count.to - 1], starts[each])),
  )
  const next = second === undefined ? null : numberAt(reading, sentence, second, size.max + 3)
  return next && next.max > size.max && counts[at + 1]?.from !== second
    ? { min: size.min, max: next.max }
    : size
}

/** A small number at most four words before a token. */
function numberBefore(
  reading: Reading,
  sentence: Sentence,
  to: number,
): { min: number; from: number; to: number } | null {
  for (let at = to - 2; at >= Math.max(sentence.from, to - 5); at--) {
    const number = numberAt(reading, sentence, at, 6)
    if (number && number.to < to) return { min: number.min, from: at, to: number.to }
  }
  return null
}

/** Those named in a row around the best count, where they are more; a row after a colon may stand alone. */
function namedInARow(
  reading: Reading,
  sentence: Sentence,
  counts: readonly Counted[],
  best: Count | null,
): Count | null {
  for (const row of enumerated(reading, sentence, counts)) {
    const holdsBest = best !== null && best.to > row.from && best.to <= row.to
    if (best && holdsBest && best.from === row.from && isOfBest(counts, best, row)) return best
    const more = comesWithRow(reading, sentence, row) ? 1 : 0
    const each = headsEach(reading, sentence, row)
    const whole = { ...row, min: row.min * each + more, max: row.max * each + more }
    if (best && holdsBest && whole.max > best.max) return { ...whole, score: best.score }
    const isFirst = !best || (row.along && more > 0 && best.score < openedPeople && best.max < whole.max)
    if (isFirst && ((row.afterColon && !sentence.isQuestion) || more > 0)) return { ...whole, score: 3 }
  }
  return best
}

/** "We are seven, myself, the treasurer and five members": the row begins with a bare number, and its others are those. */
function isOfBest(counts: readonly Counted[], best: Count, row: { min: number; max: number }): boolean {
  const first = counts.find(({ from }) => from === best.from)
  if (first?.bare !== true || first.max < 3) return false
  const others = row.min - first.min
  return others <= first.max + 1 && others * 3 >= first.min
}

/** "She comes with her deputy, the chief planner and a driver": who comes with those named is one more. */
function comesWithRow(reading: Reading, sentence: Sentence, row: Enumerated): boolean {
  if (row.alone) return true
  const { words, starts } = reading.tokens
  const start = oneOf.has(words[row.from - 1] ?? '') ? row.from - 1 : row.from
  const isWith =
    plainWith.has(words[start - 1] ?? '') ||
    togetherWith.test(reading.plain.slice(starts[Math.max(sentence.from, start - 4)], starts[start]))
  return (
    (isWith || row.along) &&
    (sentence.hits.some(
      (hit) =>
        hit.to < start &&
        (row.along ? ranked : heads).some((each) => isMeaning(hit, each)) &&
        // "The committee travels with seven members": they are the committee.
        !(
          numberAt(reading, sentence, row.from, 60) !== null &&
          isMeaning(hit, 'councillor') &&
          sentence.hits.some((each) => each.from === hit.from && isMeaning(each, 'group'))
        ) &&
        !isHosted(sentence, hit),
    ) ||
      [...words.slice(sentence.from, start), ...words.slice(row.to, row.to + 3)].some((word) =>
        thirdPerson.has(word),
      ))
  )
}

/** As well said and larger, and both say that it is a group: "the executive of five … with the clerk we are fourteen". */
const isWhole = (one: Count, other: Count): boolean =>
  one.score === other.score && one.score >= openedPeople && one.min > other.max

/** "Three councillors and six officials (nine in all)": of those the word stands near, the most. */
const largestOf = (counts: readonly Counted[]): Counted | undefined =>
  counts.reduce<Counted | undefined>((most, each) => (most && most.max >= each.max ? most : each), undefined)

/** How well a sentence fits those who are to come. */
function fitOf({ meanings, isQuestion }: Sentence): number {
  const isAsked = meanings.has('want') || meanings.has('coming') || isQuestion
  const about = aboutVisit.some((each) => meanings.has(each)) ? 2 : 0
  return otherOccasion.some((each) => meanings.has(each)) && !isAsked ? about - 4 : about
}

/** A total said near the count; "разом із" and "tillsammans med" say "with", not "in all". */
function isTotal(reading: Reading, sentence: Sentence, count: Counted): boolean {
  return sentence.hits.some(
    (hit) =>
      isMeaning(hit, 'total') &&
      !sentence.hits.some((each) => isMeaning(each, 'and') && each.from === hit.from && each.to > hit.to) &&
      ((Math.abs(hit.from - count.to) <= 2 && !unspaced.test(reading.tokens.words[hit.from] ?? '')) ||
        (count.from - hit.to >= 0 && count.from - hit.to <= 3) ||
        hit.from === count.from),
  )
}

/** "… and one clerk, so eight people": said in the sentence right before the number, or right after. */
function isSummedUp(
  reading: Reading,
  sentence: Sentence,
  count: Counted,
  counts: readonly Counted[],
): boolean {
  const { starts, ends } = reading.tokens
  const first = starts[Math.max(sentence.from, count.from - 4)]
  const after = reading.plain.slice(ends[count.to - 1], ends[Math.min(sentence.to - 1, count.to)])
  // A sum is no less than what stands beside it: "twenty-two pupils and three teachers, then".
  if (thusAfter.test(after)) return counts.every(({ max }) => max <= count.max)
  if (isOurTotal(reading, sentence, count, counts) || isSumOf(sentence, count, counts)) return true
  if (count.stated && counts.every(({ max }) => max <= count.max)) return true
  const isAside =
    reading.plain.charAt((starts[count.from] ?? 1) - 1) === '(' &&
    /^[^()]{0,40}\)/.test(reading.plain.slice(ends[count.to - 1], (ends[count.to - 1] ?? 0) + 42))
  // "(Seven researchers and one photographer)" takes apart what was counted before.
  const earlier = counts.filter(({ to }) => to <= count.from)
  if (isAside && earlier.some(({ firm }) => firm) && earlier.every(({ max }) => max < count.max)) return true
  // What opens a count ("soit", "we are") belongs to it.
  for (let at = count.from; at < count.to && at <= count.from + 3; at++)
    if (thusBefore.test(reading.plain.slice(first, starts[at]))) return true
  return false
}

/** "From two heads of section and me, so there are five of us": whoever writes says how many they are after naming them. */
function isOurTotal(
  { plain, tokens }: Reading,
  sentence: Sentence,
  count: Counted,
  counts: readonly Counted[],
): boolean {
  const before = plain.slice(
    tokens.starts[Math.max(sentence.from, count.from - 5)],
    tokens.starts[count.from],
  )
  const earlier = counts.filter(({ to }) => to <= count.from)
  const next = counts[counts.indexOf(count) + 1]
  return (
    count.bare &&
    count.opened &&
    earlier.length > 0 &&
    earlier.every(({ max }) => max < count.max) &&
    (next === undefined || !hasAnd(sentence, count.to, next.from)) &&
    ourTotal.test(before + plain.slice(tokens.starts[count.from], tokens.ends[count.to - 1]))
  )
}

/** "Seven people: two deputies, the head of …": what a colon opens are those counted before it. */
function isPartOfCounted({ plain, tokens }: Reading, counts: readonly Counted[], at: number): boolean {
  const whole = counts.findLast(
    ({ firm, opened, people, to }, index) =>
      index < at && firm && (people || opened) && to <= (counts[at]?.from ?? 0),
  )
  const part = counts[at]
  if (!whole || !part || part.max > whole.max) return false
  const first = counts[counts.indexOf(whole) + 1] ?? part
  return /^(?:\s\S+){0,4}\s?(?::|[–—]\s|-\s|\s\()/.test(
    plain.slice(tokens.ends[whole.to - 1], tokens.starts[first.from]),
  )
}
