import type { Reading } from '../reading.ts'
import { dateLabel } from '../words/date-labels.ts'

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
