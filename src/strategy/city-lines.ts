import { CountryCode } from './country-code.ts'
import { cityEntryKey, ownKey, type CityEntry, type CityListId } from './city-entry.ts'
import type { Edition } from './edition.ts'

/** Where a line comes from. `changed`: the City's in place of the edition's; `out`: taken away, not in force. */
export type LineSource = 'edition' | 'city' | 'changed' | 'out'

/** One line of a list: the edition's, the City's own, or the City's in place of the edition's. */
export interface CityLine {
  readonly key: string
  readonly from: LineSource
  /** As it is in force; of one that was taken away, as it last was. */
  readonly entry: CityEntry
  /** Whether the City has an entry of its own for it, in force or not. */
  readonly owned: boolean
}

/** A list with the City's layer over it, line by line, those taken away included. Entries of other lists are passed over. Pure. */
export function cityLines(
  edition: Edition,
  list: CityListId,
  entries: readonly CityEntry[],
): readonly CityLine[] {
  const base = editionEntries(edition, list)
  const own = new Map(
    entries.flatMap((entry) => (entry.list === list ? [[cityEntryKey(entry), entry] as const] : [])),
  )
  const known = new Set(base.map(cityEntryKey))
  const over = base.map((entry): CityLine => {
    const key = cityEntryKey(entry)
    const mine = own.get(key)
    if (mine === undefined) return { key, from: 'edition', entry, owned: false }
    if (!mine.out) return { key, from: 'changed', entry: mine, owned: true }
    // A country that some case has must keep a name: without the City's own it has the edition's.
    return mine.list === 'countries'
      ? { key, from: 'edition', entry, owned: true }
      : { key, from: 'out', entry: mine, owned: true }
  })
  const added = [...own].flatMap(([key, entry]): CityLine[] =>
    known.has(key) ? [] : [{ key, from: entry.out ? 'out' : 'city', entry, owned: true }],
  )
  return [...over, ...added]
}

/** What an edition itself has on a list, as entries that stand in its place. */
function editionEntries(edition: Edition, list: CityListId): readonly CityEntry[] {
  switch (list) {
    case 'countries':
      return Object.entries(edition.countries).flatMap(([id, { sv, en }]): CityEntry[] => {
        const code = CountryCode.safeParse(id).data
        return code === undefined ? [] : [{ list, out: false, code, nameSv: sv, nameEn: en }]
      })
    case 'networks':
      return edition.flags.networks.names.map((name) => standingIn({ list, out: false, of: null, name }))
    case 'priorities':
      return edition.flags.priorities.entries.map(({ body, direction, theme, country }) =>
        standingIn({
          list,
          out: false,
          of: null,
          body,
          direction,
          theme: theme ?? null,
          country: CountryCode.safeParse(country).data ?? null,
        }),
      )
  }
}

const standingIn = <E extends CityEntry & { readonly of: string | null }>(entry: E): E => ({
  ...entry,
  of: ownKey(entry),
})
