import { evidenceOf } from '../evidence.ts'
import type { Facts } from '../finding.ts'
import type { Meaning } from '../lexicon.ts'
import type { Reading, Sentence } from '../reading.ts'
import { sentenceAt } from '../text-of.ts'
import { numberAt } from './numbers.ts'
import type { Counted } from './counted.ts'
import { joined } from './people-joins.ts'
import { countsIn } from './people-counts.ts'
import { isMeaning } from './people-meanings.ts'
import { otherThings, self } from '../words/people-words.ts'
import { headOnTop } from '../words/people-lists.ts'

const roles: readonly Meaning[] = [
  'people',
  'plus-one',
  'head-of-state',
  'minister',
  'vice-minister',
  'ambassador',
  'mayor',
  'deputy-mayor',
  'governor',
  'mp',
  'councillor',
  'official',
  'expert',
  'student',
  'other-rank',
]
const heads: readonly Meaning[] = [
  'mayor',
  'minister',
  'governor',
  'ambassador',
  'deputy-mayor',
  'vice-minister',
]
/** The list and the tokens it fills. */
export type Listed = Facts['groupSize'] & { from: number; to: number }

/**
 * Whether those listed are more than those counted: where the count is of a row of the list alone, or the list stands under a label that
 * says who comes.
 */
export const saysMore = (
  { value, from, to }: Listed,
  best: { max: number; from: number; to: number },
  isLabelled: boolean,
): boolean => value !== null && value.min > best.max && (isLabelled || (best.from >= from && best.to <= to))

const longestLine = 16
const mostLines = 60

/**
 * A list of names or roles, a line each, after a sentence that speaks of a group: its length, or what its lines count ("teachers: 4"),
 * and one more where the head is said to be accompanied by those listed. Agendas and lists of questions are no lists of people.
 */
export function listedPeople(reading: Reading): Listed {
  const none: Listed = { value: null, evidence: [], from: 0, to: 0 }
  const lines = linesOf(reading)
  for (let first = 0; first < lines.length; first++) {
    if (!lines[first]?.isItem) continue
    let last = first
    while (lines[last + 1]?.isItem) last++
    const whole = lines.slice(first, last + 1)
    // "10 pupils / 2 teachers / 22–26 March / one wish": the list begins with those who come.
    const end = whole.findIndex((line) => !line.isPerson)
    const run = end > 0 && isCount(whole.slice(0, end)) ? whole.slice(0, end) : whole
    const people = run.filter((line) => line.isPerson)
    const intro = introBefore(reading, run[0]?.from ?? 0)
    if (run.length >= 2 && people.length >= run.length * 0.7 && (intro.isAboutPeople || isCount(run)))
      return {
        from: run[0]?.from ?? 0,
        to: run[run.length - 1]?.to ?? 1,
        value: sizeOf(reading, run, intro.head),
        evidence: [evidenceOf(reading, run[0]?.from ?? 0, run[run.length - 1]?.to ?? 1, 'group-size')],
      }
    first = last
  }
  return none
}

/** Every line says how many it names: that is a list of people where all are, whatever stands before it. */
const isCount = (run: readonly Line[]): boolean =>
  run.every(({ isPerson }) => isPerson) && run.filter(({ isCounted }) => isCounted).length >= 2

function sizeOf(reading: Reading, run: readonly Line[], head: number): { min: number; max: number } {
  const counted = run.map(({ from, to }) => {
    const sentence = sentenceAt(reading, from)
    const [only, ...others] = sentence ? countsIn(reading, { ...sentence, from, to }) : []
    if (only !== undefined && others.length === 0 && only.firm && only.people) return only
    const all = only === undefined ? [] : [only, ...others]
    // "The chair and six members": a line may name several.
    if (sentence && isRow(reading, sentence, all)) return sumOf(all)
    return sentence ? lineSize(reading, sentence, from, to) : { min: 1, max: 1 }
  })
  return {
    min: counted.reduce((sum, { min }) => sum + min, head),
    max: counted.reduce((sum, { max }) => sum + max, head),
  }
}

type Size = { min: number; max: number }

const sumOf = (counts: readonly Size[]): Size => ({
  min: counts.reduce((sum, { min }) => sum + min, 0),
  max: counts.reduce((sum, { max }) => sum + max, 0),
})

/** People counted in a line, each joined to the one before. */
const isRow = (reading: Reading, sentence: Sentence, counts: readonly Counted[]): boolean =>
  counts.length > 1 &&
  counts.every(({ from }, at) => at === 0 || joined(reading, sentence, counts[at - 1]?.to ?? from, from))

