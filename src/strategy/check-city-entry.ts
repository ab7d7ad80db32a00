import { cityEntryKey, longestName, type CityEntry, type CityListId } from './city-entry.ts'
import type { CityLine } from './city-lines.ts'
import { CountryCode } from './country-code.ts'
import { wholeWords } from './whole-words.ts'
import { directions, themes } from './words.ts'

/** What a person fills in of an entry, in order. */
export const cityFields = {
  countries: ['code', 'nameSv', 'nameEn'],
  networks: ['name'],
  priorities: ['body', 'direction', 'theme', 'country'],
} as const satisfies Readonly<Record<CityListId, readonly string[]>>
export type CityField = (typeof cityFields)[CityListId][number]

/** An entry as typed; a field that is left out is empty. */
export type CityTyped = Readonly<Partial<Record<CityField, string>>>

/**
 * What hinders. `short`: a network's name that mail would have by chance; `taken`: another line has it; `away`: it stands among those taken
 * away; `aimless`: a priority of neither theme nor country, which no request could meet.
 */
export type CityFault = 'empty' | 'long' | 'code' | 'bare-code' | 'short' | 'taken' | 'away' | 'aimless'

/** The faults by field; none where the entry can be saved. */
export type CityFaults = Readonly<Partial<Record<CityField, CityFault>>>

/** The fewest letters and digits of a network's name. */
const shortest = 3

interface Against {
  readonly list: CityListId
  /** The entry that is changed; null for a new one. */
  readonly base: CityEntry | null
  /** Every line of the list, those taken away included. */
  readonly lines: readonly CityLine[]
}

/** An entry as it would be saved, in force, or what hinders. Pure. */
export function checkCityEntry(
  typed: CityTyped,
  { list, base, lines }: Against,
): { readonly entry: CityEntry } | { readonly faults: CityFaults } {
  const text = (field: CityField) => (typed[field] ?? '').trim()
  const own = base === null ? null : cityEntryKey(base)
  const others = lines.filter(({ key }) => key !== own)
  const of = base !== null && 'of' in base ? base.of : null
  const taken = (line: CityLine | undefined): CityFault | undefined =>
    line === undefined ? undefined : line.from === 'out' ? 'away' : 'taken'
  const name = (field: CityField): CityFault | undefined => {
    const value = text(field)
    if (value === '') return 'empty'
    return value.length > longestName ? 'long' : undefined
  }

  switch (list) {
    case 'countries': {
      const code = CountryCode.safeParse(text('code').toUpperCase())
      const called = (field: 'nameSv' | 'nameEn'): CityFault | undefined => {
        const wanted = wholeWords(text(field))
        const same = ({ entry }: CityLine) => entry.list === list && wholeWords(entry[field]) === wanted
        if (name(field)) return name(field)
        if (text(field).toUpperCase() === code.data) return 'bare-code'
        return others.some((line) => line.from !== 'out' && same(line)) ? 'taken' : undefined
      }
      const coded = others.find(({ entry }) => entry.list === list && entry.code === code.data)
      const faults = said({
        code: text('code') === '' ? 'empty' : code.success ? taken(coded) : 'code',
        nameSv: called('nameSv'),
        nameEn: called('nameEn'),
      })
      if (faults !== null || code.data === undefined) return { faults: faults ?? {} }
      return {
        entry: { list, out: false, code: code.data, nameSv: text('nameSv'), nameEn: text('nameEn') },
      }
    }
    case 'networks': {
      const entry = { list, out: false, of, name: text('name') }
      const words = wholeWords(entry.name)
      const same = others.find(
        (line) =>
          line.key === cityEntryKey(entry) ||
          (line.entry.list === list && wholeWords(line.entry.name) === words),
      )
      const short = words.replaceAll(' ', '').length < shortest
      const faults = said({ name: name('name') ?? (short ? 'short' : taken(same)) })
      return faults === null ? { entry } : { faults }
    }
    case 'priorities': {
      const direction = directions.find((id) => id === text('direction'))
      const theme = themes.find((id) => id === text('theme')) ?? null
      const country = CountryCode.safeParse(text('country')).data ?? null
      const aimless = theme === null && country === null
      if (direction === undefined || aimless)
        return {
          faults: {
            ...(direction === undefined && { direction: 'empty' }),
            ...(aimless && { theme: 'aimless' }),
          },
        }
      const entry: CityEntry = { list, out: false, of, body: text('body') || null, direction, theme, country }
      const same = others.find(
        (line) => line.key === cityEntryKey(entry) || saysKey(line.entry) === saysKey(entry),
      )
      const faults = said({ direction: taken(same) })
      return faults === null ? { entry } : { faults }
    }
  }
}

/** The key of what an entry says, whatever it stands in place of. */
const saysKey = (entry: CityEntry) => cityEntryKey('of' in entry ? { ...entry, of: null } : entry)

/** The faults that there are; null where there is none. */
function said(faults: Readonly<Partial<Record<CityField, CityFault | undefined>>>): CityFaults | null {
  const there = Object.entries(faults).filter(([, fault]) => fault !== undefined)
  return there.length === 0 ? null : Object.fromEntries(there)
}
