import type { Reading, Sentence } from '../reading.ts'
import { leaving } from '../words/date-words.ts'
import { sameDays, weekLater } from '../words/date-labels.ts'
import type { DateMention } from './date-mention.ts'

/** As long as days may be that are offered again a week later. */
const longest = 6

/**
 * Days said by way of others: "9 to 11 November or a week later", "week 6, Wednesday or Thursday. … or week 8, same days".
 * @param mentions what the sentence names by itself
 * @param before the proposals that were named before it
 */
export function shiftedDays(
  reading: Reading,
  sentence: Sentence,
  mentions: readonly DateMention[],
  before: readonly DateMention[],
): DateMention[] {
  if (mentions.length === 0 && before.length === 0) return []
  const { plain, tokens } = reading
  const start = tokens.starts[sentence.from] ?? 0
  const said = plain.slice(start, tokens.ends[sentence.to - 1])
  const found: DateMention[] = []
  const weeks = mentions.filter((each) => each.end - each.start === 6 && (each.start + 3) % 7 === 0)
  const week = weeks.at(-1)
  if (week && sameDays.test(said)) {
    const earlier = before.filter(({ end }) => end < week.start)
    const base = earlier.at(-1)
    const together = earlier.filter((each) => base && sameWeek(each, base) && each.end - each.start < longest)
    for (const { start: first, end } of together) {
      const moved = week.start + ((first + 3) % 7)
      found.push({ start: moved, end: moved + end - first, from: week.from, to: week.to })
    }
    return found
  }
  const later = weekLater.exec(said)
  if (!later) return []
  const at = start + later.index
  const to = at + later[0].length
  const base = [...before, ...mentions].filter((each) => (tokens.ends[each.to - 1] ?? 0) <= at).at(-1)
  const isNamed = mentions.some((each) => {
    const from = tokens.starts[each.from] ?? 0
    return from >= to && !/[.;!?\n]/.test(plain.slice(to, from))
  })
  if (!base || isNamed || base.end - base.start > longest) return []
  const between = plain.slice(tokens.ends[base.to - 1], at)
  if (between.length > 30 || leaving.test(between)) return []
  const from = tokens.starts.findIndex((each) => each >= at)
  const last = tokens.ends.findIndex((each) => each >= to)
  return [{ start: base.start + 7, end: base.end + 7, from, to: last + 1 }]
}

function sameWeek(one: DateMention, other: DateMention): boolean {
  return one.start - ((one.start + 3) % 7) === other.start - ((other.start + 3) % 7)
}
