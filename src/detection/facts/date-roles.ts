import type { Meaning } from '../lexicon.ts'
import type { Reading, Sentence } from '../reading.ts'
import { isMeaning } from './people-meanings.ts'
import type { DateMention } from './date-mention.ts'
import { isOfOtherOccasion, isPlacedAfter } from './date-elsewhere.ts'
import { isSupposed } from './date-obstacles.ts'
import { suits } from '../words/asked-days.ts'
import { endOf } from '../words/date-mentions.ts'
import { andWords, fillers, leaving } from '../words/date-words.ts'
import {
  answering,
  beforeThen,
  byThen,
  closes,
  deadlineNoun,
  endsThen,
  inWords,
  isTakenBack,
  lastAfter,
  placeEnding,
  rangeBefore,
  takesEffect,
  takesEffectAfter,
  untilWords,
} from '../words/date-roles.ts'
const inCase = /(?:ban|ben|ss[ae]|[aei]{2}n)$/
/** Where the words about a day end: a stop, a comma, another clause. */
const clauseEnd = /[,.;!?\n()]/

/** Another city than the reader's, or words that say that the journey goes on. */
function isAway({ means }: Sentence['hits'][number]): boolean {
  return (
    means.kind === 'city' ||
    (means.kind === 'country' && means.code !== 'SE') ||
    (means.kind === 'meaning' && means.meaning === 'elsewhere')
  )
}

/** The day of something in another place: the place stands right before or after it, and nothing of the City near. */
function isElsewhere(reading: Reading, sentence: Sentence, mention: DateMention): boolean {
  const { words, starts, ends } = reading.tokens
  let first = mention.from
  while (first > sentence.from && isFiller(reading, words[first - 1] ?? '')) first--
  const isIn = ({ from, to }: Sentence['hits'][number]): boolean =>
    inWords.has(words[from - 1] ?? '') ||
    inCase.test(words[to - 1] ?? '') ||
    placeEnding.test(reading.plain.slice(ends[to - 1], (ends[to - 1] ?? 0) + 3))
  const isHome = (least: number, most: number): boolean =>
    sentence.hits.some(
      ({ means, from }) =>
        ((means.kind === 'meaning' && means.meaning === 'city') ||
          (means.kind === 'country' && means.code === 'SE')) &&
        from >= least &&
        from <= most,
    )
  const clauseTo = (at: number): number => {
    let last = at - 1
    while (last < at + 5 && !clauseEnd.test(reading.plain.slice(ends[last], starts[last + 1]))) last++
    return last
  }
  if (isOfOtherOccasion(reading, sentence, mention, first, isIn)) return true
  return sentence.hits.some((hit) => {
    if (!isAway(hit)) return false
    if (hit.to <= first) {
      // "We leave Lisbon on 11 May and are with you on the 12th".
      const isLeft = leaving.test(words.slice(Math.max(sentence.from, hit.from - 5), hit.from).join(' '))
      if (isLeft && first - hit.to <= 1 && hit.means.kind === 'city') return true
      return (
        first - hit.to <= 1 &&
        isIn(hit) &&
        (/^ ?[(:]$/.test(reading.plain.slice(ends[hit.to - 1], starts[first])) ||
          (hit.means.kind !== 'meaning' && !isHome(mention.from - 12, mention.from + 12)))
      )
    }
    if (hit.from < mention.to || hit.from - mention.to > 14) return false
    if (isPlacedAfter(reading, mention, hit) && !isHome(hit.from, hit.from)) return true
    const between = reading.plain.slice(ends[mention.to - 1], starts[hit.from])
    if (between === ': ') return true
    return (
      isIn(hit) &&
      !isHome(mention.from - 3, clauseTo(hit.to)) &&
      !clauseEnd.test(between.replace(/^[.)]/, '')) &&
      !words
        .slice(mention.to, hit.from)
        .some(
          (word) =>
            (andWords.has(word) && !inWords.has(word) && hit.from - mention.to <= 6) || /^\d/.test(word),
        )
    )
  })
}

