import type { Reading, Sentence } from '../reading.ts'
import { endAfter, endOf } from '../words/date-mentions.ts'
import { yearOf } from './calendar-days.ts'
import type { DateMention } from './date-mention.ts'
import { isDigits } from './numbers.ts'

const lastOf = (year: number, month: number): number => Date.UTC(year, month, 0) / 86_400_000

/** The last day of a month whose end is named, which can only be a deadline: the next such day where no year is said. */
function lastDay(month: number, year: number | null, sent: number): number {
  const here = lastOf(year ?? yearOf(sent), month)
  return here < sent ? lastOf(yearOf(sent) + 1, month) : here
}

/** "The end of January", "aralık sonuna kadar", "tammikuun loppuun": a month's name at `from` with its end before or after it. */
export function endOfMonth(
  { plain, tokens }: Reading,
  sentence: Sentence,
  { from, to, month }: { from: number; to: number; month: number },
  sent: number,
): DateMention[] {
  const { words, starts } = tokens
  let first = from - 1
  while (first > sentence.from && /^(?:of|av|af|de|van|miesiaca)$/.test(words[first] ?? '')) first--
  const isBefore = first >= sentence.from && endOf.test(words[first] ?? '')
  const isAfter = to < sentence.to && endAfter.test(plain.slice(starts[to], (starts[to] ?? 0) + 12))
  if (!isBefore && !isAfter) return []
  const isYear = to < sentence.to && /^20\d\d$/.test(words[to] ?? '')
  const day = lastDay(month, isYear ? Number(words[to]) : null, sent)
  return [
    {
      start: day,
      end: day,
      from: isBefore ? first : from,
      to: isYear || isAfter ? to + 1 : to,
      isMonthEnd: true,
    },
  ]
}

/** 7月末, 3月底, 5월 말: the end of a month that is written with a number. */
export function writtenMonthEnds(
  { plain, tokens }: Reading,
  sentence: Sentence,
  sent: number,
): DateMention[] {
  const { words, starts } = tokens
  const found: DateMention[] = []
  for (let at = sentence.from; at + 2 < sentence.to; at++) {
    if (!isDigits(words[at] ?? '')) continue
    const month = Number(words[at])
    if (!/^[月월]$/.test(words[at + 1] ?? '') || !(month >= 1 && month <= 12)) continue
    if (!/^(?:の?末|底|말)/.test(plain.slice(starts[at + 2], (starts[at + 2] ?? 0) + 2))) continue
    const day = lastDay(month, null, sent)
    found.push({ start: day, end: day, from: at, to: at + 3, isMonthEnd: true })
  }
  return found
}
