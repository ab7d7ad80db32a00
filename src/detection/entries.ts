import { themes, type Theme } from '../strategy/words.ts'
import type { Lexicon, Meaning } from './lexicon.ts'
import { meanings } from './lexicon.ts'
import { Matcher } from './matcher.ts'
import type { Variants } from './normalise.ts'
import { countryNames } from './country-names.ts'

/** What a phrase of a lexicon can stand for. */
export type Entry =
  | { kind: 'meaning'; meaning: Meaning }
  | { kind: 'theme'; theme: Theme }
  | { kind: 'country' | 'city'; code: string }
  | { kind: 'number'; value: number }
  /** A word that counts people by itself: achtköpfig, tolvmannadelegation, дев'ятеро. */
  | { kind: 'people-number'; value: number }
  | { kind: 'month'; value: number }

/** One language's phrases, country names and month names in one matcher. */
export function matcherOf(lexicon: Lexicon, variants?: Variants): Matcher<Entry> {
  const matcher = new Matcher<Entry>(variants)
  for (const meaning of meanings) {
    const list = lexicon.phrases[meaning]
    if (list) matcher.add(list, { kind: 'meaning', meaning })
  }
  for (const theme of themes) {
    const list = lexicon.themes[theme]
    if (list) matcher.add(list, { kind: 'theme', theme })
  }
  for (const [word, value] of pairsOf(lexicon.numbers)) {
    matcher.add(word.replaceAll('_', ' '), { kind: 'number', value })
    for (const ending of lexicon.crewEndings?.split('|') ?? [])
      matcher.add(`${word}${ending}`, { kind: 'people-number', value })
  }
  for (const [word, value] of pairsOf(lexicon.crews)) matcher.add(word, { kind: 'people-number', value })
  const countries: Record<string, Entry> = {}
  for (const [name, code] of countryNames(lexicon))
    matcher.add(name, (countries[code] ??= { kind: 'country', code }))
  for (const [word, value] of pairsOf(lexicon.months)) matcher.add(word, { kind: 'month', value })
  for (const [name, value] of monthNames(lexicon.code)) matcher.add(name, { kind: 'month', value })
  return matcher
}

/** `word=number`, separated by spaces. */
function pairsOf(list = ''): [word: string, value: number][] {
  return list.split(/\s+/).flatMap((pair): [string, number][] => {
    const [word, value] = pair.split('=')
    return word && value ? [[word, Number(value)]] : []
  })
}

/** Short names of months that are frequent words elsewhere: Polish August, Italian and Portuguese September, Czech December ("for"). */
const misleading = new Set(['sie', 'set', 'dic', 'lis', 'pro'])

/** Regions that call the months otherwise: أيار in the Levant, ماي in the Maghreb, جون in Afghanistan. */
const otherRegions: Record<string, readonly string[]> = { ar: ['ar-LB', 'ar-MA', 'ar-DZ'], fa: ['fa-AF'] }

/** What hangs on a month's name where the language says "in May" so: aprillil, mail, märtsini. */
const monthEndings: Record<string, readonly string[]> = {
  et: ['l', 's', 'ni', 'il', 'is', 'ini', 'i'],
  fi: ['n', 'ssa'],
}

/** Month names as the language writes them alone and after a day, long and short, from the platform's own tables. */
function monthNames(language: string): Map<string, number> {
  const names = new Map<string, number>()
  for (const locale of [language, ...(otherRegions[language] ?? [])]) addMonths(names, locale)
  for (const [name, value] of [...names])
    for (const ending of monthEndings[language] ?? [])
      names.set(`${name.replace(/ber$/, 'br')}${ending}`, value)
  return names
}

function addMonths(names: Map<string, number>, locale: string): void {
  for (const month of ['short', 'long'] as const) {
    for (const day of [undefined, 'numeric'] as const) {
      const format = new Intl.DateTimeFormat(`${locale}-u-ca-gregory-nu-latn`, {
        month,
        ...(day ? { day } : {}),
        timeZone: 'UTC',
      })
      for (let index = 0; index < 12; index++) {
        const part = format.formatToParts(Date.UTC(2027, index, 15)).find((each) => each.type === 'month')
        const name = part?.value.replace(/\.$/, '') ?? ''
        if (/\p{L}{2}/u.test(name) && !misleading.has(name)) names.set(name, index + 1)
      }
    }
  }
}
