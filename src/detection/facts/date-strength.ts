import type { Reading, Sentence } from '../reading.ts'
import { dateLabel, freeThen } from '../words/date-labels.ts'
import { further } from '../words/date-obstacles.ts'
import type { DateMention } from './date-mention.ts'

/** How many lines below a label its days may stand. */
const mostBelow = 4

/** Whether the line of a day, or the one above a list it is in, is labelled as that of the days: "When: …". */
function isLabelled({ plain }: Reading, at: number): boolean {
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

const asks = ['want', 'request', 'receive', 'visit', 'study'] as const

/**
 * Where some days are labelled as those of the visit or said to be free, days that only stand in the mail are none; and where some are
 * asked for, those of a fair or a congress are none.
 */
export function withoutUnasked(reading: Reading, proposals: readonly DateMention[]): readonly DateMention[] {
  if (proposals.length < 2) return proposals
  const { plain, tokens } = reading
  const rated = proposals.map((each) => {
    const sentence = reading.sentences[reading.sentenceOf[each.from] ?? 0]
    return { each, sentence, strength: sentence ? strengthOf(each, sentence) : 1 }
  })
  const most = Math.max(...rated.map(({ strength }) => strength))
  return rated
    .filter(({ strength, sentence }) => {
      if (strength > 0 || !sentence) return true
      return !(most > 1 || (most > 0 && isOfOccasion(sentence)))
    })
    .map(({ each }) => each)

  function strengthOf({ from, to }: DateMention, sentence: Sentence): number {
    const start = tokens.starts[from] ?? 0
    if (isLabelled(reading, start)) return 2
    const [head = ''] = /[^.;!?\n]*$/.exec(plain.slice(tokens.starts[sentence.from], start)) ?? []
    const [tail = ''] =
      /^[^.;!?\n]*/.exec(plain.slice(tokens.ends[to - 1], tokens.ends[sentence.to - 1])) ?? []
    if (freeThen.test(head.slice(-40)) || freeThen.test(tail.slice(0, 40))) return 2
    const isAsked =
      sentence.zone === 'subject' ||
      sentence.isQuestion ||
      asks.some((meaning) => sentence.meanings.has(meaning)) ||
      further.test(`${head} | ${tail}`)
    return isAsked ? 1 : 0
  }

  function isOfOccasion({ meanings }: Sentence): boolean {
    return meanings.has('conference') || meanings.has('engagement')
  }
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
