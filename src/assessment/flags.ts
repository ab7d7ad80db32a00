import type { Edition } from '../strategy/edition.ts'
import type { LocalText } from '../strategy/local-text.ts'
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
  matched: string
}

/** The edition's markers that match a request's organisation and its country. */
export function flagsFor(edition: Edition, subject: FlagSubject): Flag[] {
  const { capitals, fellowCapitals, networks, relations, promoters, peers, priorities } = edition.flags
  const text = ` ${fold([subject.place, subject.organisation].join(' '))} `
  const mentions = (name: string) => text.includes(` ${fold(name)} `)
  const flag = (source: { rule: string; label: LocalText }, matched: string[]): Flag[] =>
    matched.slice(0, 1).map((match) => ({ rule: source.rule, label: source.label, matched: match }))

  const capital = capitals.places.filter(
    (c) => subject.countries.includes(c.country) && c.names.some(mentions),
  )
  const fellow = capital.filter((c) => fellowCapitals.countries.includes(c.country))
  const namesOf = (found: typeof capital) => found.flatMap((c) => c.names.filter(mentions))
  return [
    ...(fellow.length > 0 ? flag(fellowCapitals, namesOf(fellow)) : flag(capitals, namesOf(capital))),
    ...flag(networks, networks.names.filter(mentions)),
    ...flag(
      relations,
      relations.countries.filter((country) => subject.countries.includes(country)),
    ),
    ...flag(
      promoters,
      subject.via === 'state-promoter' ? [subject.organisation ?? ''] : promoters.names.filter(mentions),
    ),
    ...flag(peers, peers.cities.filter(mentions)),
    ...flag(
      priorities,
      priorities.entries
        .filter((entry) => entry.body === null || entry.body === subject.body)
        .filter(
          (entry) =>
            (entry.country !== undefined && subject.countries.includes(entry.country)) ||
            (entry.theme !== undefined && subject.themes.includes(entry.theme)),
        )
        .map((entry) => entry.country ?? entry.theme ?? ''),
    ),
  ]
}

/** Lower case with punctuation as spaces, so that whole names are compared and never parts of words. */
function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
