import type { Reading } from '../reading.ts'
import type { DateMention } from './date-mention.ts'

/** As many units as may stand on a line before its day: a weekday, a bullet. */
const openingUnits = 12

/**
 * A journey line by line, each with its day: where some lines name the City, the others are spent elsewhere. "Tue 11/5 Uppsala, Wed 12/5
 * STOCKHOLM, Thu 13/5 shopping".
 */
export function withoutOtherLines(
  reading: Reading,
  proposals: readonly DateMention[],
): readonly DateMention[] {
  const { plain, tokens } = reading
  const lines = new Map<number, { days: DateMention[]; isHere: boolean }>()
  for (const each of proposals) {
    const at = tokens.starts[each.from] ?? 0
    const start = plain.lastIndexOf('\n', at - 1) + 1
    if (at - start > openingUnits) continue
    const next = plain.indexOf('\n', at)
    const end = next < 0 ? plain.length : next
    const isHere = reading.sentences.some(
      (sentence) =>
        (tokens.ends[sentence.to - 1] ?? 0) > start &&
        (tokens.starts[sentence.from] ?? 0) < end &&
        sentence.hits.some(
          ({ means, from }) =>
            means.kind === 'meaning' &&
            means.meaning === 'city' &&
            (tokens.starts[from] ?? 0) >= start &&
            (tokens.starts[from] ?? 0) < end,
        ),
    )
    const line = lines.get(start) ?? { days: [], isHere }
    line.days.push(each)
    lines.set(start, line)
  }
  const all = [...lines.values()]
  if (all.length < 3 || !all.some(({ isHere }) => isHere)) return proposals
  const away = new Set(all.filter(({ isHere }) => !isHere).flatMap(({ days }) => days))
  return proposals.filter((each) => !away.has(each))
}
