import type { CityEntry } from './city-entry.ts'
import { cityLines } from './city-lines.ts'
import type { Edition } from './edition.ts'

/**
 * An edition with the City's own layer over its names of countries, networks and priorities: the one place where the two meet. The
 * edition is left as it is, and its rules, table and words are never touched, so that no outcome follows from the layer. Pure.
 */
export function withCityLists(edition: Edition, entries: readonly CityEntry[]): Edition {
  if (entries.length === 0) return edition
  const standing = (list: CityEntry['list']) =>
    cityLines(edition, list, entries).flatMap(({ from, entry }) => (from === 'out' ? [] : [entry]))
  const countries = standing('countries').flatMap((entry) =>
    entry.list === 'countries'
      ? // Further languages of the edition keep their word.
        [[entry.code, { ...edition.countries[entry.code], sv: entry.nameSv, en: entry.nameEn }] as const]
      : [],
  )
  const { networks, priorities } = edition.flags
  return {
    ...edition,
    countries: { ...edition.countries, ...Object.fromEntries(countries) },
    flags: {
      ...edition.flags,
      networks: {
        ...networks,
        names: standing('networks').flatMap((entry) => (entry.list === 'networks' ? [entry.name] : [])),
      },
      priorities: {
        ...priorities,
        entries: standing('priorities').flatMap((entry) => {
          if (entry.list !== 'priorities') return []
          const { body, direction, theme, country } = entry
          return [{ body, direction, ...(theme && { theme }), ...(country && { country }) }]
        }),
      },
    },
  }
}
