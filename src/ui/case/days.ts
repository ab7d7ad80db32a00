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
    .replace(/\s–\s(?=\d{1,2}\s)/u, '–')
}

/** An instant in the reader's own time zone, "24 nov. 2026 14:05". */
export function instantInWords(instant: string, language: string): string {
  const at = new Date(instant)
  if (Number.isNaN(at.getTime())) return instant
  return new Intl.DateTimeFormat(locale(language), { dateStyle: 'medium', timeStyle: 'short' }).format(at)
}

const locale = (language: string) => (language === 'sv' ? 'sv-SE' : 'en-GB')
const format = (language: string, parts: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(locale(language), { ...parts, timeZone: 'UTC' })

function utc(day: string): Date | null {
  return /^\d{4}-\d{2}-\d{2}$/.test(day) ? new Date(`${day}T00:00:00Z`) : null
}
