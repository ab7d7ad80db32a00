import type { Finding, GroupSize } from './finding.ts'
import type { DateRange } from '../strategy/plain-date.ts'
import type { Kind, Rank, Theme } from '../strategy/words.ts'
import { askNames, kindNames, rankNames, smallNumbers, themeNames } from './sentence-words.ts'

export type SummaryLocale = 'sv' | 'en'

/** What of a finding the sentence is made from; a case keeps as much. */
export type Summarised = Pick<Finding, 'isRequest' | 'isVisitRequest' | 'certainty' | 'kinds' | 'facts'>

const notRequest: Readonly<Record<SummaryLocale, string>> = {
  sv: 'Mejlet verkar inte vara en internationell förfrågan.',
  en: 'This mail does not seem to be an international request.',
}
const unclear: Readonly<Record<SummaryLocale, string>> = {
  sv: 'Det går inte att säga säkert om mejlet är en internationell förfrågan.',
  en: 'It cannot be said for sure whether this mail is an international request.',
}

/**
 * One or two sentences on what a mail asks, in the reader's language, from the facts alone: "Borgmästaren i Nablus, Palestina,
 * vill komma på besök. Sex personer, 3–5 maj 2027. Ämne: avfall." What the mail does not say is said to be missing.
 * @param countryName name of an ISO 3166-1 code in that language (the edition's)
 */
export function summarise(
  finding: Summarised,
  locale: SummaryLocale,
  countryName: (code: string) => string,
): string {
  if (!finding.isRequest) return finding.certainty === 'unclear' ? unclear[locale] : notRequest[locale]
  const { facts } = finding
  const who = visitor(facts.rank.value, locale)
  const where = origin(finding, countryName)
  const subject =
    where === ''
      ? who.bare
      : `${who.bare} ${who.joins === 'in' ? (locale === 'sv' ? 'i' : 'of') : locale === 'sv' ? 'från' : 'from'} ${where}`
  const parts = [
    finding.isVisitRequest ? visitSentence(finding, subject, locale) : otherSentence(finding, where, locale),
  ]
  const others = matters(finding, locale, 'visit')
  if (finding.isVisitRequest && others.length > 0)
    parts.push(`${locale === 'sv' ? 'Gäller även' : 'Also about'}: ${list(others, locale)}.`)
  if (facts.themes.value.length > 0)
    parts.push(
      `${locale === 'sv' ? 'Ämne' : 'Subject'}: ${list(
        facts.themes.value.map((theme: Theme) => themeNames[theme][locale]),
        locale,
      )}.`,
    )
  const missing = unsaid(finding, where, locale)
  if (missing.length > 0)
    parts.push(`${locale === 'sv' ? 'Framgår inte' : 'Not said'}: ${list(missing, locale)}.`)
  return parts.join(' ')
}

function visitor(rank: Rank | null, locale: SummaryLocale): { bare: string; joins: 'in' | 'from' } {
  const entry = rank === null ? rankNames.none : rankNames[rank]
  return { bare: entry[locale], joins: entry.joins }
}

function origin(finding: Summarised, countryName: (code: string) => string): string {
  const names = finding.facts.countries.value.map(countryName)
  const place = finding.facts.place.value
  return [...(place && names.length <= 1 && place !== names[0] ? [place] : []), ...names].join(', ')
}

function visitSentence(finding: Summarised, subject: string, locale: SummaryLocale): string {
  const { groupSize, dates } = finding.facts
  const size = groupSize.value ? ` (${people(groupSize.value, locale)})` : ''
  const when = dates.value.length > 0 ? ` ${days(dates.value, locale)}` : ''
  const comma = subject.includes(',') ? ',' : ''
  const wish = `${locale === 'sv' ? 'vill komma på besök' : 'would like to visit'}${company(finding, locale)}`
  return `${upperFirst(subject)}${comma} ${wish}${size}${when}.`
}

