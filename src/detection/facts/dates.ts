import type { Facts } from '../finding.ts'
import type { Meaning } from '../lexicon.ts'
import { evidenceOf } from '../evidence.ts'
import type { Reading, Sentence } from '../reading.ts'
import { plainDate } from './calendar-days.ts'
import type { DateMention } from './date-mentions.ts'
import { dateMentions } from './date-mentions.ts'
import { fillers, weekdayWord } from './date-words.ts'

const furthestDays = 1100
const longestVisit = 45

/**
 * The proposed days in the City, every alternative, and the day an answer is wanted. Days before the mail, deadlines, terms of
 * agreements, other stops of the journey and days the sentence takes back are not proposals.
 */
export function datesOf(
  reading: Reading,
  monthFirst: boolean,
): { dates: Facts['dates']; replyBy: Facts['replyBy'] } {
  const sentAt = reading.message.sentAt ? Date.parse(reading.message.sentAt) : NaN
  const sent = Math.floor((Number.isNaN(sentAt) ? Date.UTC(2000, 0, 1) : sentAt) / 86_400_000)
  const proposals: DateMention[] = []
  let replyBy: DateMention | null = null
  for (const sentence of reading.sentences) {
    if (sentence.zone === 'quoted' || sentence.zone === 'noise') continue
    for (const mention of dateMentions(reading, sentence, sent, monthFirst)) {
      if (mention.end < sent || mention.start > sent + furthestDays) continue
      const role = roleOf(sentence, mention, reading.tokens.words)
      if (role === 'deadline') replyBy ??= mention
      if (role === 'proposal' && mention.end - mention.start <= longestVisit) proposals.push(mention)
    }
  }
  const distinct = proposals.filter(
    (each, index) =>
      !proposals.some(
        (other, at) =>
          at !== index &&
          other.start <= each.start &&
          other.end >= each.end &&
          (other.end - other.start > each.end - each.start || at < index),
      ),
  )
  const kept = distinct.slice(0, 8)
  return {
    dates: {
      value: kept.map(({ start, end }) => ({ start: plainDate(start), end: plainDate(end) })),
      evidence: kept.map(({ from, to }) => evidenceOf(reading, from, to, 'dates')),
    },
    replyBy: replyBy
      ? {
          value: plainDate(replyBy.end),
          evidence: [evidenceOf(reading, replyBy.from, replyBy.to, 'reply-by')],
        }
      : { value: null, evidence: [] },
  }
}

function roleOf(
  sentence: Sentence,
  mention: DateMention,
  words: readonly string[],
): 'proposal' | 'deadline' | 'other' {
  const near = (meaning: Meaning, before: number, after: number): boolean =>
    sentence.hits.some(
      (hit) =>
        hit.means.kind === 'meaning' &&
        hit.means.meaning === meaning &&
        mention.from - hit.to <= before &&
        mention.from - hit.to >= -1 &&
        hit.from - mention.to <= after,
    )
  // Chinese, Japanese, Korean and Turkish say the deadline after the day: 5月10日までに, 5月10日前回复, 10 Ocak'a kadar.
  const deadlineAfter = sentence.hits.some(
    (hit) =>
      hit.means.kind === 'meaning' &&
      hit.means.meaning === 'deadline' &&
      hit.from - mention.to >= 0 &&
      hit.from - mention.to <= 1 &&
      (/^[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]/.test(words[hit.from] ?? '') ||
        (/^(?:kadar|dek)$/.test(words[hit.from] ?? '') &&
          !/^[dt][ae]n$/.test(words[mention.from - 1] ?? ''))),
  )
  let first = mention.from
  while (first > sentence.from && isFiller(words[first - 1] ?? '')) first--
  if (deadlineAfter || near('deadline', mention.from - first, 0)) return 'deadline'
  if (near('period', 6, 0) || near('other-time', 5, 0)) return 'other'
  const about = sentence.meanings
  if ((about.has('report') || about.has('past')) && !about.has('want') && !about.has('coming')) return 'other'
  if (
    near('elsewhere', 6, 4) &&
    !sentence.hits.some(
      (hit) =>
        hit.means.kind === 'meaning' &&
        hit.means.meaning === 'city' &&
        Math.abs(hit.from - mention.from) <= 8,
    )
  )
    return 'other'
  return 'proposal'
}

/** Words that may stand between "by" and the day: "no later than Friday the 15th". */
function isFiller(word: string): boolean {
  return fillers.has(word) || weekdayWord.test(word)
}
