import type { Normalised } from './normalise.ts'

/**
 * Words of a normalised text. Runs of letters and runs of digits are tokens; scripts without spaces (Han, kana, and Hangul,
 * whose particles hang on) give one token a character, so that one matcher serves every language.
 */
export type Tokens = {
  words: string[]
  /** Offsets in the normalised text. */
  starts: number[]
  ends: number[]
}

const kindOf = new Map<number, number>()
const LETTER = 1
const DIGIT = 2
const SINGLE = 3

function kind(code: number): number {
  if (code < 128) {
    if (code >= 97 && code <= 122) return LETTER
    if (code >= 48 && code <= 57) return DIGIT
    return 0
  }
  const known = kindOf.get(code)
  if (known !== undefined) return known
  const unit = String.fromCharCode(code)
  const found = /[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\uac00-\ud7a3]/.test(unit)
    ? SINGLE
    : /[\p{L}\p{N}]/u.test(unit)
      ? LETTER
      : 0
  kindOf.set(code, found)
  return found
}

/** Cuts a normalised text into tokens; linear, and never looks back. */
export function tokenise(text: Normalised['text']): Tokens {
  const words: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  let i = 0
  while (i < text.length) {
    const first = kind(text.charCodeAt(i))
    if (first === 0) {
      i++
      continue
    }
    let end = i + 1
    if (first !== SINGLE)
      while (end < text.length && end - i < 60 && kind(text.charCodeAt(end)) === first) end++
    words.push(text.slice(i, end))
    starts.push(i)
    ends.push(end)
    i = end
  }
  return { words, starts, ends }
}
