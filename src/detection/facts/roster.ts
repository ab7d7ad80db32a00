import { everyMatch } from '../every-match.ts'
import { evidenceOf } from '../evidence.ts'
import type { Meaning } from '../lexicon.ts'
import type { Reading } from '../reading.ts'
import { sentenceAt } from '../text-of.ts'
import {
  asFollows,
  columnOfRoles,
  headOnTop,
  howManyCome,
  whoComes,
  withPronoun,
} from '../words/people-lists.ts'
import { leads, oneOf, otherThings, self } from '../words/people-words.ts'
import { numberAt } from './numbers.ts'
import type { Listed } from './people-lists.ts'
import { heads, isMeaning, ranked } from './people-meanings.ts'

/** Tokens `from` to `to` of a line that name somebody. */
type Part = { from: number; to: number }
type Size = { min: number; max: number; isKnown: boolean }

const mostInPart = 200
const mostInLine = 40
const longestPart = 18
const mostParts = 60
/** Units between two lines that are looked at: nobody parts them by more, and hostile mail does. */
const longestGap = 200
/** "Who:", and a line of its own over a list or a table: "Name  Role". */
const label =
  /(?:^|\n|[.!?。]\s)[^\p{L}\d\n]{0,20}(?:(\p{L}[^:\n]{0,48}?)\s?[:]|(\p{L}[^:\n]{1,30}?)[^\S\n]*(?=\n))/gu

/**
 * Those who come, where a label says that they are named: "Participants: the head, two clerks, the union (1) and me = 5", or a list or
 * table below it. Whoever stands there is counted, known by role or not; what a line counts itself is taken as said.
 */
export function rosterOf(reading: Reading): Listed {
  const none: Listed = { value: null, evidence: [], from: 0, to: 0 }
  const { plain, tokens } = reading
  for (const match of everyMatch(label, plain)) {
    const heading = match[2]
    const said = (match[1] ?? heading ?? '').replace(/\s*\(.*$/, '').trim()
    const isNumber = heading === undefined && howManyCome.test(said)
    const isOnTop = heading === undefined && headOnTop.test(said) && !asFollows.test(said)
    const isLabelled = isNumber || isOnTop || whoComes.test(said) || isTableHead(heading)
    if (!isLabelled && heading !== undefined) continue
    const first = tokenAt(reading, match.index + match[0].length)
    if (reading.zoneOf[first] !== 'live') continue
    const isSameLine = !plain.slice(match.index + match[0].length, tokens.starts[first]).includes('\n')
    if (!isLabelled && isSameLine) continue
    const parts = isSameLine ? partsOfLine(reading, first) : linesBelow(reading, first)
    if (!isLabelled && !arePeople(reading, parts)) continue
    const found = countedOf(reading, parts, isNumber)
    if (!found) continue
    const to = parts[parts.length - 1]?.to ?? first + 1
    const onTop =
      isOnTop &&
      (withPronoun.test(said) ||
        names(reading, tokenAt(reading, match.index), first, heads) ||
        !names(reading, first, to, heads))
        ? 1
        : 0
    return {
      from: first,
      to,
      value: { min: found.min + onTop, max: found.max + onTop },
      evidence: [evidenceOf(reading, first, to, 'group-size')],
    }
  }
  return none
}

/**
 * Lines below any other label ("With us on the journey:") that are people by themselves: most name a role or a number, and one is several
 * or whoever writes.
 */
function arePeople(reading: Reading, parts: readonly Part[]): boolean {
  const opening = parts.map(({ from }) => Number(reading.tokens.words[from]))
  // Rows that are numbered are listedPeople's matter.
  if (parts.length < 3 || opening.slice(1).some((each, at) => each - (opening[at] ?? 0) === 1)) return false
  const sizes = parts.map((part) => sizeOf(reading, part))
  const known = sizes.filter((size) => size?.isKnown === true).length
  return (
    sizes.every((size) => size !== null && size.max <= mostInLine) &&
    !parts.some((part) => isOfProgramme(reading, part)) &&
    known >= parts.length * 0.6 &&
    parts.some(
      ({ from }, at) =>
        (sizes[at]?.max ?? 0) > 1 ||
        reading.tokens.words.slice(from, from + 2).some((word) => self.has(word)),
    ) &&
    sentenceAt(reading, parts[0]?.from ?? 0)?.isQuestion === false
  )
}

/** A line with a day, an hour or a place is one of a programme. */
function isOfProgramme(reading: Reading, { from, to }: Part): boolean {
  const { plain, tokens } = reading
  return (
    /\d\s?[:./-]\s?\d|^\d{1,3}[.:)]/.test(
      plain.slice(tokens.starts[from], tokens.starts[to]).replace(/\([^()]*\)/g, ''),
    ) ||
    reading.hits.some(
      (hit) => hit.from >= from && hit.to <= to && ['month', 'city', 'country'].includes(hit.means.kind),
    )
  )
}

