import { themes } from '../../strategy/words.ts'
import type { Lexicon } from '../lexicon.ts'
import { meanings } from '../lexicon.ts'
import { bitsFrom } from './bits-in.ts'
import { learntOdds } from './odds.ts'
import { Words } from './words.ts'

/** Parts of a lexicon that are text, in the order in which they travel; an empty one is left out. */
export const textKeys = [
  'code',
  'numbers',
  'crewEndings',
  'crews',
  'places',
  'notCountries',
  'days',
  'months',
] as const

/** A text as the build ships it (scripts/pack-phrases.ts). */
export function unpackText(alphabet: string, base64: string): string {
  return new Words(learntOdds(bitsFrom(base64)), alphabet).text()
}

/** A lexicon as the build ships it: phrases folded, each once, in another order than in the source. */
export function unpackLexicon(alphabet: string, base64: string): Lexicon {
  const words = new Words(learntOdds(bitsFrom(base64)), alphabet)
  const texts = words.text().split('\n')
  const vocabulary = words.vocabulary()
  let list = 0
  const lists = (keys: readonly string[]) =>
    Object.fromEntries(
      keys.flatMap((key) => {
        const phrases = words.phrases(list++, vocabulary.length, undefined)
        const text = phrases.map((phrase) => phrase.map((word) => vocabulary[word]).join(' ')).join('|')
        return text === '' ? [] : [[key, text]]
      }),
    )
  const entries = textKeys.flatMap((key, at) => (texts[at] ? [[key, texts[at]]] : []))
  return {
    ...(Object.fromEntries(entries) as Pick<Lexicon, 'code' | 'numbers' | 'places'>),
    ...(texts[textKeys.length] ? { inflects: true } : {}),
    phrases: lists(meanings),
    themes: lists(themes),
  }
}
