import type { Reading, Sentence } from '../reading.ts'
import type { DateMention } from './date-mention.ts'
import { deniedAfter, deniedBefore } from '../words/date-labels.ts'
import { ifAfter, ifWords, taken } from '../words/date-obstacles.ts'

function slice({ plain, tokens }: Reading, from: number, to: number): string {
  return to > from ? plain.slice(tokens.starts[from], tokens.ends[to - 1]) : ''
}

/** "If 23–25 is not possible, then 7 and 8": the obstacle is only supposed. */
export function isSupposed(reading: Reading, sentence: Sentence, mention: DateMention): boolean {
  const { words } = reading.tokens
  return (
    words.slice(Math.max(sentence.from, mention.from - 10), mention.from).some((word) => ifWords.has(word)) ||
    ifAfter.test(
      slice(reading, Math.max(sentence.from, mention.from - 16), mention.from) +
        slice(reading, mention.to, Math.min(sentence.to, mention.to + 12)),
    )
  )
}

/**
 * A day on which something else is: "the 25th is taken by Uppsala", "on 10 September we have a council meeting". It counts only where no
 * other day is named.
 * @param mentions all that the sentence names
 */
export function isObstacle(
  reading: Reading,
  sentence: Sentence,
  mention: DateMention,
  mentions: readonly DateMention[],
): boolean {
  if (isSupposed(reading, sentence, mention)) return false
  const { plain } = reading
  const { starts, ends } = reading.tokens
  const first = Math.max(
    sentence.from,
    ...mentions.filter(({ to }) => to <= mention.from).map(({ to }) => to),
  )
  // "The 14th and the 17th are taken": what is said after the last of them is said of both.
  let end = mention.to
  for (const { from, to } of mentions)
    if (from >= end && from - end <= 3 && !/[.;!?]/.test(plain.slice(ends[end - 1], starts[from]))) end = to
  const last = Math.min(sentence.to, ...mentions.filter(({ from }) => from >= end).map(({ from }) => from))
  const [head = ''] = /[^,.;:!?\n(]*$/.exec(plain.slice(starts[first], starts[mention.from])) ?? []
  const [tail = ''] = /^[^,.;:!?\n]*/.exec(plain.slice(ends[end - 1], ends[last - 1])) ?? []
  return (
    taken.test(`${head} | ${tail}`) ||
    deniedBefore.test(
      head.length > 0 ? plain.slice(Math.max(0, (starts[mention.from] ?? 0) - 40), starts[mention.from]) : '',
    ) ||
    deniedAfter.test(plain.slice(ends[end - 1], (ends[end - 1] ?? 0) + 60))
  )
}
