import type { Entry } from '../entries.ts'
import type { Meaning } from '../lexicon.ts'
import type { Hit } from '../matcher.ts'
import type { Reading, Sentence } from '../reading.ts'
import { gapText } from '../text-of.ts'
import { largestGroup, nobody, type Counted } from './counted.ts'
import { isFigure, numberAt } from './numbers.ts'
import { oneAt } from './one-person.ts'
import { isMeaning, ranked, unspaced } from './people-meanings.ts'
import { isAge, pairsAt } from './people-more.ts'
import { orWords, rangeWords } from '../words/date-words.ts'
import {
  approximate,
  includedWord,
  oneOf,
  otherThings,
  plainWith,
  self,
  thirdPerson,
  wePlural,
} from '../words/people-words.ts'
import {
  aboutWords,
  anybody,
  arabicTwo,
  inAll,
  jalaliMonth,
  ofWords,
  ordinalTail,
  pronoun,
  schoolYear,
  slavicWe,
} from '../words/people-counts.ts'

/** Every place of a sentence where people are counted, in order. */
export function countsIn(reading: Reading, sentence: Sentence): Counted[] {
  const found: Counted[] = []
  for (let at = sentence.from; at < sentence.to; at++) {
    const count = countAt(reading, sentence, at, found[found.length - 1])
    if (!count) continue
    const before = found[found.length - 1]
    if (count.max > 0 && !isAge(before, count) && !isSameClass(reading, before, count)) found.push(count)
    at = count.to - 1
  }
  return found
}

/** Letters in which two words for people end alike. */
const sameEnding = 5

/** "20 mayors and deputy mayors": the same word again, for others of the same number. */
const isSameClass = (
  { tokens }: Reading,
  before: Counted | undefined,
  { from, to, firm }: Counted,
): boolean =>
  before !== undefined &&
  !firm &&
  before.max > 1 &&
  from - before.to === 1 &&
  (tokens.words[before.to - 1] ?? '').length >= sameEnding &&
  (tokens.words[to - 1] ?? '').endsWith((tokens.words[before.to - 1] ?? '').slice(-sameEnding))

const opensLine = ({ plain, tokens }: Reading, at: number): boolean =>
  /(?:^|\n)\s*\(?$/.test(plain.slice(Math.max(0, (tokens.starts[at] ?? 0) - 4), tokens.starts[at]))

/** Whether a word can open a count where no list of phrases knows it. */
const opensByItself = (word: string): boolean =>
  self.has(word) ||
  thirdPerson.has(word) ||
  oneOf.has(word) ||
  (word.length === 2 && slavicWe.test(word)) ||
  (word >= '\u0600' && arabicTwo.test(word))

/** What is counted at a token; `max` 0 for a number that counts something else. */
function countAt(
  reading: Reading,
  sentence: Sentence,
  at: number,
  before: Counted | undefined,
): Counted | null {
  const { words } = reading.tokens
  const here = sentence.hitsAt.get(at)
  const word = words[at] ?? ''
  if (!here && !isFigure(word) && !opensByItself(word)) return null
  const crew = here?.find((hit) => hit.means.kind === 'people-number')
  if (crew?.means.kind === 'people-number') {
    const size = crew.means.value
    const counted = { min: size, max: size, from: at, to: crew.to, firm: true, opened: true, people: true }
    return { ...nobody, ...counted, bare: true }
  }
  if (word >= '\u0600' && arabicTwo.test(word))
    return { ...nobody, min: 2, max: 2, from: at, to: at + 1, firm: true, people: true }
  const number = numberAt(reading, sentence, at, largestGroup)
  // "We are six now, not four".
  if (
    number &&
    sentence.hits.some((hit) => isMeaning(hit, 'not') && hit.to === at && hit.to - hit.from === 1)
  )
    return { ...nobody, from: at, to: number.to }
  if (!number) return oneAt(reading, sentence, at, before)
  const end = afterRepeat(reading, sentence, number)
  const skip = { ...nobody, from: at, to: end }
  if (
    isDay(reading, sentence, at, number.to) ||
    isNumbered(sentence, at, number.to) ||
    isOrdinal(reading, at)
  )
    return { ...skip, to: number.to }
  // "(3) Councillors" and "3) councillors" number a list.
  if (end === number.to && opensLine(reading, at) && /^\)/.test(gapText(reading, end, end)))
    return { ...skip, to: number.to }
  const found =
    peopleAfter(reading, sentence, end) ??
    fromAfter(reading, sentence, at, end) ??
    (number.min > 1 ? pairsAt(sentence, end) : undefined)
  const crewNext = sentence.hits.some((hit) => hit.from === end && hit.means.kind === 'people-number')
  const opensRow = /^\s?:/.test(gapText(reading, end, end))
  // "En drie medewerkers": a small word that is a number in another language.
  const numberNext = numberAt(reading, sentence, end, largestGroup) !== null && !opensRow
  if (number.max === 1 && (crewNext || numberNext)) return { ...skip, to: number.to }
  if (number.max === 1)
    // "One of them in a wheelchair" is one of those counted.
    return found && found.from - end <= 1 && (words[found.to - 1] ?? '') !== 'them'
      ? { ...nobody, min: 1, max: 1, from: at, to: found.to }
      : { ...skip, to: number.to }
  const next = words[end] ?? ''
  const opened = otherThings.test(next)
    ? undefined
    : (openedBefore(reading, sentence, at, before?.to ?? sentence.from) ?? groupCounted(sentence, found))
  // "When we spoke at ten: the mayor and five officials": a colon opens another count unless the number is one of people.
  const people = opensRow && !opened ? undefined : found
  const we =
    wePlural.has(words[at - 1] ?? '') &&
    at > sentence.from &&
    // "Vi fem är" is folded like years.
    (next === 'ar' || !otherThings.test(next)) &&
    number.max <= 60
  const size = { min: number.min, max: number.max, from: Math.min(at, opened?.from ?? at) }
  if (people || opened || we)
    return {
      ...nobody,
      ...size,
      // "In four: the chair, …": what a colon opens takes the number apart.
      to: people && !opensRow ? people.to : end,
      firm: true,
      opened: opened !== undefined || we,
      people: people !== undefined,
      bare: !isTitled(sentence, at) && (people === undefined || anybody.test(words[people.to - 1] ?? '')),
    }
  if (isStated(reading, sentence, at, end))
    return { ...nobody, ...size, to: end, firm: true, stated: true, bare: true }
  const loose = before !== undefined && isLoose(reading, sentence, at, end)
  return loose ? { ...nobody, ...size, to: end, firm: true, loose } : skip
}

