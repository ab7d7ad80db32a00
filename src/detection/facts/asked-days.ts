import type { Meaning } from '../lexicon.ts'
import type { Reading, Sentence } from '../reading.ts'
import { suits } from '../words/asked-days.ts'
import { freeThen } from '../words/date-labels.ts'
import { leaving, orWords } from '../words/date-words.ts'
import { arriving } from '../words/dates.ts'
import { isLabelled } from './date-strength.ts'
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
  if (!isAsked && !suits.test(clause) && (arriving.test(clause) || leaving.test(clause))) return 0
  if (isAsked || suits.test(text) || freeThen.test(clause) || isLabelled(reading, tokens.starts[from] ?? 0))
    return wished
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

const clauseEnd = /[.;!?\n,:—–](?=\s|$)/
const furthest = 80

/** "Or the 12th": a sentence that begins with an "or". */
const offersAnother = ({ tokens }: Reading, { from }: Sentence): boolean =>
  [tokens.words[from], tokens.words[from + 1]].some((word) => orWords.has(word ?? ''))
