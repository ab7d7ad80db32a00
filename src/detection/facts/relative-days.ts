import type { Reading, Sentence } from '../reading.ts'
import type { DateMention } from './date-mention.ts'
import { andWords, leaving, orWords, rangeWords } from '../words/date-words.ts'

/**
 * "She speaks in Uppsala on 2 December and would like to see you the day after": the day that follows the one named last.
 * @param mentions what the sentence names by itself
 * @param before the days that were named last before it
 */
export function nextDays(
  reading: Reading,
  sentence: Sentence,
  mentions: readonly DateMention[],
  before: DateMention | undefined,
): DateMention[] {
  if (!sentence.meanings.has('next-day')) return []
  const { plain, tokens } = reading
  const found: DateMention[] = []
  for (const { means, from, to } of sentence.hits) {
    if (means.kind !== 'meaning' || means.meaning !== 'next-day') continue
    const base = mentions.filter((each) => each.to <= from).at(-1) ?? before
    const first = Math.max(sentence.from, base?.to ?? 0, from - 4)
    const said = plain.slice(tokens.starts[first], tokens.ends[Math.min(sentence.to, to + 4) - 1])
    if (base && !leaving.test(said) && found.at(-1)?.start !== base.end + 1)
      found.push({ start: base.end + 1, end: base.end + 1, from, to })
  }
  return found
}

/** "De lunes a viernes", "da lunedì a venerdì": elsewhere an "a" between weekdays is an "and". */
const fromWeekday = /^(?:de|da|del|dal|desde)$/

/** How far from its week a weekday may stand, in words. */
const besideWeek = 5

/**
 * "Onsdag i uge 11", "uke 6, onsdag eller torsdag", "Tuesday to Thursday of week 20": the days of a week that are named beside it. A day
 * that is said not to suit, or to be spent in another place, is none of them.
 * @param mentions what the sentence names by itself
 */
export function daysBesideWeek(
  reading: Reading,
  sentence: Sentence,
  mentions: readonly DateMention[],
): DateMention[] {
  const { words, starts, ends } = reading.tokens
  const found: DateMention[] = []
  mentions.forEach((week, index) => {
    if (week.end - week.start !== 6 || (week.start + 3) % 7 !== 0) return
    const least = Math.max(sentence.from, mentions[index - 1]?.to ?? 0, week.from - besideWeek)
    const most = Math.min(sentence.to, mentions[index + 1]?.from ?? sentence.to)
    let last: { at: number; day: DateMention } | null = null
    for (let at = least; at < most; at++) {
      if (at === week.from) at = week.to
      const days = at < most ? reading.weekdays.daysOf(words[at] ?? '') : undefined
      const from = last?.at ?? (at < week.from ? at : week.to - 1)
      const isNear: boolean =
        at < week.from || at - (last && last.at >= week.to ? last.at : week.to) <= besideWeek
      const gap = reading.plain.slice(ends[from], starts[at])
      if (!days || days.size !== 1 || !isNear || /[!?\n]|\.\s/.test(gap)) continue
      if (/^\d/.test(words[at + 1] ?? '')) continue
      if (
        sentence.hits.some(
          ({ means, from: begin, to }) =>
            (means.kind === 'meaning' && means.meaning === 'not' && at - to >= 0 && at - to <= 1) ||
            (means.kind === 'city' && begin > at && begin - at <= 4),
        )
      )
        continue
      const [weekday = 0] = days
      const start = week.start + ((weekday + 6) % 7)
      const joiners = words.slice(from + 1, at)
      const isRange =
        joiners.some((word) => rangeWords.has(word) && !orWords.has(word)) ||
        (joiners[0] === 'a' && fromWeekday.test(words[from - 1] ?? '')) ||
        (at - from === 1 && /-/.test(gap))
      const isNext = joiners.some((word) => andWords.has(word))
      if (last && ((isRange && start > last.day.end) || (isNext && start === last.day.end + 1)))
        last.day.end = start
      else {
        last = { at, day: { start, end: start, from: at, to: at + 1 } }
        found.push(last.day)
      }
      last.at = at
    }
  })
  return found
}