/** "議員7名": who is counted stands before the number. */
const isTitled = (sentence: Sentence, at: number): boolean =>
  sentence.hits.some((hit) => hit.to === at && ranked.some((each) => isMeaning(hit, each)))

/** "(seven in all)", "the total strength of the delegation is six": a sum that needs no word for people. */
function isStated(reading: Reading, sentence: Sentence, at: number, end: number): boolean {
  const { starts, ends } = reading.tokens
  const before = reading.plain.slice(starts[Math.max(sentence.from, at - 7)], starts[at])
  const after = reading.plain.slice(ends[end - 1], (ends[end - 1] ?? 0) + 14)
  const isLast = end >= sentence.to || /^\s?[).,;]/.test(after)
  const says = (meaning: Meaning, near: number): boolean =>
    sentence.hits.some((hit) => isMeaning(hit, meaning) && hit.to <= at && at - hit.to <= near)
  const total = sentence.hits.find((hit) => isMeaning(hit, 'total') && hit.from === end)
  const clause = /(?:^|[,;:.(–])\s*([^,;:.(–\d]+)$/.exec(before)?.[1]?.trim() ?? ''
  return (
    // "Son cuatro en total: …": a clause of its own that says nothing else.
    (total !== undefined &&
      clause !== '' &&
      clause.split(' ').length <= 2 &&
      (total.to >= sentence.to || /^\s?[:.,;)–]/.test(gapText(reading, total.to, total.to)))) ||
    (isLast && /(?:party|group|delegation|number|total|us) to $/.test(before)) ||
    (isLast && /\([^()\d]{0,40}$/.test(before) && (says('total', 1) || includedWord.test(before))) ||
    (isLast &&
      /total|gesamtzahl|antal|samlede|kokonais/.test(before) &&
      says('group', 4) &&
      !/\d|[,;:]/.test(before)) ||
    (/\(\s?$/.test(before) && (inAll.test(after) || (isLast && says('group', 9))))
  )
}

/** "… and 2 hoca": a number right after an "and" (not a "with"), before a word that is neither a unit nor part of a date. */
function isLoose(reading: Reading, sentence: Sentence, at: number, end: number): boolean {
  const { words } = reading.tokens
  const next = words[end] ?? ''
  const and = sentence.hits.some(
    (hit) => isMeaning(hit, 'and') && hit.to === at && !plainWith.has(words[at - 1] ?? ''),
  )
  const nearMonth = sentence.hits.some(
    (hit) => hit.means.kind === 'month' && hit.from >= end && hit.from - end <= 5,
  )
  return (
    and &&
    end < sentence.to &&
    /^\p{L}/u.test(next) &&
    !/[.?!]/.test(gapText(reading, end, end)) &&
    !otherThings.test(next) &&
    !nearMonth &&
    !rangeWords.has(next) &&
    !orWords.has(next)
  )
}

/** "12 (twelve) members", "tre (3) personer": where the number ends when it is said twice. */
function afterRepeat(
  reading: Reading,
  sentence: Sentence,
  number: { min: number; max: number; to: number },
): number {
  if (!/^\s?\($/.test(gapText(reading, number.to, number.to))) return number.to
  const again = numberAt(reading, sentence, number.to, largestGroup)
  return again?.min === number.min && again.max === number.max ? again.to : number.to
}

/** "The mayor and three from the council": no word for people, but where they are from. */
function fromAfter(reading: Reading, sentence: Sentence, at: number, to: number): Hit<Entry> | undefined {
  if (!sentence.hits.some((hit) => isMeaning(hit, 'and') && hit.to === at)) return undefined
  if (otherThings.test(reading.tokens.words[to] ?? '')) return undefined
  return sentence.hits.find((hit) => hit.from >= to && hit.from <= to + 1 && isMeaning(hit, 'from'))
}

/** "20-го", "3º de ESO", "고2": what is glued to the figure makes it one of an order. */
function isOrdinal({ tokens, plain }: Reading, at: number): boolean {
  const { words, starts, ends } = tokens
  return (
    isFigure(words[at] ?? '') &&
    ((/^-?$/.test(plain.slice(ends[at], starts[at + 1])) && ordinalTail.test(words[at + 1] ?? '')) ||
      (starts[at] === ends[at - 1] && schoolYear.test(words[at - 1] ?? '')))
  )
}

/** The number of a day: a month stands right after it, or one of the words that may stand between. */
function isDay(reading: Reading, sentence: Sentence, at: number, to: number): boolean {
  if (jalaliMonth.test(reading.tokens.words[to] ?? '')) return true
  const isMonth = (gap: (hit: Hit<Entry>) => number): boolean =>
    sentence.hits.some((hit) => hit.means.kind === 'month' && gap(hit) >= 0 && gap(hit) <= 1)
  // "The first week of March (1–7)".
  const inBrackets = /\(\s?$/.test(gapText(reading, at, at)) && isMonth((hit) => at - hit.to)
  return inBrackets || isMonth((hit) => hit.from - to)
}

/** "Week 19": a number of something that is numbered. */
function isNumbered(sentence: Sentence, at: number, to: number): boolean {
  return sentence.hits.some((hit) => isMeaning(hit, 'week') && (hit.to === at || hit.from === to))
}

/** A word for people within four words after the number: "12 senior city officials", "12 名". */
function peopleAfter(reading: Reading, sentence: Sentence, to: number): Hit<Entry> | undefined {
  const { words } = reading.tokens
  for (let skip = 0; skip <= 4; skip++) {
    const at = to + skip
    if (at >= sentence.to || (skip > 0 && /^\d/.test(words[at - 1] ?? ''))) return undefined
    const gap = gapText(reading, at, at)
    if (skip > 0 ? /[,;:()]/.test(gap) : /\(|\.\s/.test(gap)) return undefined
    const hit = sentence.hits.find(
      (each) =>
        each.from === at && (isMeaning(each, 'people') || (skip < 2 && isMeaning(each, 'companions'))),
    )
    // "Have you room for us": those are none whom a number counts.
    if (hit)
      return skip > 0 && pronoun.test(words[at] ?? '') && !ofWords.has(words[at - 1] ?? '') ? undefined : hit
    const title = sentence.hits.find(
      (each) => each.from === at && ranked.some((meaning) => isMeaning(each, meaning)),
    )
    if (title && skip < 3) return title
    const word = words[at] ?? ''
    if (otherThings.test(word) && !(skip > 0 && word.length <= 2)) return undefined
    const isAnd = sentence.hits.some((each) => each.from === at && isMeaning(each, 'and'))
    // "18 Pflegedienst- und Wohnbereichsleitungen": the hyphen says that the word goes on.
    if (isAnd && !/^-\s/.test(gap)) return undefined
    if (unspaced.test(word) && !aboutWords.test(word)) return undefined
  }
  return undefined
}

/** "Ośmioosobowa delegacja": what is counted is the group itself. */
function groupCounted(sentence: Sentence, people: Hit<Entry> | undefined): Hit<Entry> | undefined {
  return people && sentence.hits.find((hit) => hit.from === people.from && isMeaning(hit, 'group-of'))
}

/** What makes the number one of people from before: "a group of about twenty", "vi är". */
function openedBefore(
  reading: Reading,
  sentence: Sentence,
  at: number,
  after: number,
): Hit<Entry> | undefined {
  const { words } = reading.tokens
  let end = at
  while (end > after && at - end < 3 && approximate.has(words[end - 1] ?? '')) end--
  for (let back = 0; back <= 2; back++) {
    const hit = sentence.hits.find(
      (each) =>
        each.to === end - back &&
        each.to >= after &&
        isMeaning(each, 'group-of') &&
        !isVague(reading, each) &&
        // "Seven would come: five teachers and me": the colon opens the second count.
        !(after > sentence.from && /:/.test(gapText(reading, each.to, each.to))),
    )
    if (hit) return hit
  }
  if (!ofWords.has(words[end - 1] ?? '')) return undefined
  return sentence.hits.find(
    (each) => each.to === end - 1 && (isMeaning(each, 'group') || isMeaning(each, 'other-rank')),
  )
}

/** "About" alone opens no count of people: "about two hours". */
function isVague(reading: Reading, hit: Hit<Entry>): boolean {
  return reading.tokens.words.slice(hit.from, hit.to).every((word) => approximate.has(word))
}
