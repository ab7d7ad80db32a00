import { foldText, type Variants } from './normalise.ts'
import { tokenise } from './tokens.ts'
import type { Word } from './vocabulary.ts'

/** A phrase found: what it means, and the tokens from `from` to `to` (exclusive). */
export type Hit<T> = { means: T; from: number; to: number }

type Waiting<T> = { readonly phrase: string; readonly means: T }

/**
 * Most nodes have no branch or no meaning; what they lack is not made. A first word keeps its phrases as they are written until a
 * text has that word: of the tens of thousands of phrases a mail meets few, and somebody waits for it.
 */
type Node<T> = {
  next: Map<number, Node<T>> | null
  gap: Node<T> | null
  means: T[] | null
  waiting: Waiting<T>[] | null
}

/** What a word carries for one matcher: its symbols, and the nodes below the root that they lead to. Right while the matcher is as old. */
type Carried<T> = {
  readonly age: number
  readonly symbols: readonly number[]
  readonly first: readonly Node<T>[]
}

const emptyNode = <T>(): Node<T> => ({ next: null, gap: null, means: null, waiting: null })

const longestGap = 3
const mostHits = 6000
let places = 0

/**
 * A trie over word symbols. A symbol is an exact word, a stem, an ending or an inner part; which symbols a word carries is
 * looked up once per distinct word, so a pass over a text costs time in its length and in nothing else.
 */
export class Matcher<T> {
  readonly #root: Node<T> = emptyNode()
  readonly #exact = new Map<string, number>()
  readonly #stems = new Map<string, number>()
  readonly #endings = new Map<string, number>()
  readonly #stemLengths: Lengths = new Map()
  readonly #endingLengths: Lengths = new Map()
  readonly #inner: { part: string; symbol: number }[] = []
  /** Where a word keeps the symbols that it carries here. */
  readonly #place = places++
  readonly #variants: Variants | undefined
  #symbols = 0
  /** Rises when a word may carry more than was looked up. */
  #age = 0

  constructor(variants?: Variants) {
    this.#variants = variants
  }

  /** Adds the phrases of `list`, separated by `|` (syntax: lexicon.ts). */
  add(list: string, means: T): void {
    for (const each of list.split('|')) {
      const phrase = each.trim()
      const end = phrase.search(space)
      const first = end === -1 ? null : this.#first(phrase.slice(0, end))
      if (first) (first.waiting ??= []).push({ phrase, means })
      else this.#plant(phrase, means)
    }
  }

  /** The node of a phrase's first word; null where it has none. */
  #first(piece: string): Node<T> | null {
    const words = wordsOf(piece, this.#variants)
    const [word] = words
    return word === undefined
      ? null
      : this.#below(this.#root, word, piece.startsWith('*'), piece.endsWith('*') && words.length === 1)
  }

  #plant(phrase: string, means: T): void {
    const node = this.#path(phrase.split(/\s+/))
    if (node === this.#root || node.means?.includes(means)) return
    node.means ??= []
    node.means.push(means)
  }

  #path(phrase: readonly string[]): Node<T> {
    let node = this.#root
    for (const piece of phrase) {
      if (piece === '_') {
        node = node.gap ??= emptyNode()
        continue
      }
      const words = wordsOf(piece, this.#variants)
      words.forEach((word, index) => {
        const open = piece.startsWith('*') && index === 0
        const stem = piece.endsWith('*') && index === words.length - 1
        node = this.#below(node, word, open, stem)
      })
    }
    return node
  }

