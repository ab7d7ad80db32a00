import { evidenceOf } from '../evidence.ts'
import type { Facts } from '../finding.ts'
import type { Meaning } from '../lexicon.ts'
import type { Reading, Sentence } from '../reading.ts'
import type { Counted } from './people-counts.ts'
import { countsIn, heads, isHosted, isMeaning, unspaced } from './people-counts.ts'
import { enumerated } from './people-enumerated.ts'
import { listedPeople } from './people-lists.ts'
import {
  alongUs,
  comeWithHead,
  besidesWord,
  consistsOf,
  ifWord,
  includedWord,
  ledBy,
  oneOf,
  perhapsWord,
  plainWith,
  thusAfter,
  thirdPerson,
  thusBefore,
  togetherWith,
  withHer,
  withoutWord,
} from './people-words.ts'

type Count = { min: number; max: number; from: number; to: number; score: number }

/** There the word comes before its number: "議員6名、随行2名及び通訳1名". */
const countedAfter =
  /^(?:님|様)?\s?(?:[,、]|及|和|与|與|以|並|並び|と|및|과|와)[^()。:;\d含包其うち중]{0,14}$/
const aboutVisit: readonly Meaning[] = ['want', 'coming', 'visit', 'study', 'group', 'receive', 'request']
/** Counts of other occasions: who came last year, who attends a congress, who was received by others. */
const otherOccasion: readonly Meaning[] = ['other-time', 'report', 'past', 'conference', 'newsletter', 'sell']
const ordinaryGroup = 100
const longestStretch = 45
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
  const listed = listedPeople(reading)
  if (listed.value && (!best || best.score < 5)) return listed
  if (!best) return { value: null, evidence: [] }
  const more = alongWith(reading, best)
  return {
    value: { min: best.min + more, max: best.max + more },
    evidence: [evidenceOf(reading, best.from, best.to, 'group-size')],
  }
}

const mostAlong = 10

/** Those whom a later sentence adds: "Two teachers will come along with us." */
function alongWith(reading: Reading, best: Count): number {
  const first = reading.sentenceOf[best.from] ?? 0
  for (const sentence of reading.sentences.slice(first + 1, first + 5)) {
    if (sentence.zone !== 'live') continue
    const { starts, ends } = reading.tokens
    if (!alongUs.test(reading.plain.slice(starts[sentence.from], ends[sentence.to - 1]))) continue
    const added = countIn(reading, sentence) ?? countsIn(reading, sentence)[0]
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
  const fit = fitOf(sentence)
  const total = counts.find((count) => count.firm && !count.loose && isTotal(reading, sentence, count))
  if (total) return { ...total, score: 6 + fit }
  const sum = counts.find(
    (count) => count.firm && count.people && isSummedUp(reading, sentence, count, counts),
  )
  if (sum) return { ...sum, score: 9 + fit }
  let best: Count | null = null
  for (let first = 0; first < counts.length; first++) {
    if (isPartOfCounted(reading, counts, first)) continue
    const sum = sumFrom(reading, sentence, counts, first)
    if (sum && (!best || sum.score > best.score)) best = sum
  }
  best = namedInARow(reading, sentence, counts, best)
  return best ? { ...best, score: best.score + fit } : null
}

/** Those named in a row around the best count, where they are more; a row after a colon may stand alone. */
function namedInARow(
  reading: Reading,
  sentence: Sentence,
  counts: readonly Counted[],
  best: Count | null,
): Count | null {
  for (const row of enumerated(reading, sentence, counts)) {
    const holdsBest = best !== null && best.from >= row.from && best.to <= row.to
    const more = comesWithRow(reading, sentence, row) ? 1 : 0
    const whole = { ...row, min: row.min + more, max: row.max + more }
    if (best && holdsBest && whole.max > best.max) return { ...whole, score: best.score }
    if (!best && (row.afterColon || more > 0)) return { ...whole, score: 3 }
  }
  return best
}

/** "She comes with her deputy, the chief planner and a driver": who comes with those named is one more. */
function comesWithRow(reading: Reading, sentence: Sentence, row: { from: number }): boolean {
  const { words, starts } = reading.tokens
  const start = oneOf.has(words[row.from - 1] ?? '') ? row.from - 1 : row.from
  const isWith =
    plainWith.has(words[start - 1] ?? '') ||
    togetherWith.test(reading.plain.slice(starts[Math.max(sentence.from, start - 4)], starts[start]))
  return (
    isWith &&
    (sentence.hits.some(
      (hit) => hit.to < start && heads.some((each) => isMeaning(hit, each)) && !isHosted(sentence, hit),
    ) ||
      words.slice(sentence.from, start).some((word) => thirdPerson.has(word)))
  )
}

/** As well said and larger, and both say that it is a group: "the executive of five … with the clerk we are fourteen". */
const isWhole = (one: Count, other: Count): boolean =>
  one.score === other.score && one.score >= openedPeople && one.min > other.max

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
        (count.from - hit.to >= 0 && count.from - hit.to <= 3)),
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
  if (thusAfter.test(after)) return true
  const isAside =
    reading.plain.charAt((starts[count.from] ?? 1) - 1) === '(' &&
    /^[^()]{0,40}\)/.test(reading.plain.slice(ends[count.to - 1], (ends[count.to - 1] ?? 0) + 42))
  // "(Seven researchers and one photographer)" takes apart what was counted before.
  const earlier = counts.filter(({ to }) => to <= count.from)
  if (isAside && earlier.length > 0 && earlier.every(({ max }) => max < count.max)) return true
  // What opens a count ("soit", "we are") belongs to it.
  for (let at = count.from; at < count.to && at <= count.from + 3; at++)
    if (thusBefore.test(reading.plain.slice(first, starts[at]))) return true
  return false
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
  return /^(?:\s\S+){0,4}\s?:/.test(plain.slice(tokens.ends[whole.to - 1], tokens.starts[first.from]))
}