/** "two ecologists", "Environment officers – 4 (one of them leads)", "議員 5名(団長:…)": what a line counts, else one. */
function lineSize(
  reading: Reading,
  sentence: Sentence,
  from: number,
  to: number,
): { min: number; max: number } {
  const opening = numberAt(reading, sentence, from, mostInLine)
  const { plain, tokens } = reading
  if (
    opening &&
    opening.to < to &&
    !otherThings.test(tokens.words[opening.to] ?? '') &&
    !/^\s?[.)]/.test(plain.slice(tokens.ends[opening.to - 1]))
  )
    return opening
  for (let at = from + 1; at < to; at++) {
    const number = numberAt(reading, sentence, at, mostInLine)
    if (!number) continue
    const isMarked = /(?:[-–:x×(]|[.…]{2,})\s?$/.test(plain.slice(tokens.ends[at - 1], tokens.starts[at]))
    const isLast = number.to >= to || /^\s?[(（]/.test(plain.slice(tokens.ends[number.to - 1]))
    if ((isMarked && isLast) || /^(?:名|人|位|명|분)$/.test(tokens.words[number.to] ?? '')) return number
  }
  return { min: 1, max: 1 }
}

const mostInLine = 60

type Line = { from: number; to: number; isItem: boolean; isCounted: boolean; isPerson: boolean }

function linesOf(reading: Reading): Line[] {
  const { tokens, plain } = reading
  const lines: Line[] = []
  let from = -1
  for (let at = 0; at <= tokens.words.length && lines.length < 400; at++) {
    const gap = plain.slice(tokens.ends[at - 1] ?? 0, tokens.starts[at] ?? plain.length)
    const isBreak = at === tokens.words.length || at === 0 || gap.includes('\n')
    if (!isBreak) continue
    if (from >= 0) lines.push(lineOf(reading, from, at))
    from = reading.zoneOf[at] === 'live' ? at : -1
  }
  return withRows(reading, lines.slice(0, mostLines * 6))
}

/** Rows of a table that are numbered one after the other are items of a list too. */
function withRows(reading: Reading, lines: readonly Line[]): Line[] {
  const numberOf = (line: Line | undefined): number =>
    line !== undefined &&
    line.to - line.from <= longestLine &&
    /^\d{1,2}$/.test(reading.tokens.words[line.from] ?? '')
      ? Number(reading.tokens.words[line.from])
      : NaN
  return lines.map((line, index) => {
    const number = numberOf(line)
    const isRow = numberOf(lines[index - 1]) === number - 1 || numberOf(lines[index + 1]) === number + 1
    return isRow && !line.isItem ? { ...lineOf(reading, line.from + 1, line.to), isItem: true } : line
  })
}

function lineOf(reading: Reading, from: number, to: number): Line {
  const { tokens, full, at } = reading
  const before = reading.plain.slice(tokens.ends[from - 1] ?? 0, tokens.starts[from])
  const numbered =
    /^(?:\d{1,2}|[ivx]{1,4}|[a-h])$/.test(tokens.words[from] ?? '') &&
    /^[.)]\s/.test(reading.plain.slice(tokens.ends[from]))
  const isItem = to - from <= longestLine && (/[-*•·・–]\s?$|\n[^\S\n]{2,}$/.test(before) || numbered)
  const first = numbered ? from + 1 : from
  const text = full.slice(
    at[tokens.starts[first] ?? 0] ?? 0,
    (at[tokens.ends[to - 1] ?? 0] ?? full.length) + 1,
  )
  const named =
    /^(?:(?:Dr|Mr|Mrs|Ms|Prof|Herr|Frau|Mme|M|Sr|Sra)\.?\s)?\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’.-]*){1,3}(?=$|\s*[,(–-])/u
  const isRole = (hit: Reading['hits'][number]): boolean => roles.some((each) => isMeaning(hit, each))
  const role = (): boolean => reading.hits.some((hit) => hit.from >= first && hit.to <= to && isRole(hit))
  const sentence = sentenceAt(reading, first)
  const number = isItem && sentence ? numberAt(reading, sentence, first, mostInLine) : null
  const after = reading.plain.slice(tokens.ends[(number?.to ?? 1) - 1], tokens.ends[to - 1])
  const isCounted =
    (number !== null && /^\s\p{L}/u.test(after) && !otherThings.test(tokens.words[number.to] ?? '')) ||
    (isItem &&
      /\p{L}[^\d]*(?:\(|[.…]{2,}\s?)\d{1,3}$/u.test(
        reading.plain.slice(tokens.starts[first], tokens.ends[to - 1]),
      )) ||
    (to - first === 1 && self.has(tokens.words[first] ?? ''))
  const isOther =
    /\?/.test(text) ||
    reading.hits.some(({ means, from: at, to: end }) => means.kind === 'month' && at >= first && end <= to)
  return {
    from: first,
    to,
    isItem,
    isCounted,
    isPerson: !isOther && (isCounted || role() || named.test(text)),
  }
}

/** The sentence before a list: whether it speaks of people, and whether a head comes on top. */
function introBefore(reading: Reading, token: number): { isAboutPeople: boolean; head: number } {
  const index = reading.sentenceOf[token] ?? 0
  const near = [index - 2, index - 1, index]
    .map((at) => reading.sentences[at])
    .filter((each): each is Sentence => each !== undefined && each.from < token)
  const has = (...meanings: readonly Meaning[]): boolean =>
    near.some((each) =>
      each.hits.some((hit) => hit.from < token && meanings.some((meaning) => isMeaning(hit, meaning))),
    )
  const last = near[near.length - 1]
  const text = reading.plain.slice(reading.tokens.starts[last?.from ?? 0], reading.tokens.starts[token])
  const onTop = headOnTop.test(text)
  return { isAboutPeople: has('group', 'group-of', 'people', ...roles), head: onTop && has(...heads) ? 1 : 0 }
}
