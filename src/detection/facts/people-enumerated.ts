import { everyMatch } from '../every-match.ts'
import type { Meaning } from '../lexicon.ts'
import type { Reading, Sentence } from '../reading.ts'
import { largestGroup, type Counted } from './counted.ts'
import { isMeaning, ranked, unspaced } from './people-meanings.ts'
import { numberAt } from './numbers.ts'
import {
  alongOpens,
  asideWord,
  consistsOpens,
  includedWord,
  leads,
  ledBy,
  oneAccompanied,
  oneOf,
  otherThings,
  ownersOf,
  plainWith,
  thirdPerson,
  wePlural,
} from '../words/people-words.ts'

/**
 * People named one after the other in a sentence. Tokens `from` to `to`; `along` where they are said to come with somebody, and `alone`
 * where that somebody is said to be one person.
 */
export type Enumerated = {
  min: number
  max: number
  from: number
  to: number
  afterColon: boolean
  along: boolean
  alone: boolean
}

type Opening = 'sentence' | 'colon' | 'joint' | 'break' | 'consists' | 'along'
type Item = { from: number; to: number; opens: Opening }
/** `many`, `single` and a `title` without an article are people we know; `unknown` a phrase in their row; `aside` says more of the one before. */
type Someone = {
  min: number
  max: number
  from: number
  to: number
  kind: 'many' | 'single' | 'title' | 'unknown' | 'aside'
  last: boolean
}

const whoWords: readonly Meaning[] = ['people', 'plus-one', ...ranked]
/** What says something of those named: nobody else is named after it in the same breath. */
const clauseWords: readonly Meaning[] = ['want', 'coming', 'visit', 'study', 'receive', 'city']
/** What a short phrase nobody knows may not hold to be somebody. */
const notSomebody: readonly Meaning[] = [...clauseWords, 'not', 'other-time', 'deadline', 'week', 'elsewhere']
/** Where whoever is named must stand in a phrase: at its beginning. */
const opening = 4
const shortPhrase = 5
const shortUnspaced = 12

/**
 * Those named in a row, of whom we know only some: "the mayor, her chief of staff, two clerks and the photographer". Each phrase between
 * commas is one person or the number it says, as long as no more are unknown than known.
 */
export function enumerated(reading: Reading, sentence: Sentence, counts: readonly Counted[]): Enumerated[] {
  const found: Enumerated[] = []
  // A row of people of whom we know none is no row.
  if (counts.length === 0 && !whoWords.some((each) => sentence.meanings.has(each))) return found
  const items = itemsOf(reading, sentence)
  for (let first = 0; first < items.length; first++) {
    const run: Someone[] = []
    const opens = items[first]?.opens ?? 'break'
    const isOpened = opens === 'consists' || opens === 'along'
    const isStated = opens === 'colon' || isOpened
    for (let at = first; at < items.length; at++) {
      const item = items[at]
      if (!item || (at > first && item.opens !== 'joint')) break
      const someone = someoneIn(reading, sentence, counts, item, opens, run)
      if (!someone) break
      if (isSum(sentence, run, someone)) break
      run.push(someone)
      if (someone.last) break
    }
    const people = run.filter(({ kind }) => kind !== 'aside')
    const known = people.filter(({ kind }) => kind !== 'unknown').length
    const isList =
      people.length >= 3 ||
      (isStated && people.length === 2) ||
      (opens === 'along' && people.length === 1 && isOne(reading, people[0]))
    // "A small group: two sociologists, a geriatrician and a doctoral student".
    const isCounted = isOpened || (opens === 'colon' && people[0]?.kind === 'many')
    if (isList && (known * 2 >= people.length || (isCounted && known > 0))) {
      found.push({
        min: people.reduce((sum, { min }) => sum + min, 0),
        max: people.reduce((sum, { max }) => sum + max, 0),
        from: people[0]?.from ?? 0,
        to: people[people.length - 1]?.to ?? 0,
        afterColon: isStated,
        along: opens === 'along',
        alone: opens === 'along' && isAlone(reading, sentence, items[first]?.from ?? 0),
      })
      first += run.length - 1
    }
  }
  return found
}

/** "With her deputy", "avec un adjoint": one person by the small word before. */
const isOne = ({ tokens }: Reading, someone: Someone | undefined): boolean =>
  someone?.kind === 'single' &&
  [someone.from, someone.from - 1].some((at) => {
    const word = tokens.words[at] ?? ''
    return word !== 'the' && oneOf.has(word)
  })

const startsWithAnd = (sentence: Sentence, { from }: Item): boolean =>
  sentence.hits.some((hit) => isMeaning(hit, 'and') && hit.to === from)

/**
 * "Será acompañada por": who comes with them is one, by the form of the word. "Doprovodí ho vedoucí": so is whoever an earlier sentence named,
 * where this one names nobody before the row. "With my deputy and our clerk, we …": whoever writes.
 */
