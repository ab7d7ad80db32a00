import { hanVariants } from '../src/detection/han-variants.ts'
import { meanings } from '../src/detection/lexicon.ts'
import type { Lexicon } from '../src/detection/lexicon.ts'
import { normalise } from '../src/detection/normalise.ts'
import { learntOdds } from '../src/detection/packed/odds.ts'
import { textKeys } from '../src/detection/packed/unpack.ts'
import { Words } from '../src/detection/packed/words.ts'
import { themes } from '../src/strategy/words.ts'
import { bitsOut } from './pack/bits-out.ts'
import { exportsOf } from './pack/exports-of.ts'

const folded = (text: string) => normalise(text, hanVariants).text
const trimmed = (phrase: string) => phrase.trim().replace(/\s+/g, ' ')
const byUnits = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** The arguments of `unpackText` and `unpackLexicon`. */
export type Packed = readonly [alphabet: string, base64: string]

/** `CC=name|name;…` with the names folded, each once and in order. */
export function foldedPlaces(places: string): string {
  return places
    .split(';')
    .map((entry) => {
      const [code = '', names = ''] = entry.trim().split('=')
      return `${code}=${[...new Set(folded(names).split('|').map(trimmed))].sort(byUnits).join('|')}`
    })
    .join(';')
}

/** Frequent words of a language, each once, folded as the reader of languages would fold them. */
export const foldedWords = (words: string): string =>
  [...new Set(folded(words).split(' '))].sort(byUnits).join(' ')

const alphabetOf = (text: string): string => [...new Set(text.split(''))].sort(byUnits).join('')

/** One text, written with chances that are learnt on the way. */
export function packText(text: string): Packed {
  const out = bitsOut()
  const alphabet = alphabetOf(text)
  new Words(learntOdds(out.port), alphabet).text(text)
  return [alphabet, out.base64()]
}

/** In the order of their words' numbers, a shorter one before those that go on from it. */
function byWords(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((word, index) => word !== b[index])
  return at === -1 ? a.length - b.length : (a[at] ?? 0) - (b[at] ?? -1)
}

const foldedPhrases = (list: string): string[] =>
  [...new Set(folded(list).split('|').map(trimmed))].filter((phrase) => phrase !== '')

/** A lexicon as text: phrases folded, each once and in order; it takes more bytes than packed and no time. */
function plainLexicon(lexicon: Lexicon): Lexicon {
  const listed = (lists: Readonly<Partial<Record<string, string>>>) =>
    Object.fromEntries(
      Object.entries(lists).map(([key, list = '']) => [key, foldedPhrases(list).sort(byUnits).join('|')]),
    )
  return {
    ...lexicon,
    places: foldedPlaces(lexicon.places),
    phrases: listed(lexicon.phrases),
    themes: listed(lexicon.themes),
  }
}

/** A lexicon: its words once, then its lists as numbers of words, then the rest as text. Keys keep the order of `meanings` and `themes`. */
export function packLexicon(lexicon: Lexicon): Packed {
  const lists = [
    ...meanings.map((key) => lexicon.phrases[key]),
    ...themes.map((key) => lexicon.themes[key]),
  ].map((list = '') => foldedPhrases(list).map((each) => each.split(' ')))
  const vocabulary = [...new Set(lists.flat(2))].sort(byUnits)
  const numberOf = new Map(vocabulary.map((word, number) => [word, number]))
  const texts = [
    ...textKeys.map((key) =>
      key === 'places' ? foldedPlaces(lexicon.places) : (lexicon[key] ?? '').replace(/\s+/g, ' '),
    ),
    lexicon.inflects ? 'y' : '',
  ].join('\n')
  const out = bitsOut()
  const alphabet = alphabetOf(texts + vocabulary.join(''))
  const words = new Words(learntOdds(out.port), alphabet)
  words.text(texts)
  words.vocabulary(vocabulary)
  lists.forEach((phrases, list) => {
    const numbered = phrases.map((phrase) => phrase.map((word) => numberOf.get(word) ?? 0)).sort(byWords)
    words.phrases(list, vocabulary.length, numbered)
  })
  return [alphabet, out.base64()]
}

/** The same exports, packed. `beside` is the folder of detection as the file would import it. */
export function packFile(source: string, beside: string): string {
  const call = (name: string, value: unknown) => {
    const [how, packed] =
      typeof value === 'string'
        ? ['unpackText', packText(foldedPlaces(value))]
        : ['unpackLexicon', packLexicon(value as Lexicon)]
    return {
      how,
      text: `export const ${name} = ${how}(${packed.map((each) => JSON.stringify(each)).join(', ')})\n`,
    }
  }
  const calls = Object.entries(exportsOf(source)).map(([name, value]) => call(name, value))
  const imported = [...new Set(calls.map(({ how }) => how))].join(', ')
  return `import { ${imported} } from '${beside}/packed/unpack.ts'\n${calls.map(({ text }) => text).join('')}`
}

/** The same exports, folded and in order: for words that every mail needs, where a person waits for what unpacking takes. */
export const plainFile = (source: string): string =>
  Object.entries(exportsOf(source))
    .map(([name, value]) => {
      const plain = typeof value === 'string' ? foldedPlaces(value) : plainLexicon(value as Lexicon)
      return `export const ${name} = ${JSON.stringify(plain)}\n`
    })
    .join('')

/** Files of words that every mail needs. */
export const alwaysRead = /(?:languages[\\/](?:sv|en)|cities|frequent-words)\.ts$/

/** Webpack loader for the words of detection: what the pages do with them is the same. */
// eslint-disable-next-line no-restricted-syntax -- webpack calls a loader by its default export
export default function packPhrases(this: { resourcePath: string }, source: string): string {
  if (alwaysRead.test(this.resourcePath)) return plainFile(source)
  return packFile(source, /languages[\\/]\w+\.ts$/.test(this.resourcePath) ? '..' : '.')
}
