import { normalise, type Variants } from '../normalise.ts'

/** Names of weekdays in the languages that a mail is read in. */
export interface Weekdays {
  /** A weekday's name, short or whole. */
  readonly has: (word: string) => boolean
  /** Which weekdays a word may name by its first letters, 0 = Sunday: `torsd` → Thursday (4). */
  readonly daysOf: (word: string) => ReadonlySet<number> | undefined
  /** The same, with short names too, which are other words where no number follows: `Fri`, `ons`. */
  readonly daysByNumber: (word: string) => ReadonlySet<number> | undefined
  /** Names of two letters, which are other words unless a number and the end of a clause follow: `wt 17.`, `do 24`. */
  readonly daysShort: (word: string) => ReadonlySet<number> | undefined
  /** "Next week", each language's. */
  readonly nextWeek: readonly string[]
}

/** Those whose weekdays are words; in Chinese, Japanese and Korean they are single signs with other meanings too. */
const withNames = new Set(
  'sv en no da fi de fr es pt it nl pl uk ru tr is et lv lt ro cs hu el ar fa'.split(' '),
)
const withNextWeek = new Set([...withNames, 'ja', 'zh', 'ko'])
const longestStem = 5
const known = new Map<string, Weekdays>()

/** From the platform's tables, made once for each set of languages: a format takes long to make. */
export function weekdaysIn(languages: readonly string[], variants?: Variants): Weekdays {
  const key = `${languages.join(' ')}${variants ? '+' : ''}`
  const made = known.get(key) ?? makeWeekdays(languages, variants)
  known.set(key, made)
  return made
}

/** "Tues", "Weds", "Thurs": English shortens otherwise than the platform. */
function shortened(word: string): string {
  return /^(?:tues|weds|thurs?)$/.test(word) ? word.slice(0, 3) : word
}

function makeWeekdays(languages: readonly string[], variants?: Variants): Weekdays {
  const stems = new Map<string, Set<number>>()
  const shortNames = new Map<string, Set<number>>()
  for (const language of languages.filter((each) => withNames.has(each))) {
    const [long, short] = (['long', 'short'] as const).map(
      (weekday) => new Intl.DateTimeFormat(language, { weekday, timeZone: 'UTC' }),
    )
    for (let day = 0; day < 7; day++) {
      // 4 January 1970 was a Sunday.
      const at = (3 + day) * 86_400_000
      const stem = normalise(long?.format(at) ?? '').text.slice(0, longestStem)
      // "Środa" is "środę" in whole texts, as "среда" is "среду".
      for (const each of [stem, stem.replace(/a$/, 'e'), stem.replace(/а$/, 'у')])
        stems.set(each, (stems.get(each) ?? new Set()).add(day))
      const name = normalise(short?.format(at) ?? '').text.replace('.', '')
      shortNames.set(name, (shortNames.get(name) ?? new Set()).add(day))
    }
  }
  const daysOf = (word: string) => stems.get(word.slice(0, longestStem))
  return {
    daysOf,
    daysByNumber: (word) => daysOf(word) ?? (word.length > 2 ? shortNames.get(shortened(word)) : undefined),
    daysShort: (word) => (word.length === 2 ? shortNames.get(word) : undefined),
    has: (word) => shortNames.has(word) || daysOf(word) !== undefined,
    nextWeek: languages
      .filter((each) => withNextWeek.has(each))
      .map(
        (language) =>
          normalise(new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(1, 'week'), variants)
            .text,
      ),
  }
}
