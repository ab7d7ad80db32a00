import type { SymbolPort } from './odds.ts'

const kinds = {
  count: 0,
  shared: 1,
  letter: 2,
  kept: 3,
  gapBits: 4,
  gap: 5,
  word: 6,
  last: 7,
  sign: 8,
} as const

const mostShared = 15
const mostKept = 6
const listEnd = 7

/** Bits that hold every number up to `most`. */
const widthOf = (most: number): number => 32 - Math.clz32(most)

/**
 * Words and lists of phrases as symbols. Every method goes both ways: given something it writes it, else it reads; so the two can
 * never part. Letters are numbered from 1 by their place in `alphabet`; 0 ends.
 */
export class Words {
  readonly #symbol: SymbolPort
  readonly #alphabet: string
  readonly #letterWidth: number

  constructor(symbol: SymbolPort, alphabet: string) {
    this.#symbol = symbol
    this.#alphabet = alphabet
    this.#letterWidth = widthOf(alphabet.length)
  }

  /** `other` stands for the letters before where they tell less. */
  #letter(kind: number, before: string, other: number, given?: string): string {
    const back = (n: number): number => before.charCodeAt(before.length - n) || 0
    const three = (back(1) * 65599 + back(2)) * 65599 + back(3)
    const value = given ? this.#alphabet.indexOf(given) + 1 : 0
    const letter = this.#symbol(kind, back(1), other || three, this.#letterWidth, value)
    return this.#alphabet.charAt(letter - 1)
  }

  /** Any text of letters of the alphabet. */
  text(given?: string): string {
    let text = ''
    for (;;) {
      const letter = this.#letter(kinds.sign, text, 0, given?.charAt(text.length))
      if (letter === '') return text
      text += letter
    }
  }

  /** Words in order, each without what it shares with the one before. */
  vocabulary(given?: readonly string[]): string[] {
    const count = this.#symbol(kinds.count, 0, 0, 16, given?.length)
    const words: string[] = []
    let before = ''
    while (words.length < count) {
      const wanted = given?.[words.length]
      let same = 0
      while (wanted && same < mostShared && same < before.length && wanted[same] === before[same]) same++
      const shared = this.#symbol(kinds.shared, Math.min(mostShared, before.length), 0, 4, same)
      let word = before.slice(0, shared)
      for (;;) {
        // The first letter of its own stands after the other's in the order.
        const own = word.length === shared ? before.charCodeAt(shared) * 2 + 1 : 0
        const letter = this.#letter(kinds.letter, word, own, wanted?.charAt(word.length))
        if (letter === '') break
        word += letter
      }
      words.push(word)
      before = word
    }
    return words
  }

  /** Phrases as numbers of words, in order, each without the words it shares with the one before. `list` tells lists apart. */
  phrases(list: number, most: number, given?: readonly (readonly number[])[]): number[][] {
    const phrases: number[][] = []
    let before: number[] = []
    const width = widthOf(most)
    let gapBits = 0
    for (;;) {
      const wanted = given?.[phrases.length]
      let same = given && !wanted ? listEnd : 0
      while (wanted && same < mostKept && same < before.length && wanted[same] === before[same]) same++
      const kept = this.#symbol(kinds.kept, before.length, before[0] ?? 0, 3, same)
      if (kept === listEnd) return phrases
      const phrase = before.slice(0, kept)
      for (let at = kept; ; at++) {
        if (at > 0) phrase.push(this.#symbol(kinds.word, 0, list, width, wanted?.[at]))
        else {
          const last = before[0] ?? -1
          const gap = wanted ? (wanted[0] ?? 0) - last : 1
          gapBits = this.#symbol(kinds.gapBits, list, gapBits, 4, 31 - Math.clz32(gap))
          phrase.push(
            last + (1 << gapBits) + this.#symbol(kinds.gap, gapBits, 0, gapBits, gap - (1 << gapBits)),
          )
        }
        const word = phrase[at] ?? 0
        const place = Math.min(at, 4)
        if (this.#symbol(kinds.last, place, word, 1, wanted && at === wanted.length - 1 ? 1 : 0)) break
      }
      phrases.push(phrase)
      before = phrase
    }
  }
}