function sumFrom(
  reading: Reading,
  sentence: Sentence,
  counts: readonly Counted[],
  first: number,
): Count | null {
  const start = counts[first]
  if (!start || start.loose) return null
  let { min, max, to, firm, opened, people, self } = start
  let added = 0
  for (let at = first + 1; at < counts.length; at++) {
    const next = counts[at]
    if (!next || next.from < to) break
    const brought = start.brings && at === first + 1 && next.from - to <= 1
    const upTo = reading.plain.slice(reading.tokens.ends[to - 1], reading.tokens.starts[next.from])
    if (withoutWord.test(upTo)) break
    const isMost =
      perhapsWord.test(upTo) ||
      (/^,\s$/.test(upTo) && ifWord.test(reading.plain.slice(reading.tokens.ends[next.from])))
    if (next.max > max && isMost) {
      max = next.max
      to = next.to
      break
    }
    const after = reading.plain.slice(
      reading.tokens.ends[next.to - 1],
      reading.tokens.ends[Math.min(sentence.to - 1, next.to + 3)],
    )
    if (start.firm && (includedWord.test(upTo) || (!next.firm && includedWord.test(after)))) break
    if (!brought && !joined(reading, sentence, to, next.from)) break
    if (next.loose && !people) break
    const upToNext = reading.plain.slice(reading.tokens.ends[to - 1], reading.tokens.ends[next.to - 1])
    if (!start.firm && consistsOf.test(upToNext)) return null
    if (
      !start.firm &&
      next.opened &&
      !brought &&
      (!comesOnTop(reading, sentence, to, next.from) || leads(reading, start.from))
    )
      return null
    // "Three colleagues and I, four persons": the last number says the sum.
    if (next.min === min && next.max === max && added > 0 && !hasAnd(sentence, to, next.from)) {
      to = next.to
      break
    }
    min += next.min
    max += next.max
    to = next.to
    firm ||= next.firm
    opened ||= next.opened
    people ||= next.people
    self ||= next.self
    added++
  }
  // "My deputy and I": single people make a group when whoever writes is one of them.
  if (!firm && !(self && added > 0)) return null
  if (isOnTop(reading, sentence, start) || isBroughtAlong(reading, sentence, start.from, to)) {
    min++
    max++
  }
  const score = (opened ? 3 : 0) + (people ? 2 : 0) + Math.min(2, added) * 0.5 - (max > ordinaryGroup ? 2 : 0)
  return { min, max, from: start.from, to, score }
}

function hasAnd(sentence: Sentence, end: number, start: number): boolean {
  return sentence.hits.some(
    (hit) => isMeaning(hit, 'and') && hit.from >= end && hit.to <= start && start - hit.to <= 1,
  )
}

