import type { Reading, Sentence } from '../reading.ts'
import { dayNumber } from './calendar-days.ts'
import type { DateMention } from './date-mention.ts'

/** As far as a day may stand behind its name, past a time zone, in words. */
const nearest = 10
/** As far as the end of a meeting may stand behind its beginning. */
const longestEntry = 60

/**
 * The days of a calendar entry that was pasted into the text (RFC 5545): `DTSTART;TZID=Europe/Oslo:20270422T100000`. An end without an
 * hour is the day after the last.
 */
export function calendarDays({ tokens }: Reading, sentence: Sentence): DateMention[] {
  const { words } = tokens
  const found: DateMention[] = []
  for (let at = sentence.from; at < sentence.to; at++) {
    if (words[at] !== 'dtstart') continue
    const start = dayAt(at)
    if (!start) continue
    const rest = words.slice(at + 1, at + longestEntry)
    const [end, next] = [rest.indexOf('dtend'), rest.indexOf('dtstart')]
    const last = end >= 0 && (next < 0 || next > end) ? dayAt(at + 1 + end) : null
    const lastDay = last ? last.day - (last.isWhole ? 1 : 0) : start.day
    found.push({ start: start.day, end: Math.max(start.day, lastDay), from: at, to: start.to })
  }
  return found

  function dayAt(name: number): { day: number; isWhole: boolean; to: number } | null {
    for (let at = name + 1; at <= name + nearest; at++) {
      const parts = /^(20\d\d)(\d\d)(\d\d)$/.exec(words[at] ?? '')
      const day = parts && dayNumber(Number(parts[1]), Number(parts[2]), Number(parts[3]))
      if (day) return { day, isWhole: words[at + 1] !== 't', to: at + 1 }
    }
    return null
  }
}