/** "Name  Title": two columns, of which the first names people. */
function isTableHead(heading: string | undefined): boolean {
  const [first, second, ...others] = (heading ?? '').split(/\s+/)
  return (
    first !== undefined &&
    second !== undefined &&
    others.length <= 2 &&
    whoComes.test(first) &&
    columnOfRoles.test(second)
  )
}

function tokenAt({ tokens }: Reading, offset: number): number {
  let low = 0
  let high = tokens.starts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens.starts[middle] ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}

const gapBefore = ({ plain, tokens }: Reading, at: number): string =>
  plain.slice(tokens.ends[at - 1] ?? 0, tokens.starts[at] ?? plain.length)

/** What stands after the label, cut at commas and at every "and" before somebody else. */
function partsOfLine(reading: Reading, first: number): Part[] {
  let end = first + 1
  while (
    end < reading.tokens.words.length &&
    reading.sentenceOf[end] === reading.sentenceOf[first] &&
    !gapBefore(reading, end).includes('\n')
  )
    end++
  return cut(reading, first, end, /[,、;]/, true)
}

/** The lines below the label, to an empty line or another label; without their bullets and numbers. */
function linesBelow(reading: Reading, first: number): Part[] {
  const { tokens, plain } = reading
  const parts: Part[] = []
  const isItem = (at: number): boolean =>
    /\n[^\p{L}\p{N}\n]*[^\p{L}\p{N}\s][^\S\n]*$/u.test(gapBefore(reading, at)) || isNumbered(reading, at)
  const isBulleted = isItem(first)
  let at = first
  while (at < tokens.words.length && parts.length < mostParts && reading.zoneOf[at] === 'live') {
    let end = at + 1
    while (end < tokens.words.length && !gapBefore(reading, end).includes('\n')) end++
    const from = isNumbered(reading, at) ? at + 1 : at
    const text = plain.slice(tokens.starts[at], tokens.starts[end])
    if (end - from > longestPart || /^[^:]{1,30}[:](?!\s*\d)/.test(text) || /[?]/.test(text)) break
    parts.push(...cut(reading, from, end, /;/, false))
    const gap = gapBefore(reading, end).slice(0, longestGap)
    const next = isItem(end)
    if (/\n\s*\n/.test(gap.replace(/\n[^\S\n]*\n(?=\s*[^\p{L}\p{N}\s])/u, '\n')) || (isBulleted && !next))
      break
    at = end
  }
  return parts
}

/** "1.", "a)" at the beginning of a line. */
function isNumbered({ tokens, plain }: Reading, at: number): boolean {
  return (
    /^(?:\d{1,2}|[a-z]|[ivx]{1,4}|[一二三四五六七八九十])$/.test(tokens.words[at] ?? '') &&
    /^\s?[.)、]/.test(plain.slice(tokens.ends[at], (tokens.ends[at] ?? 0) + 2))
  )
}

/** Parts of a line between signs that part people, and before an "and" after which somebody else is named. */
function cut(reading: Reading, from: number, to: number, parting: RegExp, byRole: boolean): Part[] {
  const parts: Part[] = []
  const sentence = sentenceAt(reading, from)
  let begun = from
  let depth = 0
  for (let at = from + 1; at < to; at++) {
    const gap = gapBefore(reading, at)
    for (const sign of gap)
      if (sign === '(') depth++
      else if (sign === ')') depth = Math.max(0, depth - 1)
    if (depth > 0) continue
    const and = sentence?.hitsAt.get(at)?.find((hit) => isMeaning(hit, 'and'))
    const isCut = parting.test(gap) || /\+|\s\/\s/.test(gap) || (gap.includes('&') && opens(reading, at, to))
    if (!isCut && !(and && and.to < to && opens(reading, and.to, byRole ? to : and.to))) continue
    if (at > begun) parts.push({ from: begun, to: at })
    begun = isCut ? at : (and?.to ?? at)
    if (isCut && and && and.to < to) begun = and.to
  }
  if (begun < to) parts.push({ from: begun, to })
  return parts
}

