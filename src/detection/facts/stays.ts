import type { Reading } from '../reading.ts'
import { gapText } from '../text-of.ts'
import { andWords, fillers, leaving } from '../words/date-words.ts'
import { arriving } from '../words/dates.ts'
import type { DateMention } from './date-mention.ts'

/** As long as a stay may be whose first and last day are named apart. */
const longestJourney = 21

/**
 * The days a sentence names, in order: "we arrive on 13 March and are out on the 20th" is one stay, "31 May and Tuesday 1 June" too.
 */
export function stays(reading: Reading, mentions: readonly DateMention[]): DateMention[] {
  const result: DateMention[] = []
  for (const each of mentions) {
    const before = result[result.length - 1]
    const between = before && each.from >= before.to ? gapText(reading, before.to, each.from) : ''
    const isOne = before && before.start === before.end && each.start === each.end
    const goesHome = isOne && each.start - before.start <= longestJourney && leaving.test(between)
    // "On the 9th, arriving on the evening before and leaving on the 10th": the day of the way home alone.
    if (goesHome && arriving.test(between)) continue
    const isNext = isOne && each.start === before.end + 1 && isAnd(reading, between)
    if (isOne && each.start > before.start && (goesHome || isNext))
      result[result.length - 1] = {
        start: before.start,
        end: each.end,
        from: before.from,
        to: each.to,
        isJourney: goesHome === true,
      }
    else result.push(each)
  }
  return result
}

/** "31 May and Tuesday 1 June", "24 + Fri 25 Sept": nothing but an "and" and a weekday stand between. */
function isAnd({ weekdays }: Reading, between: string): boolean {
  const words = between.trim().split(/[\s,]+/)
  const joiners = words.filter(
    (word) => andWords.has(word) || (!weekdays.has(word.replace(/\.$/, '')) && !fillers.has(word)),
  )
  return joiners.length === 1 && joiners.every((word) => andWords.has(word) || /^[+&]$/.test(word))
}
