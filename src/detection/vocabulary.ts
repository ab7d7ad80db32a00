/** What a word carries for one matcher: right while the matcher is as old. */
type Carried = { readonly age: number; readonly symbols: readonly number[] }

/** A word that was met, and what it carries for each matcher, by the matcher's place. */
export type Word = { readonly text: string; readonly carried: (Carried | undefined)[] }

const most = 40_000
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
