import { frequentWords } from './frequent-words.ts'
import type { Tokens } from './tokens.ts'

const byWord = new Map<string, string[]>()
for (const entry of frequentWords.split(';')) {
  const [language = '', list = ''] = entry.trim().split('=')
  for (const word of new Set(list.split('|').map(folded)))
    byWord.set(word, [...(byWord.get(word) ?? []), language])
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

/**
 * Languages of a text, most first, with their shares; by script where the script tells, else by frequent words and letters.
 * Looks at `text` as written (at most 6,000 units) and at its tokens.
 */
export function languagesOf(text: string, tokens: Tokens): { language: string; share: number }[] {
  const points = new Map<string, number>()
  const add = (language: string, value: number): void =>
    void points.set(language, (points.get(language) ?? 0) + value)
  for (const word of tokens.words.slice(0, 1500)) {
    const known = byWord.get(word)
    if (known) for (const language of known) add(language, 1 / Math.sqrt(known.length))
  }
  const sample = text.slice(0, 6000)
  for (const [pattern, language] of letters)
    add(language, Math.min(40, (sample.match(pattern)?.length ?? 0) * 0.7))
  const count = (pattern: RegExp): number => sample.match(pattern)?.length ?? 0
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