/** Whether a number, an article of one, whoever writes or a role begins at a token. */
function opens(reading: Reading, at: number, to: number): boolean {
  const word = reading.tokens.words[at] ?? ''
  const sentence = sentenceAt(reading, at)
  return (
    self.has(word) ||
    oneOf.has(word) ||
    (sentence !== undefined && numberAt(reading, sentence, at, mostInPart) !== null) ||
    names(reading, at, Math.min(at + 3, to), [...ranked, 'people', 'plus-one', 'companion'])
  )
}

function names(reading: Reading, from: number, to: number, meanings: readonly Meaning[]): boolean {
  for (let at = from; at < to; at++)
    if (
      sentenceAt(reading, at)
        ?.hitsAt.get(at)
        ?.some((hit) => hit.to <= to + 1 && meanings.some((each) => isMeaning(hit, each)))
    )
      return true
  return false
}

/** The sum of the parts, or the sum that the line says itself; null where they are no people. */
function countedOf(
  reading: Reading,
  parts: readonly Part[],
  isNumber: boolean,
): { min: number; max: number } | null {
  const { plain, tokens } = reading
  const last = parts[parts.length - 1]
  if (!last) return null
  const stated = /=\s?(\d{1,3})\D{0,8}$/.exec(plain.slice(tokens.starts[last.from], tokens.ends[last.to - 1]))
  if (stated) return { min: Number(stated[1]), max: Number(stated[1]) }
  const sizes = parts.map((part) => sizeOf(reading, part))
  const isSingle = parts.length === 1
  if (isNumber || isSingle) {
    const only = sizes[0]
    return only && only.isKnown && only.max > 1 ? only : null
  }
  const people = sizes.filter((size) => size !== null)
  if (people.length < parts.length * 0.7 || !people.some(({ isKnown }) => isKnown)) return null
  // "… and me, so five": the last says the sum of those before it.
  const before = sumOf(people.slice(0, -1))
  return people.length > 2 && people.at(-1)?.max === before.max && before.max > 2 ? before : sumOf(people)
}

const sumOf = (sizes: readonly Size[]): { min: number; max: number } => ({
  min: sizes.reduce((sum, { min }) => sum + min, 0),
  max: sizes.reduce((sum, { max }) => sum + max, 0),
})

/** How many a part names: the number it begins with or ends in, else one; null for hours, days and the like. */
function sizeOf(reading: Reading, { from, to }: Part): Size | null {
  const { tokens, plain } = reading
  const sentence = sentenceAt(reading, from)
  if (!sentence) return null
  const numberFrom = (at: number) => (at < to ? numberAt(reading, sentence, at, mostInPart) : null)
  const number =
    numberFrom(from) ??
    numberFrom(from + 1) ??
    (leads.has(tokens.words[from] ?? '') ? numberFrom(from + 2) : null)
  const isThing = (at: number): boolean => otherThings.test(tokens.words[at] ?? '') && at < to
  const end = /^[^\p{L}\d]*/u.exec(plain.slice(tokens.ends[to - 1]))?.[0].replace(/\n[^]*$/, '') ?? ''
  const text = plain.slice(tokens.starts[from], tokens.ends[to - 1]) + end
  const after =
    /(?:\(|(?<!\d)[-:x×]\s?|[.…]{2,}\s?)(\d{1,3})\s?(?:st|pers\p{L}*|pcs|pax|名|人|명|位)?[).,;]*\s*$/u.exec(
      text,
    )
  if (after) return { min: Number(after[1]), max: Number(after[1]), isKnown: true }
  if (number && number.to <= to) {
    if (isThing(number.to)) return null
    return { min: number.min, max: number.max, isKnown: true }
  }
  return {
    min: 1,
    max: 1,
    isKnown:
      self.has(tokens.words[from] ?? '') ||
      names(reading, from, to, [...ranked, 'people', 'plus-one', 'companion']),
  }
}
