import type { Meaning } from '../lexicon.ts'
import type { Reading, Sentence } from '../reading.ts'
import { sentenceAt, spanText } from '../text-of.ts'
import { suits } from '../words/asked-days.ts'
import { freeThen } from '../words/date-labels.ts'
import { leaving, orWords } from '../words/date-words.ts'
import { arriving, preferred } from '../words/dates.ts'
import { isSupposed } from './date-obstacles.ts'
import { isLabelled } from './date-strength.ts'
import type { DateMention } from './date-mention.ts'

const asks: readonly Meaning[] = ['want', 'request', 'receive']
const comes: readonly Meaning[] = ['visit', 'study', 'coming', 'city']
/** What makes a day one with the reader, though it tells of the journey. */
const isHere: readonly Meaning[] = [...asks, 'visit', 'study', 'city']
/** What weighs a day that is asked for, wished or said to suit. */
const wished = 2

/**
 * The days that are asked for, without those that only stand beside them: the day of a fair, of the journey, of a stay elsewhere. A day
 * in a sentence that asks, wishes or says what suits outweighs one in a sentence that tells of something else; where no day is asked
 * for, every one stays.
 */
export function askedDays(reading: Reading, proposals: readonly DateMention[]): readonly DateMention[] {
  if (proposals.length < 2) return proposals
  const weights = proposals.map((each) => weightOf(reading, each))
  if (Math.max(...weights) < wished) return proposals
  const weighed = new Map(proposals.map((each, at) => [each, weights[at] ?? 0]))
  const weightOfDay = (each: DateMention): number => weighed.get(each) ?? 0
  // "We are in the country from 3 to 5 March. Could we come on the 5th?": of a stay that is only told of, the days are meant that are asked for.
  const stays = proposals.filter(
    (stay) =>
      isTold(reading, stay) &&
      // Of days strictly within, withoutJourneys decides.
      !proposals.some((day) => day.from >= stay.to && day.start > stay.start && day.end < stay.end) &&
      proposals.some(
        (day) =>
          day.from >= stay.to &&
          isWithin(day, stay) &&
          day.end - day.start < stay.end - stay.start &&
          weightOfDay(day) >= wished &&
          (weightOfDay(stay) < wished || freeThen.test(sentenceText(reading, day))) &&
          !preferred.test(clauseAround(reading, day)),
      ),
  )
  // "On the 17th she attends a congress. On the 18th she wishes to meet you": a day that is only told of stays where it holds one that is asked for.
  const kept = proposals.filter(
    (each) =>
      !stays.includes(each) &&
      (weightOfDay(each) >= wished ||
        (weightOfDay(each) > 0 &&
          (isAlternative(reading, each) ||
            proposals.some(
              (day) => weightOfDay(day) >= wished && day.from >= each.to && isWithin(day, each),
            )))),
  )
  // A day within a longer stay that is asked for says more of it.
  return proposals.filter(
    (each) => kept.includes(each) || (!stays.includes(each) && kept.some((stay) => isWithin(each, stay))),
  )
}

/** What a subject says stays, whatever the text adds. */
const isTold = ({ sentences, sentenceOf }: Reading, { from }: DateMention): boolean =>
  sentences[sentenceOf[from] ?? 0]?.zone !== 'subject'

const isWithin = (day: DateMention, { start, end }: DateMention): boolean =>
  end > start && day.start >= start && day.end <= end

function weightOf(reading: Reading, mention: DateMention): number {
  const { from } = mention
  const sentence = sentenceAt(reading, from)
  if (!sentence || sentence.zone === 'subject') return 1
  const { plain, tokens } = reading
  const start = tokens.starts[from] ?? 0
  const has = (meanings: readonly Meaning[]): boolean => meanings.some((each) => sentence.meanings.has(each))
  const clause = clauseAround(reading, mention)
  const isAsked = sentence.isQuestion || has(asks)
  const stretch = clauseAt(reading, sentence, mention)
  const travels = (arriving.test(clause) || leaving.test(clause)) && !suits.test(clause)
  if (travels && !(isAsked && isIn(sentence, stretch, isHere))) return 0
  if (
    isAsked ||
    suits.test(sentenceText(reading, mention)) ||
    freeThen.test(clause) ||
    // "Dates: 14 to 16 September. On the 10th our council meets, so not earlier."
    (isLabelled(reading, start) && !has(['not']))
  )
    // "To a congress (7–9 June)": what a bracket adds to a clause that asks for nothing.
    return plain.charAt(start - 1) === '(' && !isIn(sentence, stretch, asks) ? 0 : wished
  return has(comes) || isAlternative(reading, mention) ? 1 : 0
}

function sentenceText({ plain, tokens, sentences, sentenceOf }: Reading, { from }: DateMention): string {
  const sentence = sentences[sentenceOf[from] ?? 0]
  return sentence ? plain.slice(tokens.starts[sentence.from], tokens.ends[sentence.to - 1]) : ''
}

type Stretch = { from: number; to: number }

const isIn = (sentence: Sentence, { from, to }: Stretch, meanings: readonly Meaning[]): boolean =>
  sentence.hits.some(
    ({ means, from: first, to: last }) =>
      means.kind === 'meaning' && meanings.includes(means.meaning) && first >= from && last <= to,
  )

/** Tokens around a day between the signs that part clauses. */
function clauseAt({ plain, tokens }: Reading, sentence: Sentence, { from, to }: DateMention): Stretch {
  const isParted = (at: number): boolean =>
    clauseEnd.test(plain.slice(tokens.ends[at - 1], tokens.starts[at]))
  let first = from
  while (first > sentence.from && from - first < furthest && !isParted(first)) first--
  let last = to
  while (last < sentence.to && last - to < furthest && !isParted(last)) last++
  return { from: first, to: last }
}

function clauseAround(reading: Reading, mention: DateMention): string {
  const sentence = sentenceAt(reading, mention.from)
  if (!sentence) return ''
  const { from, to } = clauseAt(reading, sentence, mention)
  return spanText(reading, from, to)
}

const clauseEnd = /[.;!?\n,:](?=\s|$)/
/** As many tokens of a clause as are looked at to each side. */
const furthest = 16

/** "Or the 12th", "if those do not suit, the 19th": a sentence that begins with an "or" or supposes something before its day. */
function isAlternative(reading: Reading, mention: DateMention): boolean {
  const { tokens, sentences, sentenceOf } = reading
  const sentence = sentences[sentenceOf[mention.from] ?? 0]
  return (
    sentence !== undefined &&
    (isSupposed(reading, sentence, mention) ||
      [sentence.from, sentence.from + 1].some((at) => orWords.has(tokens.words[at] ?? '')))
  )
}
