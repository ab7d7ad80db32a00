import type { DateRange } from '../../strategy/plain-date.ts'
import type { Language } from '../../ui/i18n/languages.ts'

const locales: Record<Language, string> = { sv: 'sv-SE', en: 'en-GB' }

const formatter = (language: Language) =>
  new Intl.DateTimeFormat(locales[language], {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  })

/** "3–5 maj 2027". Calendar days: read and written in UTC, so that no time zone moves them. */
export function rangeText(range: DateRange, language: Language): string {
  const format = formatter(language)
  return format
    .formatRange(new Date(`${range.start}T00:00:00Z`), new Date(`${range.end}T00:00:00Z`))
    .replace(/\s*–\s*/, (dash) => (dash.length > 1 ? ' – ' : '–'))
}

/** "3 maj 2027". */
export function dayText(day: string, language: Language): string {
  return formatter(language).format(new Date(`${day}T00:00:00Z`))
}

/** "kl. 09:12" of an instant, in the reader's own time. */
export function timeText(instant: string, language: Language): string {
  return new Intl.DateTimeFormat(locales[language], { dateStyle: 'short', timeStyle: 'short' }).format(
    new Date(instant),
  )
}
