import type { Reading, Sentence } from '../reading.ts'
import { isDigits } from './numbers.ts'

/** What patterns of days ask of a sentence, by token. */
export interface Figures {
  /** What stands before a token. */
  readonly gap: (at: number) => string
  /** The number written there in one or two digits, or -1. */
  readonly num: (at: number) => number
  readonly isYear: (at: number) => boolean
}

export function figuresOf({ plain, tokens }: Reading, { from, to }: Sentence): Figures {
  const { words, starts, ends } = tokens
  return {
    gap: (at) => plain.slice(ends[at - 1] ?? 0, starts[at] ?? 0),
    num: (at) => {
      const word = at >= from && at < to ? (words[at] ?? '') : ''
      return isDigits(word) && word.length <= 2 ? Number(word) : -1
    },
    isYear: (at) => {
      const word = at < to ? (words[at] ?? '') : ''
      return word.length === 4 && isDigits(word) && (word.startsWith('20') || word.startsWith('19'))
    },
  }
}
