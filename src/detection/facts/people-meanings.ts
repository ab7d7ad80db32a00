import type { Entry } from '../entries.ts'
import type { Meaning } from '../lexicon.ts'
import type { Hit } from '../matcher.ts'
import type { Sentence } from '../reading.ts'

export const unspaced = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]/
export const heads: readonly Meaning[] = [
  'mayor',
  'minister',
  'vice-minister',
  'governor',
  'deputy-mayor',
  'ambassador',
  'head-of-state',
]
/** A title in the plural after a number is a word for people too: "tolv brandmän", "13 byrådsmedlemmer". */
export const ranked: readonly Meaning[] = [
  ...heads,
  'mp',
  'councillor',
  'official',
  'expert',
  'student',
  'other-rank',
]

/** "Meet your mayor": a title inside the words for whom they want to meet. */
export function isHosted(sentence: Sentence, title: Hit<Entry>): boolean {
  return sentence.hits.some(
    (hit) => isMeaning(hit, 'political-host') && hit.from <= title.from && hit.to >= title.to,
  )
}

export function isMeaning(hit: Hit<Entry>, meaning: Meaning): boolean {
  return hit.means.kind === 'meaning' && hit.means.meaning === meaning
}
