import { normalise } from '../normalise.ts'

/** Those whose weekdays' names are known from the platform's tables. */
export const languages = 'sv en no da fi de fr es pt it nl pl uk ru tr is et lv lt ro cs hu el ar fa'.split(
  ' ',
)
export const longestStem = 5
let stems: Map<string, Set<number>> | null = null

/** First letters of the weekdays' names in every language of ours, from the platform's tables: `torsd` → Thursday (4). */
export function weekdayStems(): Map<string, Set<number>> {
  if (stems) return stems
  stems = new Map()
  for (const language of languages) {
    const format = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' })
    for (let day = 0; day < 7; day++) {
      // 4 January 1970 was a Sunday.
      const name = normalise(format.format((3 + day) * 86_400_000)).text.slice(0, longestStem)
      stems.set(name, (stems.get(name) ?? new Set()).add(day))
    }
  }
  return stems
}

const shortNames = new Set<string>()

/** A weekday's name in any language, short or whole. */
export function isWeekday(word: string): boolean {
  if (shortNames.size === 0)
    for (const language of languages) {
      const format = new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' })
      for (let day = 0; day < 7; day++)
        shortNames.add(normalise(format.format(day * 86_400_000)).text.replace('.', ''))
    }
  return shortNames.has(word) || weekdayStems().has(word.slice(0, longestStem))
}
