import ts from 'typescript'
import { normalise } from '../src/detection/normalise.ts'
import { packedMark, sharedMarks } from '../src/detection/phrase-list.ts'

const folded = (text: string) => normalise(text).text
const trimmed = (phrase: string) => phrase.trim().replace(/\s+/g, ' ')

/**
 * A list of phrases as the pages get it: folded as the matcher would fold it, and in an order in which neighbours share their last words.
 * About a fortieth fewer bytes gzipped than sorted by first words.
 */
export function packed(list: string): string {
  let before: string[] = []
  const phrases = [...new Set(folded(list).split('|').map(trimmed))]
    .map((phrase) => phrase.split(' ').reverse().join(' '))
    .sort()
  const written = phrases.map((phrase) => {
    const words = phrase.split(' ')
    const most = Math.min(sharedMarks.length - 1, words.length - 1, before.length)
    let shared = 0
    while (shared < most && words[shared] === before[shared]) shared++
    before = words
    return `${sharedMarks.charAt(shared)}${words.slice(shared).join(' ')}`
  })
  return `${packedMark}${written.join('').slice(1)}`
}

/** `CC=name|name;…` with the names folded, each once and in order. */
export function packedPlaces(places: string): string {
  return places
    .split(';')
    .map((entry) => {
      const [code = '', names = ''] = entry.trim().split('=')
      return `${code}=${[...new Set(folded(names).split('|').map(trimmed))].sort().join('|')}`
    })
    .join(';')
}

/** Frequent words of a language, each once, folded as the reader of languages would fold them. */
export const packedWords = (words: string): string => [...new Set(folded(words).split(' '))].sort().join(' ')

const lists: Readonly<Record<string, (list: string) => string>> = {
  phrases: packed,
  themes: packed,
  places: packedPlaces,
  cities: packedPlaces,
  words: packedWords,
}

/** The text as one literal for each value to pack, found by the syntax of the file: a key is never taken for a list. */
function packLiterals(source: string): string {
  const file = ts.createSourceFile('words.ts', source, ts.ScriptTarget.Latest, true)
  const pieces: string[] = []
  let at = 0
  const visit = (node: ts.Node, pack: ((list: string) => string) | null): void => {
    if (ts.isPropertyAssignment(node) || ts.isVariableDeclaration(node)) {
      const inside = lists[node.name.getText()] ?? pack
      if (node.initializer) visit(node.initializer, inside)
    } else if (pack !== null && ts.isStringLiteralLike(node)) {
      pieces.push(source.slice(at, node.getStart()), JSON.stringify(pack(node.text)))
      at = node.getEnd()
    } else node.forEachChild((child) => visit(child, pack))
  }
  visit(file, null)
  return pieces.join('') + source.slice(at)
}

/**
 * Webpack loader for the words of detection: packs the phrases and places of a language, the cities, and the
 * words by which a language is known; numbers stay as they are.
 */
// eslint-disable-next-line no-restricted-syntax -- webpack calls a loader by its default export
export default function packPhrases(source: string): string {
  return packLiterals(source)
}