/**
 * "Before the session of 8 December", "entro l'Epifania (6 gennaio)", "inden da, nærmere bestemt den 6. januar": a word that sets a
 * deadline, and up to five between it and the day, in a sentence about an answer.
 */
function isLooseDeadline(reading: Reading, sentence: Sentence, mention: DateMention, first: number): boolean {
  const { plain } = reading
  const { words, starts, ends } = reading.tokens
  if (mention.start !== mention.end) return false
  return (
    sentence.hits.some(
      ({ means, from, to }) =>
        means.kind === 'meaning' &&
        means.meaning === 'deadline' &&
        to <= first &&
        first - to <= 5 &&
        words[from + 2] !== 'way' &&
        !/[.;:!?\n]/.test(plain.slice(ends[to - 1], starts[first])) &&
        !words.slice(to, first).some((word) => /^\d/.test(word)),
    ) && answering.test(plain.slice(starts[sentence.from], ends[sentence.to - 1]))
  )
}

/** "Afterwards we would like to come to you from 2 to 4 December": what was said of another time stands before the wish. */
function isAsked({ plain, tokens }: Reading, sentence: Sentence, mention: DateMention): boolean {
  const other = sentence.hits.filter(
    ({ means, to }) => means.kind === 'meaning' && means.meaning === 'other-time' && to <= mention.from,
  )
  const last = Math.max(...other.map(({ to }) => to))
  if (other.length === 0) return false
  // "The ferry and the flight suit us best on 9 or 10 March".
  if (suits.test(plain.slice(tokens.ends[last - 1], tokens.starts[mention.from]))) return true
  return (
    tokens.words.length > last &&
    sentence.hits.some(
      ({ means, from }) =>
        means.kind === 'meaning' &&
        (means.meaning === 'city' || means.meaning === 'coming') &&
        from >= last &&
        from < mention.from,
    )
  )
}

/** "We ask you to receive us in the period from 20 to 24 April", where nothing is said of an agreement. */
function isProposedPeriod({ meanings }: Sentence): boolean {
  const asks = (['want', 'receive', 'visit', 'study', 'coming'] as const).some((each) => meanings.has(each))
  return asks && !meanings.has('agreement') && !meanings.has('letter-of-intent')
}

/** "From 1 September 2027 until 31 August 2029", in a sentence about an agreement. */
function isTerm({ tokens }: Reading, sentence: Sentence, mention: DateMention): boolean {
  const { meanings } = sentence
  if (mention.start !== mention.end || meanings.has('visit') || meanings.has('coming')) return false
  const years = tokens.words.slice(sentence.from, sentence.to).filter((word) => /^20\d\d$/.test(word))
  return (meanings.has('agreement') || meanings.has('period')) && new Set(years).size > 1
}

