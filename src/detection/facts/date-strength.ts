import type { Reading } from '../reading.ts'
import { dateLabel, freeThen } from '../words/date-labels.ts'
import type { DateMention } from './date-mention.ts'

/** How many lines below a label its days may stand. */
const mostBelow = 4

/** Whether the line of a day, or the one above a list it is in, is labelled as that of the days: "When: …". */
export function isLabelled({ plain }: Reading, at: number): boolean {
  let end = at
  for (let above = 0; above <= mostBelow; above++) {
    const start = plain.lastIndexOf('\n', end - 1) + 1
    const line = plain.slice(start, end).slice(0, 80)
    const colon = line.search(/:(?!\d)/)
    if (colon >= 0)
      return (above === 0 || line.slice(colon + 1).trim() === '') && dateLabel.test(line.slice(0, colon))
    if (above > 0 && dateLabel.test(line) && line.trim().length < 24) return true
    const isListed = /^\s*(?:[-*•·+]|\d\)|[a-d]\)|\d\.\s)/.test(line)
    if ((!isListed && above > 0) || (above === 0 && !isListed) || start === 0) return false
    end = start - 1
  }
  return false
}

/** Stays of which some days are said to be free: those are meant. */
export function withoutStaysAround(
  reading: Reading,
  proposals: readonly DateMention[],
): readonly DateMention[] {
  const { plain, tokens } = reading
  return proposals.filter(
    (stay) =>
      stay.end === stay.start ||
      !proposals.some((day) => {
        const isInside =
          day.from >= stay.to &&
          day.start >= stay.start &&
          day.end <= stay.end &&
          day.end - day.start < stay.end - stay.start
        const sentence = reading.sentences[reading.sentenceOf[day.from] ?? 0]
        return (
          isInside &&
          sentence !== undefined &&
          freeThen.test(plain.slice(tokens.starts[sentence.from], tokens.ends[sentence.to - 1]))
        )
      }),
  )
}
