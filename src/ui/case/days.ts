/** A calendar day in words, "3 maj 2027". Reads YYYY-MM-DD without a time zone; anything else is given back as it is. */
export function dayInWords(day: string, language: string): string {
  const instant = utc(day)
  return instant === null
    ? day
    : format(language, { day: 'numeric', month: 'long', year: 'numeric' }).format(instant)
}

/** First to last day, "3–5 maj 2027"; one day when they are the same. */
export function daysInWords(start: string, end: string, language: string): string {
  const [first, last] = [utc(start), utc(end)]
  if (first === null || last === null) return start === end ? start : `${start}–${end}`
  return format(language, { day: 'numeric', month: 'long', year: 'numeric' })
    .formatRange(first, last)
    .replace(dashBetweenDays, '–')
}

/** Two spans of which one is to be chosen, each in words; the year is said once where both lie in the same. */
export function eitherDays(
  one: { readonly start: string; readonly end: string },
  other: { readonly start: string; readonly end: string },
  language: string,
): readonly [string, string] {
  const [first, last] = [utc(one.start), utc(one.end)]
  const sameYear = [one.end, other.start, other.end].every((day) => day.startsWith(one.start.slice(0, 4)))
  const words = (span: typeof one) => daysInWords(span.start, span.end, language)
  if (!sameYear || first === null || last === null) return [words(one), words(other)]
  const short = format(language, { day: 'numeric', month: 'long' }).formatRange(first, last)
  return [short.replace(dashBetweenDays, '–'), words(other)]
}

/** An instant in the reader's own time zone, "24 nov. 2026 14:05". */
export function instantInWords(instant: string, language: string): string {
  const at = new Date(instant)
  if (Number.isNaN(at.getTime())) return instant
  return new Intl.DateTimeFormat(locale(language), { dateStyle: 'medium', timeStyle: 'short' }).format(at)
}

/** "3 – 5 maj" is written without spaces, "30 april – 2 maj" with them. */
const dashBetweenDays = /\s–\s(?=\d{1,2}\s)/u

const locale = (language: string) => (language === 'sv' ? 'sv-SE' : 'en-GB')
const format = (language: string, parts: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(locale(language), { ...parts, timeZone: 'UTC' })

function utc(day: string): Date | null {
  return /^\d{4}-\d{2}-\d{2}$/.test(day) ? new Date(`${day}T00:00:00Z`) : null
}