/** What a day is to the visit: asked for, the last for an answer, taken back, or something else. */
export function roleOf(
  reading: Reading,
  sentence: Sentence,
  mention: DateMention,
): 'proposal' | 'deadline' | 'until' | 'elsewhere' | 'taken-back' | 'other' {
  const { words } = reading.tokens
  const near = (meaning: Meaning, before: number, after: number): boolean =>
    sentence.hits.some(
      (hit) =>
        isMeaning(hit, meaning) &&
        mention.from - hit.to <= before &&
        mention.from - hit.to >= -1 &&
        hit.from - mention.to <= after,
    )
  // Chinese, Japanese, Korean and Turkish say the deadline after the day: 5月10日までに, 5月10日前回复, 10 Ocak'a kadar.
  let after = mention.to
  while (isFiller(reading, words[after] ?? '') || /^gun/.test(words[after] ?? '')) after++
  const deadlineAfter = sentence.hits.some(
    (hit) =>
      isMeaning(hit, 'deadline') &&
      hit.from >= mention.to &&
      hit.from - after <= 1 &&
      (/^[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]/.test(words[hit.from] ?? '') ||
        lastAfter.test(words.slice(hit.from, hit.to).join(' ')) ||
        (/^(?:kadar|dek|once)$/.test(words[hit.from] ?? '') &&
          !/^[dt][ae]n$/.test(words[mention.from - 1] ?? ''))),
  )
  let first = mention.from
  while (
    first > sentence.from &&
    (isFiller(reading, words[first - 1] ?? '') || endOf.test(words[first - 1] ?? ''))
  )
    first--
  const nounBefore = sentence.hits.some(
    (hit) =>
      isMeaning(hit, 'deadline') &&
      mention.from - hit.to >= 0 &&
      mention.from - hit.to <= 5 &&
      deadlineNoun.test(words.slice(hit.from, hit.to).join(' ')),
  )
  const start = reading.tokens.starts[mention.from] ?? 0
  const lead = reading.plain.slice(Math.max(reading.tokens.starts[sentence.from] ?? 0, start - 60), start)
  const isByThen =
    mention.start === mention.end &&
    byThen.test(reading.plain.slice(reading.tokens.ends[mention.to - 1] ?? 0).slice(0, 12)) &&
    !rangeBefore.test(reading.plain.slice(Math.max(0, start - 20), start))
  const end = reading.tokens.ends[mention.to - 1] ?? 0
  if (
    isByThen ||
    deadlineAfter ||
    nounBefore ||
    (mention.start === mention.end && closes.test(lead)) ||
    isLooseDeadline(reading, sentence, mention, first) ||
    (near('deadline', mention.from - first, 0) && !(words[first] === 'on' && words[first - 1] === 'by')) ||
    beforeThen.test(reading.plain.slice(end, end + 80))
  )
    return 'deadline'
  // "We must postpone: we would now come from 21 to 23 June" opens a clause of its own; "Old dates: 3 May" does not.
  const isNewClause = /[:;!?]\s(?:[^\s\d]+\s){2,6}$/.test(lead)
  const isUntil =
    untilWords.has(words[first - 1] ?? '') || /^(?:[aei]|j[aei])?ig$/.test(words[mention.to - 1] ?? '')
  if (isUntil && mention.start === mention.end)
    return sentence.hits.some((hit) => isAway(hit) && hit.to <= first && first - hit.to <= 6)
      ? 'other'
      : 'until'
  if (mention.isMonthEnd) return 'other'
  const isOnlySupposed = isSupposed(reading, sentence, mention)
  if (
    !isOnlySupposed &&
    (isTakenBack.test(reading.plain.slice(end, end + 80)) || (!isNewClause && near('cancel', 3, 0)))
  )
    return 'taken-back'
  if (
    takesEffect.test(lead) ||
    takesEffectAfter.test(reading.plain.slice(end, end + 40)) ||
    isTerm(reading, sentence, mention)
  )
    return 'other'
  if (isElsewhere(reading, sentence, mention)) return 'elsewhere'
  if (endsThen.test(reading.plain.slice(Math.max(0, start - 40), start))) return 'other'
  if (
    (near('period', 6, 0) && !isProposedPeriod(sentence)) ||
    (!isOnlySupposed && !isNewClause && !isAsked(reading, sentence, mention) && near('other-time', 5, 0))
  )
    return 'other'
  const about = sentence.meanings
  if ((about.has('report') || about.has('past')) && !about.has('want') && !about.has('coming')) return 'other'
  if (
    near('elsewhere', 6, 4) &&
    !sentence.hits.some((hit) => isMeaning(hit, 'city') && Math.abs(hit.from - mention.from) <= 8)
  )
    return 'other'
  return 'proposal'
}

/** Words that may stand between "by" and the day: "no later than Friday the 15th". */
function isFiller(reading: Reading, word: string): boolean {
  return fillers.has(word) || reading.weekdays.has(word)
}