function isAlone({ plain, tokens }: Reading, sentence: Sentence, at: number): boolean {
  let first = at
  while (
    first > sentence.from &&
    !/[.;:!?\n]/.test(plain.slice(tokens.ends[first - 1], tokens.starts[first]))
  )
    first--
  const before = tokens.words.slice(first, at)
  return (
    oneAccompanied.test(plain.slice(tokens.starts[Math.max(sentence.from, at - 4)], tokens.starts[at])) ||
    (before.length <= 4 &&
      !before.some((word) => wePlural.has(word)) &&
      !sentence.hits.some(
        (hit) => hit.from >= first && hit.to <= at && whoWords.some((each) => isMeaning(hit, each)),
      ))
  )
}

/** Tokens at which a row begins after "made up of" or "accompanied by". */
function openedAt({ plain, tokens }: Reading, sentence: Sentence): Map<number, Opening> {
  const found = new Map<number, Opening>()
  const start = tokens.starts[sentence.from] ?? 0
  const text = plain.slice(start, tokens.ends[sentence.to - 1])
  const add = (pattern: RegExp, opening: Opening): void => {
    for (const match of everyMatch(pattern, text)) {
      const end = start + match.index + match[0].length
      let at = sentence.from
      while (at < sentence.to && (tokens.starts[at] ?? 0) < end) at++
      if (at > sentence.from && at < sentence.to) found.set(at, opening)
    }
  }
  add(alongOpens, 'along')
  // "With my deputy and our councillor, we …".
  if (plainWith.has(tokens.words[sentence.from] ?? '') && ownersOf.has(tokens.words[sentence.from + 1] ?? ''))
    found.set(sentence.from + 1, 'along')
  add(consistsOpens, 'consists')
  return found
}

/** "Twelve teachers and a guide, thirteen in all": the last number says the sum. */
function isSum(sentence: Sentence, before: readonly Someone[], last: Someone): boolean {
  const sum = before.reduce((total, { max }) => total + max, 0)
  const hasAnd = sentence.hits.some((hit) => isMeaning(hit, 'and') && hit.to === last.from)
  return before.length > 1 && last.max === sum && sum > 3 && !hasAnd
}

/** The phrases of a sentence between commas and words for "and", without what stands in brackets. */
function itemsOf(reading: Reading, sentence: Sentence): Item[] {
  const { plain, tokens } = reading
  const items: Item[] = []
  const opened = openedAt(reading, sentence)
  let depth = 0
  let from = sentence.from
  let opens: Item['opens'] = 'sentence'
  const close = (to: number, next: number, how: Item['opens']): void => {
    if (to > from) items.push({ from, to, opens })
    // "…, and": the comma has closed the phrase already.
    opens = to > from || how !== 'joint' ? how : opens
    from = next
  }
  for (let at = sentence.from + 1; at < sentence.to; at++) {
    const gap = plain.slice(tokens.ends[at - 1], tokens.starts[at])
    const opening = depth > 0 ? undefined : opened.get(at)
    if (opening) {
      close(at, at, opening)
      continue
    }
    if (depth > 0) {
      if (!gap.includes(')')) continue
      depth = 0
      from = at
      if (!/\)\s?$/.test(gap) || gap.includes(':')) opens = gap.includes(':') ? 'colon' : 'joint'
      else opens = 'break'
    } else if (gap.includes('(')) {
      close(at, at, 'joint')
      depth = 1
      continue
    } else if (/:(?!\))/.test(gap)) close(at, at, 'colon')
    else if (/[.–—\n]|\s-\s/.test(gap) || (/,/.test(gap) && unspaced.test(tokens.words[at] ?? '')))
      close(at, at, 'break')
    else if (/[,;、，،&+\n]/.test(gap)) close(at, at, 'joint')
    const and = sentence.hitsAt.get(at)?.find((hit) => isMeaning(hit, 'and'))
    const isWith = plainWith.has(tokens.words[at] ?? '') && and?.to === at + 1 && tokens.words[at] !== 'و'
    if (and && !isWith && and.to < sentence.to) {
      // "Accompanied by" joins, and opens a row.
      close(at, and.to, opened.get(at + 1) ?? opened.get(and.to) ?? 'joint')
      if (opens === 'break') opens = 'joint'
      at = and.to - 1
    }
  }
  if (depth === 0) close(sentence.to, sentence.to, 'joint')
  return items
}

