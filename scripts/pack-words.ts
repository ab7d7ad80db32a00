import { readdirSync } from 'node:fs'
import { widerSource } from '../src/detection/packed/wider.ts'
import type { Wider } from '../src/detection/packed/wider.ts'
import { beyondLatin } from '../src/detection/beyond-latin.ts'
import { exportsOf } from './pack/exports-of.ts'
import { latinPattern } from './pack/latin-pattern.ts'

/** What a file of words may export. */
export type WordValue = RegExp | ReadonlySet<string> | readonly string[] | Readonly<Record<string, number>>

const listed = (words: readonly string[]): string => {
  const sign = words.some((word) => word.includes(' ')) ? '|' : ' '
  if (words.some((word) => word === '' || word.includes(sign)))
    throw new Error(`A word is empty or holds "${sign}": ${words.join(', ')}`)
  return `${JSON.stringify(words.join(sign))}.split(${JSON.stringify(sign)})`
}

/** @throws when a file of words exports something else than patterns, sets, lists or numbers by word */
function written(name: string, value: unknown): string {
  if (value instanceof RegExp) return String(value)
  if (value instanceof Set) return `new Set(${listed([...(value as Set<string>)])})`
  if (Array.isArray(value)) return listed(value as string[])
  if (typeof value === 'object' && value !== null && Object.values(value).every(Number.isInteger))
    return JSON.stringify(value)
  throw new Error(`${name} is no pattern, set, list or table of words`)
}

const isLatin = (word: string): boolean => !beyondLatin.test(word)

/** What a mail without letters beyond Latin needs of a value. */
export function latinOf(value: WordValue): WordValue {
  if (value instanceof RegExp) return new RegExp(latinPattern(value.source), value.flags)
  if (value instanceof Set) return new Set([...(value as Set<string>)].filter(isLatin))
  if (Array.isArray(value)) return (value as string[]).filter(isLatin)
  return Object.fromEntries(Object.entries(value).filter(([word]) => isLatin(word)))
}

/** The exports of a file of words that say more with letters beyond Latin, each whole and without them. */
function partedIn(source: string): readonly (readonly [name: string, latin: string, whole: string])[] {
  return Object.entries(exportsOf(source)).map(([name, value]) => [
    name,
    written(name, latinOf(value as WordValue)),
    written(name, value),
  ])
}

/** A file of words as the core ships it: without what needs letters beyond Latin, and with `widen`, which brings that in. */
export function latinWords(source: string): string {
  const parted = partedIn(source)
  const lines = parted.map(
    ([name, latin, whole]) => `export ${latin === whole ? 'const' : 'let'} ${name} = ${latin}`,
  )
  const wider = parted.filter(([, latin, whole]) => latin !== whole).map(([name]) => name)
  return [
    ...lines,
    ...(wider.length > 0
      ? [`export function widen(all) { ${wider.map((name) => `${name} = all.${name}`).join('; ')} }`]
      : []),
    '',
  ].join('\n')
}

/** From how many units on two sources are taken to go on together. */
const alike = 6

/** What `widerSource` needs to make the whole source of a pattern out of the Latin one; `null` when that is no part of it. */
function piecesOf(latin: string, whole: string): string | null {
  const pieces: (number | string)[] = []
  let at = 0
  let there = 0
  while (at < latin.length || there < whole.length) {
    const from = at
    while (at < latin.length && latin[at] === whole[there]) {
      at++
      there++
    }
    if (at === latin.length && there === whole.length) break
    const end = at === latin.length ? whole.length : whole.indexOf(latin.slice(at, at + alike), there + 1)
    if (end < 0) return null
    pieces.push(at - from, whole.slice(there, end))
    there = end
  }
  const text = pieces.join('\n')
  return widerSource(latin, text) === whole ? text : null
}

const without = (words: Iterable<string>): string[] => [...words].filter((word) => !isLatin(word))

/** What a value lacks in the core, as `wider` adds it; `null` when nothing. */
function lacking(value: WordValue): Wider | null {
  const latin = latinOf(value)
  if (written('', latin) === written('', value)) return null
  if (value instanceof RegExp && latin instanceof RegExp) return piecesOf(latin.source, value.source) ?? value
  if (value instanceof Set) return without(value as Set<string>)
  if (Array.isArray(value)) return value as string[]
  return Object.fromEntries(Object.entries(value).filter(([word]) => !isLatin(word)))
}

/** What the same file says with letters beyond Latin only. */
export const widerWords = (source: string): string =>
  Object.entries(exportsOf(source))
    .map(([name, value]) => [name, lacking(value as WordValue)] as const)
    .map(([name, more]) => {
      if (more === null) return ''
      return `export const ${name} = ${typeof more === 'string' ? JSON.stringify(more) : written(name, more)}\n`
    })
    .join('')

/** Lines that widen every file of words when the chunk of other scripts is run. */
export const widening = (files: readonly string[]): string =>
  "import { widenWords } from './packed/wider.ts'\n" +
  files
    .map(
      (file, at) =>
        `import * as core${at} from '${file}'\nimport * as whole${at} from '${file}?whole'\nwidenWords(core${at}, whole${at})\n`,
    )
    .join('')

/** Files of words as `other-scripts.ts` would import them. */
export const wordFiles = (folder: string): string[] => [
  ...readdirSync(new URL('../src/detection/words/', import.meta.url))
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${folder}/words/${name}`),
  `${folder}/../mail/segment-words.ts`,
]

/**
 * Webpack loader for the words around facts: the core gets what Latin letters need, the chunk of other scripts the rest. A mail with such
 * letters is read when that chunk is there; without them it changes nothing.
 */
// eslint-disable-next-line no-restricted-syntax -- webpack calls a loader by its default export
export default function packWords(
  this: { resourcePath: string; resourceQuery: string },
  source: string,
): string {
  if (/other-scripts\.ts$/.test(this.resourcePath)) return source + widening(wordFiles('.'))
  return this.resourceQuery === '?whole' ? widerWords(source) : latinWords(source)
}
