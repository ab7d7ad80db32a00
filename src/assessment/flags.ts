import type { Edition } from '../strategy/edition.ts'
import type { LocalText } from '../strategy/local-text.ts'
import { wholeWords } from '../strategy/whole-words.ts'
import type { Theme } from '../strategy/words.ts'

/** What a request's organisation is known by; never anything about its persons. */
export interface FlagSubject {
  countries: readonly string[]
  /** City or place as written. */
  place: string | null
  organisation: string | null
  via: string | null
  themes: readonly Theme[]
  body: string
}

/** A marker that informs the assessor: its rule, its words, and what it matched. It takes part in no outcome. */
export interface Flag {
  rule: string
  label: LocalText
  matched: Matched
  /** Whose priority it is: a body's, or the whole City's (null). Only of priorities; each is told by itself (users.md 27). */
  owner?: string | null
}

/** What a marker matched: words as written, or ids that the surface names. */
export interface Matched {
  words?: string
  country?: string
  theme?: Theme
}

/** The edition's markers that match a request's organisation and its country. */
export function flagsFor(edition: Edition, subject: FlagSubject): Flag[] {
  const { capitals, fellowCapitals, networks, relations, promoters, peers, priorities } = edition.flags
  const text = ` ${wholeWords([subject.place, subject.organisation].join(' '))} `
  const mentions = (name: string) => text.includes(` ${wholeWords(name)} `)
  const first = ({ rule, label }: { rule: string; label: LocalText }, matched: readonly Matched[]): Flag[] =>
    matched.slice(0, 1).map((match) => ({ rule, label, matched: match }))
  const flag = (source: { rule: string; label: LocalText }, matched: readonly string[]): Flag[] =>
    first(
      source,
      matched.map((words) => ({ words })),
    )

  const capital = capitals.places.filter(
    (c) => subject.countries.includes(c.country) && c.names.some(mentions),
  )
  const fellow = capital.filter((c) => fellowCapitals.countries.includes(c.country))
  const namesOf = (found: typeof capital) => found.flatMap((c) => c.names.filter(mentions))
  return [
    ...(fellow.length > 0 ? flag(fellowCapitals, namesOf(fellow)) : flag(capitals, namesOf(capital))),
    ...flag(networks, networks.names.filter(mentions)),
    ...first(
      relations,
      relations.countries
        .filter((country) => subject.countries.includes(country))
        .map((country) => ({ country })),
    ),
    ...flag(
      promoters,
      subject.via === 'state-promoter' ? [subject.organisation ?? ''] : promoters.names.filter(mentions),
    ),
    ...flag(peers, peers.cities.filter(mentions)),
    ...[null, subject.body].flatMap((owner) => {
      const chosen = priorities.entries.filter((entry) => entry.body === owner && isMet(entry, subject))
      const matched = chosen.map(({ country, theme }) => ({
        ...(country && { country }),
        ...(theme && { theme }),
      }))
      return first(priorities, matched).map((one) => ({ ...one, owner }))
    }),
  ]
}

type Priority = Edition['flags']['priorities']['entries'][number]

/** A theme in a country is met by both together. */
function isMet({ country, theme }: Priority, subject: FlagSubject): boolean {
  if (country === undefined && theme === undefined) return false
  return (
    (country === undefined || subject.countries.includes(country)) &&
    (theme === undefined || subject.themes.includes(theme))
  )
}