/** Who a phrase names: those counted in it, a role at its beginning, or somebody unknown where it is short. */
function someoneIn(
  reading: Reading,
  sentence: Sentence,
  counts: readonly Counted[],
  item: Item,
  opens: Opening,
  before: readonly Someone[],
): Someone | null {
  const { words, starts, ends } = reading.tokens
  const isOpened = opens === 'consists' || opens === 'along'
  const afterColon = opens === 'colon' || isOpened
  const isFirst = before.length === 0 && !afterColon
  const text = reading.plain.slice(starts[item.from], ends[item.to - 1])
  const aside = { min: 0, max: 0, from: item.from, to: item.to, kind: 'aside' as const, last: false }
  const saysMore = (): boolean => asideWord.test(text) || includedWord.test(text) || ledBy.test(text)
  if (!isFirst && (saysMore() || (before.length > 0 && isSpokenOf(words[item.from] ?? '')))) return aside
  const isNear = ({ from, to }: { from: number; to: number }): boolean =>
    (from >= item.from || to > item.from + 1) &&
    to <= item.to &&
    (isFirst ? item.to - to <= opening + 3 : from - item.from <= opening)
  const hits = sentence.hits.filter((hit) => hit.from >= item.from && hit.to <= item.to)
  const says = (from: number, to: number): boolean =>
    hits.some((hit) => hit.from >= from && hit.to <= to && clauseWords.some((each) => isMeaning(hit, each)))
  const within = counts.filter(isNear)
  const many = within.findLast(({ max }) => max > 1)
  const single = within.find(({ max }) => max === 1)
  const head = words[leads.has(words[item.from] ?? '') ? item.from + 1 : item.from] ?? ''
  const isNamed = oneOf.has(head) || leads.has(words[item.from] ?? '')
  const role =
    many ?? single ?? hits.find((hit) => isNear(hit) && whoWords.some((each) => isMeaning(hit, each)))
  if (role) {
    // "My colleague and I are librarians": whatever follows says who they are.
    const last = says(role.to, item.to) || (single?.self === true && single.to < item.to)
    if (isFirst ? last : says(item.from, role.from)) return null
    const where = { from: role.from, to: role.to, last }
    if (many) return { ...where, min: many.min, max: many.max, kind: 'many' }
    // "Eight managers, lawyers and buyers": who is named in the plural says more of those counted.
    if (!single && isFirst) return null
    if (!single && !isNamed && opens !== 'colon' && before.some(({ kind }) => kind === 'many')) return null
    if (!isNamed && before.at(-1)?.kind === 'aside' && !startsWithAnd(sentence, item)) return aside
    const isClass = hits.some((hit) => isNear(hit) && isMeaning(hit, 'student'))
    return { ...where, min: 1, max: 1, kind: single || (isNamed && !isClass) ? 'single' : 'title' }
  }
  if (isFirst) return null
  const number =
    numberAt(reading, sentence, item.from, largestGroup) ??
    (leads.has(words[item.from] ?? '') ? numberAt(reading, sentence, item.from + 1, largestGroup) : null)
  const rest = number?.to ?? item.from
  const size = { min: number?.min ?? 1, max: number?.max ?? 1 }
  const most = unspaced.test(head) ? shortUnspaced : isNamed || number ? shortPhrase * 2 : shortPhrase
  const isThing =
    rest >= item.to ||
    /\d/.test(words.slice(rest, item.to).join(' ')) ||
    otherThings.test(words[rest] ?? '') ||
    otherThings.test(words[item.to - 1] ?? '') ||
    hits.some(
      (hit) =>
        // "Su secretaria", "due progettisti": what stands before somebody is also a word for "your" or "until".
        (notSomebody.some((each) => isMeaning(hit, each)) &&
          hit.to > Math.max(rest, item.from + (isNamed ? 1 : 0))) ||
        (hit.from >= rest && ['month', 'country', 'city', 'number'].includes(hit.means.kind)),
    )
  const lastKind = before.at(-1)?.kind
  // "The chair of the council of Ipê, State of Paraná, and three others": where one who was named is from.
  const isPlace =
    (lastKind === 'single' || lastKind === 'title') &&
    !number &&
    item.to - item.from <= shortPhrase &&
    hits.some(
      (hit) => hit.means.kind === 'country' || hit.means.kind === 'city' || isMeaning(hit, 'organisation'),
    )
  if (isPlace && !isNamed) return aside
  if (item.to - item.from > most || isThing) return null
  // "The chair, Anna Berg, and …": a name after one person is that person's.
  const last = before.at(-1)?.kind
  if ((last === 'single' || last === 'title' || last === 'aside') && isName(reading, item)) return aside
  if (last === 'aside' && !isNamed && !number) return null
  // "Four from planning and transport": where they are from.
  const previous = before.at(-1)
  const isFrom =
    last === 'many' &&
    startsWithAnd(sentence, item) &&
    sentence.hits.some(
      (hit) => isMeaning(hit, 'from') && hit.from >= (previous?.to ?? 0) - 1 && hit.to < item.from,
    )
  if (isFrom && !isNamed && !number) return null
  // "Two teachers and a father, who drives the bus": what follows the last "and" of a row names nobody.
  const isClosed =
    previous !== undefined &&
    sentence.hits.some(
      (hit) => isMeaning(hit, 'and') && hit.to <= previous.from && previous.from - hit.to <= 1,
    )
  if (isClosed && !isNamed && !number && !startsWithAnd(sentence, item)) return null
  return { ...aside, ...size, kind: 'unknown' }
}

/** "El" is "he" and an article. */
const isSpokenOf = (word: string): boolean => thirdPerson.has(word) && !oneOf.has(word)

const isName = ({ full, at, tokens }: Reading, { from, to }: Item): boolean =>
  /^(?:\p{Lu}[\p{L}'’.-]*\s){1,3}\p{Lu}[\p{L}'’-]+$/u.test(
    full.slice(at[tokens.starts[from] ?? 0], (at[(tokens.ends[to - 1] ?? 0) - 1] ?? 0) + 1),
  )
