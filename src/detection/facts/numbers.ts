import type { Reading, Sentence } from '../reading.ts'
import { gapText } from '../text-of.ts'
import { arabicTens, betweenWords, han, otherUnits, rangeWords } from '../words/numbers.ts'

/** A number in digits or words at a token, with its upper end when a range follows; null for times, sums of money, years. */
export function numberAt(
  reading: Reading,
  sentence: Sentence,
  at: number,
  largest: number,
): { min: number; max: number; to: number } | null {
  const first = single(reading, sentence, at)
  if (!first || first.value < 1 || first.value > largest) return null
  const between = gapText(reading, first.to, first.to)
  const next = reading.tokens.words[first.to] ?? ''
  const opened = betweenWords.has(reading.tokens.words[at - 1] ?? '')
  const joint = /^\s?[-~]\s?$/.test(between) ? first.to : rangeWords.has(next) || opened ? first.to + 1 : -1
  const upper = joint >= 0 && joint < sentence.to ? single(reading, sentence, joint) : null
  if (upper && upper.value > first.value && upper.value <= largest)
    return { min: first.value, max: upper.value, to: upper.to }
  return { min: first.value, max: first.value, to: first.to }
}

/** Tokens are runs of letters or of digits: the first unit tells. */
export const isDigits = (word: string): boolean => word >= '0' && word < ':'

/** Whether a number can begin with the word, other than one of a language's own. */
export const isFigure = (word: string): boolean => isDigits(word) || hanAt(word) !== undefined

/** Most words are none of Han: they are not looked up. */
const hanAt = (word = ''): number | undefined => (word < firstHan ? undefined : han[word])
const firstHan = '\u4e00'

function single(reading: Reading, sentence: Sentence, at: number): { value: number; to: number } | null {
  const word = reading.tokens.words[at] ?? ''
  if (isDigits(word)) {
    if (word.length > 3) return null
    const before = reading.plain.charAt((reading.tokens.starts[at] ?? 1) - 1)
    const after = reading.plain.slice(reading.tokens.ends[at] ?? 0, (reading.tokens.ends[at] ?? 0) + 2)
    if (otherUnits.test(reading.tokens.words[at + 1] ?? '')) return null
    if (/[:/€$£%#]/.test(before) || /^[:/%€$£]|^\.\d|^\.\s?[-–]/.test(after)) return null
    return { value: Number(word), to: at + 1 }
  }
  const cjk = hanAt(word)
  if (cjk !== undefined) {
    const unit = hanAt(reading.tokens.words[at + 1])
    if (otherUnits.test(reading.tokens.words[at + (unit === undefined ? 1 : 2)] ?? '')) return null
    if (cjk === 10 && unit !== undefined && unit < 10) return { value: 10 + unit, to: at + 2 }
    if (cjk < 10 && unit === 10) {
      const last = hanAt(reading.tokens.words[at + 2])
      return last !== undefined && last < 10
        ? { value: cjk * 10 + last, to: at + 3 }
        : { value: cjk * 10, to: at + 2 }
    }
    return { value: cjk, to: at + 1 }
  }
  // Of those that begin here the longest comes first.
  const hit = sentence.hitsAt.get(at)?.find((each) => each.means.kind === 'number')
  if (hit?.means.kind !== 'number') return null
  const { value } = hit.means
  const tens = arabicTens[reading.tokens.words[hit.to] ?? '']
  if (value < 10 && tens !== undefined) return { value: value + tens, to: hit.to + 1 }
  if (value >= 20 && value < 100 && value % 10 === 0) {
    const unit = sentence.hits.find(
      (each) =>
        each.from - hit.to <= 1 &&
        each.from >= hit.to &&
        each.means.kind === 'number' &&
        each.means.value < 10,
    )
    const between = gapText(reading, hit.to, hit.to)
    if (
      unit &&
      unit.means.kind === 'number' &&
      (unit.from === hit.to
        ? /^[\s-]$/.test(between)
        : /^(y|e|et|و|og|und)$/.test(reading.tokens.words[hit.to] ?? ''))
    )
      return { value: value + unit.means.value, to: unit.to }
  }
  return { value, to: hit.to }
}
