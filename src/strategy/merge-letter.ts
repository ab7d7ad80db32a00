import type { Letter, Letters } from './letters.ts'
import type { LocalText } from './local-text.ts'
import type { Rank } from './words.ts'

/** To whom and how a letter is written. */
export interface LetterManner {
  readonly language: string
  /** Rank of the head of the delegation, for greeting and closing; null for an ordinary letter to the sender. */
  readonly rank: Rank | null
  /** The head's title as written: royals are greeted by it. */
  readonly title: string | null
  readonly brandLine: boolean
  /** Language of the same letter below, for letters in a language that the city's own register does not read; null for none. */
  readonly parallel: string | null
}

/** A letter with its facts merged in. */
export interface MergedLetter {
  readonly subject: string
  readonly text: string
  /** Placeholders without a value; they stand as `[what they are called]` in the text. */
  readonly missing: readonly string[]
}

const placeholder = /\{(\w+)\}/g
const sentences = /(?<=[.!?])\s+(?=\p{Lu}|\{)/u

/** The letter of this id. @throws RangeError when the edition has no such letter */
export function letterById(letters: Letters, id: string): Letter {
  const letter = letters.letters.find((one) => one.id === id)
  if (!letter) throw new RangeError(`The edition has no letter called ${id}.`)
  return letter
}

/** The placeholders of a letter in the order they stand, each once. */
export function fieldsOf(letters: Letters, id: string): string[] {
  const letter = letterById(letters, id)
  const texts = [letter.subject, ...letter.paragraphs].map((text) => text.sv)
  const named = texts.flatMap((text) => [...text.matchAll(placeholder)].map((match) => match[1] ?? ''))
  return [...new Set(named)]
}

/** The languages in which every part of a letter is written. */
export function letterLanguages(letters: Letters, id: string): string[] {
  const letter = letterById(letters, id)
  const parts = [letter.subject, ...letter.paragraphs, letters.unknownGreeting]
  return Object.keys(letter.subject).filter((language) => parts.every((text) => text[language] !== undefined))
}

/**
 * A letter in one language, with greeting and closing by rank. A sentence whose optional fact is empty is left out; other facts that are
 * missing stay visible in the text and are listed. @throws RangeError when the edition has no such letter
 */
export function mergeLetter(
  letters: Letters,
  id: string,
  facts: Readonly<Record<string, string>>,
  manner: LetterManner,
): MergedLetter {
  const letter = letterById(letters, id)
  const missing = new Set((letter.requires ?? []).filter((name) => !facts[name]))
  const one = write(letters, letter, facts, manner, missing)
  const { parallel } = manner
  if (parallel === null || parallel === manner.language) return { ...one, missing: [...missing] }
  const below = write(letters, letter, facts, { ...manner, language: parallel }, missing)
  return { subject: one.subject, text: `${one.text}\n\n—\n\n${below.text}`, missing: [...missing] }
}

function write(
  letters: Letters,
  letter: Letter,
  facts: Readonly<Record<string, string>>,
  manner: LetterManner,
  missing: Set<string>,
): { subject: string; text: string } {
  const { language } = manner
  const said = (text: LocalText) => text[language] ?? text.en
  const isLeftOut = (sentence: string) =>
    [...sentence.matchAll(placeholder)].some(
      ([, name = '']) => letters.optional.includes(name) && !letter.requires?.includes(name) && !facts[name],
    )
  const fill = (text: string) =>
    text
      .split(sentences)
      .filter((sentence) => !isLeftOut(sentence))
      .join(' ')
      .replace(placeholder, (_all, name: string) => {
        const value = facts[name]
        if (value) return value
        missing.add(name)
        const called = letters.fields[name]
        return `[${called === undefined ? name : said(called)}]`
      })
  const rank = letter.addressee === 'head' ? manner.rank : null
  const paragraphs = letter.paragraphs.map((text) => fill(said(text))).filter((text) => text !== '')
  const closing = [said(letters.closings[rank ?? 'other']), facts['signature'] ?? '']
  return {
    subject: fill(said(letter.subject)),
    text: [
      `${greeting(letters, letter, facts, manner, fill)},`,
      ...paragraphs,
      closing.filter((line) => line !== '').join('\n'),
      ...(manner.brandLine ? [said(letters.brand.text)] : []),
    ].join('\n\n'),
  }
}

function greeting(
  letters: Letters,
  letter: Letter,
  facts: Readonly<Record<string, string>>,
  { language, rank, title }: LetterManner,
  fill: (text: string) => string,
): string {
  const said = (text: LocalText) => text[language] ?? text.en
  const toHead = letter.addressee === 'head' && rank !== null
  const words = ` ${(title ?? '').toLowerCase().replace(/[^\p{L}]+/gu, ' ')} `
  const byTitle = letters.titles.find((one) => one.words.some((word) => words.includes(` ${word} `)))
  const chosen = toHead && byTitle !== undefined ? byTitle.text : letters.greetings[toHead ? rank : 'other']
  const needsName = Object.values(chosen).some((text) => text.includes('{name}'))
  // A greeting by name is for the one who wrote; a letter to somebody else has one of its own in its place.
  if (letter.greeting !== undefined && (needsName || !toHead)) return fill(said(letter.greeting))
  const name = facts['name'] ?? ''
  if (needsName && name === '') return said(letters.unknownGreeting)
  return said(chosen).replace('{name}', name)
}

/**
 * Whether the brand line may be chosen: only in letters that have it, never in those the edition names, and never to the countries of
 * the fellow capitals.
 */
export function mayHaveBrandLine(
  letters: Letters,
  id: string,
  countries: readonly string[],
  fellowCountries: readonly string[],
): boolean {
  const letter = letters.letters.find((one) => one.id === id)
  return (
    letter?.brandLine === true &&
    !letters.brand.never.letters.includes(id) &&
    !countries.some((c) => fellowCountries.includes(c))
  )
}