  #below(node: Node<T>, word: string, open: boolean, stem: boolean): Node<T> {
    const symbol = this.#symbol(word, open, stem)
    const branches = (node.next ??= new Map())
    let next = branches.get(symbol)
    if (!next) branches.set(symbol, (next = emptyNode()))
    return next
  }

  #symbol(word: string, open: boolean, stem: boolean): number {
    if (open && stem) {
      const same = this.#inner.find((each) => each.part === word)
      if (same) return same.symbol
      this.#inner.push({ part: word, symbol: ++this.#symbols })
      // The order of hits must not hang on which mail came first.
      this.#inner.sort((a, b) => (a.part < b.part ? -1 : 1))
      this.#age++
      return this.#symbols
    }
    const table = open ? this.#endings : stem ? this.#stems : this.#exact
    const known = table.get(word)
    if (known !== undefined) return known
    table.set(word, ++this.#symbols)
    this.#age++
    if (open) addLength(this.#endingLengths, key(word, word.length - 1, word.length - 2), word.length)
    else if (stem) addLength(this.#stemLengths, key(word, 0, 1), word.length)
    return this.#symbols
  }

  /** What a word carries; whatever waits below it is made when it is looked up. */
  #carriedBy({ text, carried }: Word): Carried<T> {
    const known = carried[this.#place] as Carried<T> | undefined
    const age = this.#age
    if (known?.age === age) return known
    const symbols: number[] = []
    for (const form of forms(text)) this.#collect(form, symbols)
    const first = symbols.flatMap((symbol) => this.#root.next?.get(symbol) ?? [])
    for (const node of first) {
      const { waiting } = node
      node.waiting = null
      for (const { phrase, means } of waiting ?? []) this.#plant(phrase, means)
    }
    const found: Carried<T> =
      symbols.length > 0 ? { age, symbols, first } : { age, symbols: none, first: none }
    carried[this.#place] = found
    return found
  }

  #collect(word: string, found: number[]): void {
    const exact = this.#exact.get(word)
    if (exact !== undefined) found.push(exact)
    const stems = lengthsOf(this.#stemLengths, key(word, 0, -1), key(word, 0, 1))
    const endings = lengthsOf(
      this.#endingLengths,
      key(word, word.length - 1, -1),
      key(word, word.length - 1, word.length - 2),
    )
    // Shortest first, a stem before an ending of its length.
    for (let s = 0, e = 0; s < stems.length || e < endings.length;) {
      const cut = Math.min(stems[s] ?? Infinity, endings[e] ?? Infinity)
      if (cut > word.length) break
      if (stems[s] === cut) {
        s++
        const symbol = this.#stems.get(word.slice(0, cut))
        if (symbol !== undefined) found.push(symbol)
      }
      if (endings[e] === cut) {
        e++
        const symbol = this.#endings.get(word.slice(word.length - cut))
        if (symbol !== undefined) found.push(symbol)
      }
    }
    for (const { part, symbol } of this.#inner) if (word.includes(part)) found.push(symbol)
  }

  /** Every phrase in `words`, in order of their beginning. */
  find(words: readonly Word[]): Hit<T>[] {
    const age = this.#age
    let carried = words.map((word) => this.#carriedBy(word))
    // What the first look made may be carried by words before it.
    if (this.#age !== age) carried = words.map((word) => this.#carriedBy(word))
    const hits: Hit<T>[] = []
    for (let i = 0; i < carried.length && hits.length < mostHits; i++) {
      for (const node of carried[i]?.first ?? none) this.#walk(node, carried, i, i + 1, hits)
    }
    return hits
  }

  #walk(node: Node<T>, words: readonly Carried<T>[], from: number, at: number, hits: Hit<T>[]): void {
    for (const means of node.means ?? none) hits.push({ means, from, to: at })
    const here = words[at]
    if (here === undefined) return
    if (node.next) {
      for (const symbol of here.symbols) {
        const next = node.next.get(symbol)
        if (next) this.#walk(next, words, from, at + 1, hits)
      }
    }
    if (node.gap) {
      for (let skip = 0; skip <= longestGap; skip++) this.#walk(node.gap, words, from, at + skip, hits)
    }
  }
}

const none: readonly never[] = []

/**
 * Lengths of the stems or endings that begin or end with the same two units, ascending: only those are cut off a word. One unit
 * alone has a key of its own.
 */
type Lengths = Map<number, number[]>

/** Of two units next to each other at an end of the word; 0 where there is no second. */
const key = (word: string, outer: number, inner: number): number =>
  word.charCodeAt(outer) * 0x10000 + (word.charCodeAt(inner) || 0)

function addLength(lengths: Lengths, key: number, length: number): void {
  const known = lengths.get(key)
  if (!known) lengths.set(key, [length])
  else if (!known.includes(length)) known.splice(known.filter((each) => each < length).length, 0, length)
}

function lengthsOf(lengths: Lengths, one: number, two: number): readonly number[] {
  const alone = lengths.get(one)
  const longer = lengths.get(two)
  return alone && longer && alone !== longer ? [...alone, ...longer] : (alone ?? longer ?? none)
}

const space = /\s/
const oneWord = /^[a-z]+$/

const wordsOf = (piece: string, variants?: Variants): string[] =>
  oneWord.test(piece) ? [piece] : tokenise(foldText(piece, variants)).words

/** Arabic and Persian write the article and small words onto the next word. */
function forms(word: string): string[] {
  if (!/^[\u0600-\u06ff]/.test(word)) return [word]
  const all = [word]
  for (const prefix of ['وال', 'بال', 'لل', 'ال', 'و', 'ب', 'ل', 'ف', 'ولل', 'ك']) {
    if (word.length > prefix.length + 2 && word.startsWith(prefix)) all.push(word.slice(prefix.length))
  }
  return all
}
