import type { Meaning } from '../lexicon.ts'
import type { Reading, Sentence } from '../reading.ts'
import { dayLabel, suits } from '../words/asked-days.ts'
import { leaving, orWords } from '../words/date-words.ts'
import { arriving } from '../words/dates.ts'
import type { DateMention } from './date-mention.ts'

const asks: readonly Meaning[] = ['want', 'request', 'receive']
const comes: readonly Meaning[] = ['visit', 'study', 'coming', 'city']
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
  const kept = proposals.filter((_, at) => (weights[at] ?? 0) > 0)
  // A day within a longer stay that is asked for says more of it.
  return proposals.filter(
    (each) =>
      kept.includes(each) ||
      kept.some(({ start, end }) => start <= each.start && end >= each.end && end > start),
  )
}

function weightOf(reading: Reading, mention: DateMention): number {
  const { from } = mention
  const sentence = reading.sentences[reading.sentenceOf[from] ?? 0]
  if (!sentence || sentence.zone === 'subject') return 1
  const { plain, tokens } = reading
  const text = plain.slice(tokens.starts[sentence.from], tokens.ends[sentence.to - 1])
  const has = (meanings: readonly Meaning[]): boolean => meanings.some((each) => sentence.meanings.has(each))
  const clause = clauseAround(reading, sentence, mention)
  const isAsked = sentence.isQuestion || has(asks)
  if (isTimetable(reading, mention)) return isOurs(reading, mention) ? wished : 0
  if (!isAsked && !suits.test(clause) && (arriving.test(clause) || leaving.test(clause))) return 0
  if (isAsked || suits.test(text) || dayLabel.test(lineOf(reading, from))) return wished
  return has(comes) || offersAnother(reading, sentence) ? 1 : 0
}

/** What stands around a day between the signs that part clauses. */
function clauseAround({ plain, tokens }: Reading, sentence: Sentence, { from, to }: DateMention): string {
  const start = tokens.starts[from] ?? 0
  const end = tokens.ends[to - 1] ?? start
  const before = plain.slice(Math.max(tokens.starts[sentence.from] ?? 0, start - furthest), start)
  const after = plain.slice(end, Math.min(tokens.ends[sentence.to - 1] ?? end, end + furthest))
  return `${before.split(clauseEnd).at(-1) ?? ''} ${after.split(clauseEnd)[0] ?? ''}`
}

/** Three lines or more that each begin with a day, one after the other: a programme of the whole journey. */
function isTimetable(reading: Reading, { from }: DateMention): boolean {
  const lines = blockAround(reading, from)
  return lines.filter((line) => daysLine.test(line)).length >= 3
}

/** Whether a line of a programme is spent here or asks. */
function isOurs(reading: Reading, { from, to }: DateMention): boolean {
  const { plain, tokens } = reading
  const start = plain.lastIndexOf('\n', (tokens.starts[from] ?? 0) - 1)
  const end = plain.indexOf('\n', tokens.ends[to - 1] ?? 0)
  return reading.hits.some(
    ({ means, from: at }) =>
      (tokens.starts[at] ?? 0) > start &&
      (end < 0 || (tokens.starts[at] ?? 0) < end) &&
      means.kind === 'meaning' &&
      ([...asks, 'city'] as Meaning[]).includes(means.meaning),
  )
}

/** The lines of a text without an empty one that hold a token. */
function blockAround({ plain, tokens }: Reading, at: number): string[] {
  const start = tokens.starts[at] ?? 0
  const first = plain.lastIndexOf('\n\n', start)
  const last = plain.indexOf('\n\n', start)
  return plain.slice(first < 0 ? 0 : first + 2, last < 0 ? plain.length : last).split('\n')
}

/** "Mi 10.06. …", "| 19 a 21/10 | …", "11/18(三) …". */
const daysLine =
  /^[^\p{L}\d]*(?:\p{L}{2,12}\.?,? )?\d{1,2}(?:\s?[-–./]\s?\d{1,2}|\s\p{L}{1,3}\s\d{1,2}|\.? (?:\p{L}{1,3} )?\p{L}{3,})/u
const clauseEnd = /[.;!?\n,:—–](?=\s|$)/
const furthest = 80

/** "Or the 12th": a sentence that begins with an "or". */
const offersAnother = ({ tokens }: Reading, { from }: Sentence): boolean =>
  [tokens.words[from], tokens.words[from + 1]].some((word) => orWords.has(word ?? ''))

/** The line a token stands in, up to it. */
function lineOf({ plain, tokens }: Reading, at: number): string {
  const start = tokens.starts[at] ?? 0
  return plain.slice(plain.lastIndexOf('\n', start - 1) + 1, start)
}
