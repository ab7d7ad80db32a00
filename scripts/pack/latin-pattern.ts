import { beyondLatin } from '../../src/detection/beyond-latin.ts'

/** Part of a pattern without what needs other letters; `null` where nothing is left that could match. `groups` counts what it captures. */
type Part = { readonly text: string | null; readonly groups: number }

const never = '(?!)'
/** Characters by their number: `\u{…}`, `\u…`, `\x…`. */
const numbered = /^\\(?:u\{([\da-f]+)\}|u([\da-f]{4})|x([\da-f]{2}))/i
const quantifier = /^(?:[*+?]|\{\d+(?:,\d*)?\})\??/

class Pruner {
  readonly #source: string
  #at = 0

  constructor(source: string) {
    this.#source = source
  }

  get #rest(): string {
    return this.#source.slice(this.#at)
  }

  #take(length: number): string {
    const text = this.#source.slice(this.#at, this.#at + length)
    this.#at += length
    return text
  }

  /** Alternatives up to the bracket that closes them or the end. Groups of those that fall away stay, so that numbers of groups hold. */
  alternatives(): Part {
    const parts = [this.#sequence()]
    while (this.#source[this.#at] === '|') {
      this.#at++
      parts.push(this.#sequence())
    }
    const texts = parts.flatMap(({ text, groups }) =>
      text !== null ? [text] : groups > 0 ? [never + '()'.repeat(groups)] : [],
    )
    const isDead = parts.every(({ text }) => text === null)
    return {
      text: isDead ? null : texts.join('|'),
      groups: parts.reduce((sum, { groups }) => sum + groups, 0),
    }
  }

  #sequence(): Part {
    let text: string | null = ''
    let groups = 0
    while (this.#at < this.#source.length && !/[|)]/.test(this.#source.charAt(this.#at))) {
      const element = this.#element()
      const times = this.#take(quantifier.exec(this.#rest)?.[0].length ?? 0)
      const mayMiss = /^(?:[*?]|\{0)/.test(times)
      groups += element.groups
      if (element.text !== null) text = text === null ? null : text + element.text + times
      // What may be left out is left out; with a group inside it stays, for the numbers.
      else if (!mayMiss) text = null
      else if (element.groups > 0 && text !== null)
        text += `(?:${never}${'()'.repeat(element.groups)})${times}`
    }
    return { text, groups }
  }

  #element(): Part {
    const [first = ''] = this.#rest
    if (first === '(') return this.#group()
    if (first === '[') return { text: this.#class(), groups: 0 }
    const [letter, text] = this.#letter()
    return { text: beyondLatin.test(letter) ? null : text, groups: 0 }
  }

  #group(): Part {
    const open = this.#take(/^\((?:\?(?:[:=!]|<[=!]|<\w+>))?/.exec(this.#rest)?.[0].length ?? 1)
    const { text, groups } = this.alternatives()
    this.#at++
    const own = open === '(' || /\w>$/.test(open) ? 1 : 0
    if (text !== null) return { text: `${open}${text})`, groups: groups + own }
    const isNegative = open === '(?!' || open === '(?<!'
    return { text: isNegative && groups === 0 ? '' : null, groups: groups + own }
  }

  /** A character as matched and as written. */
  #letter(): readonly [letter: string, text: string] {
    const code = numbered.exec(this.#rest)
    if (code) {
      const value = parseInt(code[1] ?? code[2] ?? code[3] ?? '', 16)
      return [String.fromCodePoint(value), this.#take(code[0].length)]
    }
    if (this.#source[this.#at] === '\\') {
      const named = /^\\(?:p\{[^}]*\}|P\{[^}]*\}|k<\w+>|\d+|[^])/.exec(this.#rest)?.[0] ?? '\\'
      return ['', this.#take(named.length)]
    }
    const text = this.#take(String.fromCodePoint(this.#source.codePointAt(this.#at) ?? 0).length)
    return [text, text]
  }

  /** A class without the letters beyond Latin; one that names what it is not stays whole. */
  #class(): string | null {
    const open = this.#take(/^\[\^?/.exec(this.#rest)?.[0].length ?? 1)
    const kept: string[] = []
    while (this.#source[this.#at] !== ']') {
      const [letter, text] = this.#letter()
      const isRange = this.#source[this.#at] === '-' && this.#source[this.#at + 1] !== ']'
      const written = isRange ? text + this.#take(1) + this.#letter()[1] : text
      if (open === '[^' || !beyondLatin.test(letter)) kept.push(written)
    }
    this.#at++
    return kept.length === 0 && open === '[' ? null : `${open}${kept.join('')}]`
  }
}

/**
 * The source of a pattern without the alternatives that only letters beyond Latin can match: in a text without such letters it finds what
 * the whole one finds. Groups keep their numbers.
 */
export const latinPattern = (source: string): string => new Pruner(source).alternatives().text ?? never
