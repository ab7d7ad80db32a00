import type { Counted } from './counted.ts'
import { heads, isHosted, isMeaning, ranked, unspaced } from './people-meanings.ts'
import {
  andMore,
  besidesWord,
  comeWithHead,
  consistsOf,
  ledBy,
  oneOf,
  plainWith,
  theirs,
  thirdPerson,
  togetherWith,
  wePlural,
  withHer,
} from '../words/people-words.ts'
import type { Reading, Sentence } from '../reading.ts'
import { gapText } from '../text-of.ts'
import { countedAfter, furtherWord } from '../words/people-joins.ts'
const longestStretch = 45

/** Arabic writes its "and" onto the next word. */
function isArabicAnd({ tokens }: Reading, end: number, start: number): boolean {
  return start - end <= 4 && /^و[\u0600-\u06ff]{3}/.test(tokens.words[start] ?? '')
}

/** Whether an "and" stands right before the token `start`. */
export function hasAnd(sentence: Sentence, end: number, start: number): boolean {
  return sentence.hits.some(
    (hit) => isMeaning(hit, 'and') && hit.from >= end && hit.to <= start && start - hit.to <= 1,
  )
}

/** "Together with five colleagues", "mit einer achtköpfigen Begleitung": one more than those counted. */
export function isOnTop(reading: Reading, sentence: Sentence, count: Counted): boolean {
  const { starts, ends } = reading.tokens
  const before = reading.plain.slice(starts[Math.max(sentence.from, count.from - 4)], starts[count.from])
  const after = reading.plain.slice(ends[count.to - 1], ends[Math.min(sentence.to - 1, count.to + 1)])
  if (consistsOf.test(before)) return false
  const upTo = reading.plain.slice(starts[sentence.from], starts[count.from])
  const headBefore = sentence.hits.some(
    (hit) => hit.to < count.from && heads.some((each) => isMeaning(hit, each)) && !isHosted(sentence, hit),
  )
  const { words } = reading.tokens
  const withAt = theirs.has(words[count.from - 1] ?? '') ? count.from - 2 : count.from - 1
  const isWith = plainWith.has(words[withAt] ?? '')
  if (
    isWith &&
    count.firm &&
    !count.opened &&
    words.slice(sentence.from, sentence.from + 4).some((word) => thirdPerson.has(word))
  )
    return true
  // "With three gardeners I would like to come".
  const isMine = sentence.hits.some(
    (hit) => isMeaning(hit, 'me') && hit.from >= count.to && hit.from - count.to <= 3,
  )
  const isOurs = words.slice(sentence.from, sentence.to).some((word) => wePlural.has(word))
  const isFirst = count.from - sentence.from <= 4
  if (isWith && isFirst && isMine && !isOurs && count.firm && count.people && !count.opened) return true
  if (headBefore && besidesWord.test(upTo)) return true
  const isAnybody = sentence.hits.some(
    (hit) => hit.to < count.from && ranked.some((each) => isMeaning(hit, each)),
  )
  if (count.firm && isAnybody && andMore.test(upTo)) return true
  if (count.people && withHer.test(reading.plain.slice(ends[count.to - 1]).slice(0, 60))) return true
  if (count.firm && isWith && headBefore && !(count.opened && !count.people) && !leads(reading, count.from))
    return true
  return (
    (togetherWith.test(before) && (count.firm || headBefore)) ||
    (count.firm && /^\W*(?:begleit|entourage|heyet\w* birlikte|kanssa|birlikte)/.test(after))
  )
}

/** A head named first, and after those counted a word that says they go along. */
export function isBroughtAlong(reading: Reading, sentence: Sentence, from: number, to: number): boolean {
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
export function joined(reading: Reading, sentence: Sentence, end: number, start: number): boolean {
  const between = gapText(reading, end, start)
  // "With (4) engineers and (1) translator": brackets around a figure part nothing.
  const aside = between.replace(/\([^()]{0,80}\)|^\)|\($/g, '')
  if (furtherWord.test(between) && start - end <= 24) return true
  // "Seven councillors, led by their chair, and two engineers": the two are none of the seven.
  const isLed = ledBy.test(aside) && !/,\s\S{1,4}\s$/.test(between)
  if (/[(:;]/.test(aside) || isLed || consistsOf.test(between)) return false
  const joining = sentence.hits.filter(
    (hit) => isMeaning(hit, 'and') && hit.from >= end && hit.to <= start && start - hit.to <= 1,
  )
  // "The mayor will come on 8 and 9 May 2027, accompanied by two officials": such words join over a long stretch.
  if (joining.some((hit) => hit.to - hit.from > 1)) return start - end <= longestStretch
  return (
    start - end <= 24 &&
    (joining.length > 0 ||
      isArabicAnd(reading, end, start) ||
      /(?:are|is|am|will be) (?:bringing|taking) $/.test(between) ||
      /^[^，,]{0,10}[，,]\s?(?:由|加上|另加|另有)$/.test(between) ||
      /^\s?[,、+&]\s?$/.test(between) ||
      (unspaced.test(aside) && countedAfter.test(aside)) ||
      (start - end <= 6 && /[,+&]\s?$/.test(between)) ||
      (start - end <= 3 && /[,+&]/.test(between)))
  )
}

/** "Headed by the mayor and made up of nine": the nine are all there are. */
export function leads(reading: Reading, at: number): boolean {
  return ledBy.test(
    reading.plain.slice(reading.tokens.starts[Math.max(0, at - 3)], reading.tokens.starts[at]),
  )
}

/** "The governor, together with a team of seven": the team comes on top of the one named first. */
export function comesOnTop(reading: Reading, sentence: Sentence, end: number, start: number): boolean {
  const { words } = reading.tokens
  const between = gapText(reading, end, start)
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
