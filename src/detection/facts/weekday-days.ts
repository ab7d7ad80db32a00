import type { Reading, Sentence } from '../reading.ts'
import { dayNumber, yearOf } from './calendar-days.ts'
import type { DateMention } from './date-mentions.ts'
import { andWords, fillers, leaving, orWords } from './date-words.ts'
import { otherThings } from './people-words.ts'

const ordinalEnding = /^(?:st|nd|rd|th|e|ste|го)$/
const ordinalOpens = /^(?:the|or|and|den|de|eller|och|или|або|чи|и|та|на)$/
/** "… or else the 15th", where numbers have no ending: an article before, and an "or" not far. */
const articles = /^(?:le|el|il|dia|den|am|de)$/
/**
 * Days named by weekday and number alone, in the month that was named last: "… at the end of January. Monday 25 or Tuesday 26
 * would suit us." Only where the weekday agrees with the calendar. "The 13th or 14th" needs no weekday.
 * @param from the token after which days are looked for: that of the sentence, or where its last whole day ends
 */
export function weekdayDays(
  reading: Reading,
  sentence: Sentence,
  month: { month: number; year: number | null } | null,
  sent: number,
  from = sentence.from,
): DateMention[] {
  const { words } = reading.tokens
  const found: DateMention[] = []
  const namesMonth = sentence.hits.some((hit) => hit.means.kind === 'month' && hit.from >= from)
  for (let at = from + 1; at < sentence.to; at++) {
    const word = words[at] ?? ''
    if (!/^\d{1,2}$/.test(word) || namesMonth) continue
    const isOrdinal = ordinalEnding.test(words[at + 1] ?? '') && ordinalOpens.test(words[at - 1] ?? '')
    const isOther =
      articles.test(words[at - 1] ?? '') &&
      (words.slice(Math.max(from, at - 5), at - 1).some((each) => orWords.has(each)) ||
        leaving.test(words.slice(Math.max(from, at - 8), at).join(' '))) &&
      !otherThings.test(words[at + 1] ?? '')
    let before = at - 1
    while (before > sentence.from && fillers.has(words[before] ?? '')) before--
    const weekdays = reading.weekdays.daysOf(words[before] ?? '')
    if (!weekdays && !isOrdinal && !isOther) continue
    const known = found.length
    const year = month?.year ?? yearOf(sent)
    for (const tried of !month ? [] : month.year === null ? [year, year + 1] : [year]) {
      const day = dayNumber(tried, month?.month ?? 0, Number(word))
      if (day === null || day < sent || weekdays?.has((day + 4) % 7) === false) continue
      found.push({ start: day, end: day, from: weekdays ? before : at, to: at + 1 })
      break
    }
    // "Friday the 29th" without a month that fits: the next such day.
    for (let day = sent + 1; weekdays && before < at - 1 && found.length === known && day < sent + 100; day++)
      if (weekdays.has((day + 4) % 7) && new Date(day * 86_400_000).getUTCDate() === Number(word))
        found.push({ start: day, end: day, from: before, to: at + 1 })
  }
  return found
}

/** Portuguese weekdays are ordinals: only as such where they stand with a weekday's second half. */
const ordinals = /^(?:segund|terc|quart|quint|sext)/
const longestStay = 14

/**
 * "Tuesday or Wednesday that week", "Thursday next week": weekdays without a number, in the week or stay that was named before.
 * @param mentions what the sentence names by itself
 * @param outer the stretch of days that was named last
 */
export function weekdaysWithin(
  reading: Reading,
  sentence: Sentence,
  mentions: readonly DateMention[],
  outer: DateMention | undefined,
  sent: number,
): DateMention[] {
  const { plain } = reading
  const { words, starts, ends } = reading.tokens
  if (sentence.meanings.has('deadline')) return []
  const mention = mentions.at(-1)
  const from = mention?.to ?? sentence.from
  const named: { at: number; days: ReadonlySet<number> }[] = []
  for (let at = from; at < sentence.to; at++) {
    const word = words[at] ?? ''
    const days = reading.weekdays.daysOf(word)
    if (days && !ordinals.test(word) && !words.slice(at - 1, at + 3).some((each) => /^\d/.test(each)))
      named.push({ at, days })
  }
  const [first, second] = named
  // "Week 19. Thursday?" is one sentence to whom takes the dot for that of an ordinal.
  if (!first || (mention && !/[.!?]\s/.test(plain.slice(ends[from - 1], starts[first.at])))) return []
  const monday = sent - ((sent + 3) % 7) + 7
  const said = plain.slice(starts[sentence.from], ends[sentence.to - 1])
  const next = reading.weekdays.nextWeek.some((phrase) => said.includes(phrase))
  const within = next ? { start: monday, end: monday + 6 } : (mention ?? outer)
  const isOffered =
    next ||
    sentence.hits.some(
      ({ means, from: at }) => means.kind === 'meaning' && means.meaning === 'week' && at >= from,
    ) ||
    (second !== undefined && words.slice(first.at, second.at).some((word) => orWords.has(word)))
  if (!within || !isOffered || within.end - within.start < 2 || within.end - within.start > longestStay)
    return []
  const last = named.at(-1) ?? first
  const found: DateMention[] = []
  for (const { at, days } of named) {
    const fitting = []
    for (let day = within.start; day <= within.end; day++) if (days.has((day + 4) % 7)) fitting.push(day)
    const [start] = fitting
    const before = found.at(-1)
    if (start === undefined || fitting.length > 1) continue
    if (before && start === before.end + 1 && andWords.has(words[at - 1] ?? '')) before.end = start
    else if (before?.start !== start) found.push({ start, end: start, from: first.at, to: last.at + 1 })
  }
  return found
}