/** "med fem medarbetare" when one head leads a group whose size is said. */
function company(finding: Summarised, locale: SummaryLocale): string {
  const { rank, groupSize } = finding.facts
  const led =
    rank.value === 'mayor' ||
    rank.value === 'minister' ||
    rank.value === 'ambassador' ||
    rank.value === 'head-of-state'
  const size = groupSize.value
  if (!led || !size || size.min !== size.max || size.min < 2) return ''
  const others = size.min - 1
  const word = (others <= 12 ? smallNumbers[locale][others] : undefined) ?? String(others)
  if (locale === 'sv') return others === 1 ? ' med en medarbetare' : ` med ${word} medarbetare`
  return others === 1 ? ' with one other' : ` with ${word} others`
}

function otherSentence(finding: Summarised, where: string, locale: SummaryLocale): string {
  const what = list(matters(finding, locale), locale)
  const who = finding.facts.organisation.value
  const from = [who, where].filter((each) => each !== null && each !== '').join(', ')
  if (locale === 'sv') return `Förfrågan om ${what}${from === '' ? '' : ` från ${from}`}.`
  return `A request about ${what}${from === '' ? '' : ` from ${from}`}.`
}

/** The matters of a request in words: its kinds, and what is asked for that is a matter of its own. */
function matters(finding: Summarised, locale: SummaryLocale, besides?: Kind): string[] {
  const kinds = finding.kinds.filter((kind) => kind !== besides).map((kind) => kindNames[kind][locale])
  const asked = finding.facts.asks.value.flatMap((ask) => askNames[ask]?.[locale] ?? [])
  return [...kinds, ...asked]
}

function people(size: GroupSize, locale: SummaryLocale): string {
  const unit =
    locale === 'sv' ? (size.max === 1 ? 'person' : 'personer') : size.max === 1 ? 'person' : 'people'
  if (size.min !== size.max) return `${size.min}–${size.max} ${unit}`
  const word = size.min <= 12 ? smallNumbers[locale][size.min] : undefined
  return `${word ?? String(size.min)} ${unit}`
}

function days(ranges: readonly DateRange[], locale: SummaryLocale): string {
  const format = new Intl.DateTimeFormat(locale === 'sv' ? 'sv-SE' : 'en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  })
  const shown = ranges
    .slice(0, 3)
    .map(({ start, end }) =>
      start === end
        ? format.format(noon(start))
        : format
            .formatRange(noon(start), noon(end))
            .replace(/\s–\s(?=\d+ \p{L})/u, (found, at: number, all: string) =>
              /\d$/.test(all.slice(0, at)) ? '–' : found,
            ),
    )
  const rest = ranges.length - shown.length
  const text = list(shown, locale, locale === 'sv' ? 'eller' : 'or')
  return rest > 0 ? `${text} (${locale === 'sv' ? `och ${rest} alternativ till` : `and ${rest} more`})` : text
}

function noon(day: string): Date {
  return new Date(`${day}T12:00:00Z`)
}

function unsaid(finding: Summarised, where: string, locale: SummaryLocale): string[] {
  if (!finding.isVisitRequest) return []
  const missing: string[] = []
  if (where === '') missing.push(locale === 'sv' ? 'land' : 'country')
  if (finding.facts.groupSize.value === null)
    missing.push(locale === 'sv' ? 'antal personer' : 'number of people')
  if (finding.facts.dates.value.length === 0) missing.push(locale === 'sv' ? 'datum' : 'dates')
  if (finding.facts.themes.value.length === 0) missing.push(locale === 'sv' ? 'ämne' : 'subject')
  return missing
}

function list(
  items: readonly string[],
  locale: SummaryLocale,
  word = locale === 'sv' ? 'och' : 'and',
): string {
  if (items.length <= 1) return items[0] ?? ''
  return `${items.slice(0, -1).join(', ')} ${word} ${items[items.length - 1] ?? ''}`
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
