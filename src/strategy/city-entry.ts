import * as z from 'zod/mini'
import { CountryCode } from './country-code.ts'
import { wholeWords } from './whole-words.ts'
import { directions, themes } from './words.ts'

/** The lists of an edition that an installation may change without a new edition. */
export const cityLists = ['countries', 'networks', 'priorities'] as const
export type CityListId = (typeof cityLists)[number]

/** The longest name of a country or a network, in characters. */
export const longestName = 100

const Name = z.string().check(z.minLength(1), z.maxLength(longestName))
/** Taken away: the entry is not in force. Kept, so that it can be put back and its history read. */
const out = z.boolean()
/** Key of the edition's entry that this one stands in place of; null for one that the edition lacks. */
const of = z.nullable(z.string())

/** What a country is called. Taken away, the edition's own name is in force. */
export const CityCountry = z.strictObject({
  list: z.literal('countries'),
  out,
  code: CountryCode,
  nameSv: Name,
  nameEn: Name,
})
export type CityCountry = z.infer<typeof CityCountry>

/** A network that the City belongs to, as mail writes it. */
export const CityNetwork = z.strictObject({ list: z.literal('networks'), out, of, name: Name })
export type CityNetwork = z.infer<typeof CityNetwork>

/** A theme or a country that the whole City (`body` null) or one body has chosen, with the direction that is its ground. */
export const CityPriority = z.strictObject({
  list: z.literal('priorities'),
  out,
  of,
  body: z.nullable(z.string()),
  direction: z.enum(directions),
  theme: z.nullable(z.enum(themes)),
  country: z.nullable(CountryCode),
})
export type CityPriority = z.infer<typeof CityPriority>

/** One entry of the City's own layer over an edition's lists. */
export const CityEntry = z.discriminatedUnion('list', [CityCountry, CityNetwork, CityPriority])
export type CityEntry = z.infer<typeof CityEntry>

/** What makes an entry the same as another: its list, and what of the edition it stands for or else what it says. */
export function cityEntryKey(entry: CityEntry): string {
  return `${entry.list}:${ownKey(entry)}`
}

/** The key without the list; as `of` of another entry it points at this one. */
export function ownKey(entry: CityEntry): string {
  switch (entry.list) {
    case 'countries':
      return entry.code
    case 'networks':
      return entry.of ?? wholeWords(entry.name)
    case 'priorities':
      return (
        entry.of ??
        [entry.body, entry.direction, entry.theme, entry.country].map((one) => one ?? '').join('|')
      )
  }
}
