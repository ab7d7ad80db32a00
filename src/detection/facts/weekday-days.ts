import { normalise } from '../normalise.ts'
import type { Reading, Sentence } from '../reading.ts'
import { dayNumber, yearOf } from './calendar-days.ts'
import type { DateMention } from './date-mentions.ts'
import { fillers, orWords, weekdayWord } from './date-words.ts'
import { otherThings } from './people-words.ts'

const languages = 'sv en no da fi de fr es pt it nl pl uk ru tr is et lv lt ro cs hu el ar fa'.split(' ')
const longestStem = 5
const ordinalEnding = /^(?:st|nd|rd|th|e|ste|го)$/
const ordinalOpens = /^(?:the|or|and|den|de|eller|och|или|або|чи|и|та|на)$/
/** "… or else the 15th", where numbers have no ending: an article before, and an "or" not far. */
const articles = /^(?:le|el|il|dia|den|am|de)$/
let stems: Map<string, Set<number>> | null = null

/** First letters of the weekdays' names in every language of ours, from the platform's tables: `torsd` → Thursday (4). */
function weekdayStems(): Map<string, Set<number>> {
  if (stems) return stems
  stems = new Map()
  for (const language of languages) {
    const format = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' })
    for (let day = 0; day < 7; day++) {
      // 4 January 1970 was a Sunday.
      const name = normalise(format.format((3 + day) * 86_400_000)).text.slice(0, longestStem)
      stems.set(name, (stems.get(name) ?? new Set()).add(day))
    }
  }
  return stems
}

/** A weekday's name in any language, short or whole. */
export function isWeekday(word: string): boolean {
  return weekdayWord.test(word) || weekdayStems().has(word.slice(0, longestStem))
}

/**
 * Days named by weekday and number alone, in the month that was named last: "… at the end of January. Monday 25 or Tuesday 26
 * would suit us." Only where the weekday agrees with the calendar. "The 13th or 14th" needs no weekday.
 * @param from the token after which days are looked for: that of the sentence, or where its last whole day ends
 */
export function weekdayDays(
  reading: Reading,
  sentence: Sentence,
  month: { month: number; year: number | null },
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
      words.slice(Math.max(from, at - 5), at - 1).some((each) => orWords.has(each)) &&
      !otherThings.test(words[at + 1] ?? '')
    let before = at - 1
    while (before > sentence.from && fillers.has(words[before] ?? '')) before--
    const weekdays = weekdayStems().get((words[before] ?? '').slice(0, longestStem))
    if (!weekdays && !isOrdinal && !isOther) continue
    const year = month.year ?? yearOf(sent)
    for (const tried of month.year === null ? [year, year + 1] : [year]) {
      const day = dayNumber(tried, month.month, Number(word))
      if (day === null || day < sent || weekdays?.has((day + 4) % 7) === false) continue
      found.push({ start: day, end: day, from: weekdays ? before : at, to: at + 1 })
      break
    }
  }
  return found
}
