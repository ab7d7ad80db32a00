import { frequentWords } from './frequent-words.ts'
import { everyMatch } from './every-match.ts'

const byWord = new Map<string, string[]>()
for (const entry of frequentWords.split(';')) {
  const [language = '', list = ''] = entry.trim().split('=')
  for (const word of new Set(list.split('|').map(folded))) {
    const languages = byWord.get(word)
    if (languages) languages.push(language)
    else byWord.set(word, [language])
  }
}

function folded(word: string): string {
  return word
    .toLowerCase()
    .replace(/ø/g, 'o')
    .replace(/æ/g, 'ae')
    .replace(/ı/g, 'i')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/ß/g, 'ss')
}

/** Letters that tell neighbours apart, by language. */
const letters: [RegExp, string][] = [
  [/[ієїґ]/gi, 'uk'],
  [/[ыэъё]/gi, 'ru'],
  [/[ğşı]/gi, 'tr'],
  [/[ąęłśźżćń]/gi, 'pl'],
  [/[ãõ]/gi, 'pt'],
  [/õ/gi, 'et'],
  [/[ñ¿¡]/gi, 'es'],
  [/ß/g, 'de'],
  [/[ðþ]/gi, 'is'],
  [/[āēīūģķļņ]/gi, 'lv'],
  [/[ėįų]/gi, 'lt'],
  [/[ășțţ]/gi, 'ro'],
  [/[ěřů]/gi, 'cs'],
  [/[ľĺŕ]/gi, 'sk'],
  [/[őű]|(?:s[áé]g|ünk|[bt]ól|ról|nál)(?![\p{L}])/giu, 'hu'],
  [/[øæ]/gi, 'no'],
  [/[øæ]/gi, 'da'],
  [/\p{L}{3}(?:[aeiouyäö](?:ss[aä]|st[aä]|ll[aä]|lle|mme|nne)|aan|ään|iin)(?![\p{L}])/giu, 'fi'],
  [/(?:[aoe]rna|ningar|heten|ställd\p{L}?)(?![\p{L}])/giu, 'sv'],
  [/(?:\p{L}{3}(?:[iıuü]z|m[ae]k|l[ae]r|[ıiuü]nd[ae]n)|['’][dt][ae]n?|yor)(?![\p{L}])/giu, 'tr'],
  [/(?:ção|ções|ões|inhas?)(?![\p{L}])/giu, 'pt'],
  [/(?:ción|ciones|idad)(?![\p{L}])/giu, 'es'],
  [/(?:zione|zioni|iamo|mente)(?![\p{L}])/giu, 'it'],
  [/(?:ów|ych|ymi|ami|ość)(?![\p{L}])/giu, 'pl'],
]

/** Greek and all that follows Cyrillic. */
const beyondCyrillic = /[\u0370-\u03ff\u0530-\uffff]/

/** All that a pattern of `letters` can look at: no match reaches beyond such a run. */
const lettersTogether = /[\p{L}'’¿¡]+/gu
const longestSample = 6000
const longestKept = 40
const mostKept = 100_000
const keptRuns = new Map<string, readonly number[]>()
const nothing: readonly number[] = []

/** A run of letters in a text, with the pairs of `lettersInRun`. */
export type LetterRun = { readonly at: number; readonly text: string; readonly found: readonly number[] }

/** Every run of letters in a text; one met before is not searched again. */
export function letterRunsIn(text: string): LetterRun[] {
  return everyMatch(lettersTogether, text).map(({ 0: run, index }) => ({
    at: index,
    text: run,
    found: keptRuns.get(run) ?? lettersInRun(run),
  }))
}

/** How often each pattern of `letters` is found between two offsets. */
function lettersIn(runs: readonly LetterRun[], from: number, to: number): number[] {
  const counts = letters.map(() => 0)
  for (const { at, text, found } of runs) {
    const end = at + text.length
    if (end <= from) continue
    if (at >= to) break
    const isCut = at < from || end > to
    const pairs = isCut ? lettersInRun(text.slice(Math.max(0, from - at), to - at)) : found
    for (let i = 0; i < pairs.length; i += 2)
      counts[pairs[i] ?? 0] = (counts[pairs[i] ?? 0] ?? 0) + (pairs[i + 1] ?? 0)
  }
  return counts
}

/** Whether any of them can be found at all: most words tell nothing. */
const anyLetters = new RegExp(letters.map(([{ source }]) => source).join('|'), 'iu')

/** Pairs of a pattern's index and how often it is found. */
function lettersInRun(run: string): readonly number[] {
  const pairs = anyLetters.test(run)
    ? letters.flatMap(([pattern], index) => {
        const count = run.match(pattern)?.length ?? 0
        return count > 0 ? [index, count] : []
      })
    : nothing
  const found = pairs.length > 0 ? pairs : nothing
  if (keptRuns.size > mostKept) keptRuns.clear()
  if (run.length <= longestKept) keptRuns.set(run, found)
  return found
}

/**
 * Languages of a text, most first, with their shares; by script where the script tells, else by frequent words and letters.
 * Looks at `text` as written (at most 6,000 units from `from` on) and at the words that are given.
 * @param runs those of the whole text
 */
export function languagesOf(
  text: string,
  words: readonly string[],
  runs: readonly LetterRun[] = letterRunsIn(text),
  from = 0,
): { language: string; share: number }[] {
  const points = new Map<string, number>()
  const add = (language: string, value: number): void =>
    void points.set(language, (points.get(language) ?? 0) + value)
  for (const word of words.slice(0, 1500)) {
    const known = byWord.get(word)
    if (known) for (const language of known) add(language, 1 / Math.sqrt(known.length))
  }
  const sample = text.slice(from, from + longestSample)
  const lettersSeen = lettersIn(runs, from, from + longestSample)
  letters.forEach(([, language], index) => add(language, Math.min(40, (lettersSeen[index] ?? 0) * 0.7)))
  // Most mail has none of these scripts, and then one look is enough.
  const count = beyondCyrillic.test(sample)
    ? (pattern: RegExp): number => sample.match(pattern)?.length ?? 0
    : () => 0
  const kana = count(/[\u3040-\u30ff]/g)
  const han = count(/[\u3400-\u9fff]/g)
  add(kana > han * 0.08 ? 'ja' : 'zh', (kana + han) * 0.25)
  add('ko', count(/[\uac00-\ud7a3]/g) * 0.25)
  const arabic = count(/[\u0620-\u06ff]/g)
  const persian = count(/[پچژگیک]|می|است/g)
  add(persian > arabic * 0.04 ? 'fa' : 'ar', arabic * 0.12)
  add('el', count(/[\u0370-\u03ff]/g) * 0.1)
  add('ti', count(/[\u1200-\u137f]/g) * 0.2)
  const sum = [...points.values()].reduce((total, each) => total + each, 0) || 1
  return [...points]
    .map(([language, value]) => ({ language, share: value / sum }))
    .filter((each) => each.share > 0)
    .sort((a, b) => b.share - a.share)
}
