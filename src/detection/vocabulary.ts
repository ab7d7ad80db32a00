/** A word that was met, and what it carries for each matcher (matcher.ts), by the matcher's place. */
export type Word = { readonly text: string; readonly carried: unknown[] }

const most = 100_000
const met = new Map<string, Word>()

/** What is known of each word: looked up once a word of a text, for all matchers together. */
export function vocabularyOf(words: readonly string[]): Word[] {
  if (met.size > most) met.clear()
  return words.map((text) => {
    let word = met.get(text)
    if (!word) met.set(text, (word = { text, carried: [] }))
    return word
  })
}