/** "Together with five colleagues", "mit einer achtköpfigen Begleitung": one more than those counted. */
function isOnTop(reading: Reading, sentence: Sentence, count: Counted): boolean {
  const { starts, ends } = reading.tokens
  const before = reading.plain.slice(starts[Math.max(sentence.from, count.from - 4)], starts[count.from])
  const after = reading.plain.slice(ends[count.to - 1], ends[Math.min(sentence.to - 1, count.to + 1)])
  if (consistsOf.test(before)) return false
  const upTo = reading.plain.slice(starts[sentence.from], starts[count.from])
  const headBefore = sentence.hits.some(
    (hit) => hit.to < count.from && heads.some((each) => isMeaning(hit, each)) && !isHosted(sentence, hit),
  )
  const isWith = plainWith.has(reading.tokens.words[count.from - 1] ?? '')
  if (headBefore && besidesWord.test(upTo)) return true
  if (count.people && withHer.test(reading.plain.slice(ends[count.to - 1]).slice(0, 60))) return true
  if (count.firm && isWith && headBefore && !(count.opened && !count.people) && !leads(reading, count.from))
    return true
  return (
    (togetherWith.test(before) && (count.firm || headBefore)) ||
    (count.firm && /^\W*(?:begleit|entourage|heyet\w* birlikte|kanssa|birlikte)/.test(after))
  )
}

/** A head named first, and after those counted a word that says they go along. */
function isBroughtAlong(reading: Reading, sentence: Sentence, from: number, to: number): boolean {
  const { ends } = reading.tokens
  return (
    comeWithHead.test(reading.plain.slice(ends[to - 1], ends[Math.min(sentence.to - 1, to + 1)])) &&
    sentence.hits.some(
      (hit) =>
        hit.to <= from &&
        [...heads, 'plus-one' as const].some((each) => isMeaning(hit, each)) &&
        !isHosted(sentence, hit),
    )
  )
}

/** "…, two teachers and", "together with five": a joining word before the next count, or a comma in a list. */
function joined(reading: Reading, sentence: Sentence, end: number, start: number): boolean {
  const between = reading.plain.slice(reading.tokens.ends[end - 1], reading.tokens.starts[start])
  const aside = between.replace(/\([^()]{0,80}\)/g, '')
  // "Seven councillors, led by their chair, and two engineers": the two are none of the seven.
  const isLed = ledBy.test(between) && !/,\s\S{1,4}\s$/.test(between)
  if (/[(:;]/.test(aside) || isLed || consistsOf.test(between)) return false
  const joining = sentence.hits.filter(
    (hit) => isMeaning(hit, 'and') && hit.from >= end && hit.to <= start && start - hit.to <= 1,
  )
  // "The mayor will come on 8 and 9 May 2027, accompanied by two officials": such words join over a long stretch.
  if (joining.some((hit) => hit.to - hit.from > 1)) return start - end <= longestStretch
  return (
    start - end <= 24 &&
    (joining.length > 0 ||
      /^\s?[,、+&]\s?$/.test(between) ||
      (unspaced.test(between) && countedAfter.test(between)) ||
      (start - end <= 6 && /[,+&]\s?$/.test(between)) ||
      (start - end <= 3 && /[,+&]/.test(between)))
  )
}

/** "Headed by the mayor and made up of nine": the nine are all there are. */
function leads(reading: Reading, at: number): boolean {
  return ledBy.test(
    reading.plain.slice(reading.tokens.starts[Math.max(0, at - 3)], reading.tokens.starts[at]),
  )
}

/** "The governor, together with a team of seven": the team comes on top of the one named first. */
function comesOnTop(reading: Reading, sentence: Sentence, end: number, start: number): boolean {
  const { words } = reading.tokens
  const between = reading.plain.slice(reading.tokens.ends[end - 1], reading.tokens.starts[start])
  const last = oneOf.has(words[start - 1] ?? '') ? start - 1 : start
  const holdsHead =
    plainWith.has(words[last - 1] ?? '') &&
    last - end > 1 &&
    sentence.hits.some((hit) => hit.from === start && isMeaning(hit, 'group'))
  return (
    !holdsHead &&
    !ledBy.test(between) &&
    !consistsOf.test(between) &&
    !/\blead|\bbring/.test(between) &&
    hasAnd(sentence, end, start)
  )
}
