import type { Reading, Sentence } from './reading.ts'

type Read = Pick<Reading, 'plain' | 'tokens'>

/** What stands between the token before `end` and the token `start`: blanks and signs where the two are neighbours. */
export const gapText = ({ plain, tokens }: Read, end: number, start: number): string =>
  plain.slice(tokens.ends[end - 1], tokens.starts[start])

/** The text of the tokens `from` to `to`, end exclusive. */
export const spanText = ({ plain, tokens }: Read, from: number, to: number): string =>
  plain.slice(tokens.starts[from], tokens.ends[to - 1])

/** The sentence that holds a token. */
export const sentenceAt = ({ sentences, sentenceOf }: Reading, token: number): Sentence | undefined =>
  sentences[sentenceOf[token] ?? 0]
