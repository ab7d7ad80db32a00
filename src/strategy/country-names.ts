import { firstEdition } from './first-edition.ts'
import type { LocalText } from './local-text.ts'
import stockholm2016 from './stockholm-2016/countries.json' with { type: 'json' }

/** Country names by code (ISO 3166-1 alpha-2), as an edition has them. */
export type CountryNames = Readonly<Record<string, LocalText | undefined>>

const shelf: Readonly<Record<string, CountryNames | undefined>> = { 'stockholm-2016': stockholm2016 }

/** An edition's names of countries without the rest of it; those of a new installation for an edition this build does not have. */
export function countryNamesOf(editionId: string): CountryNames {
  return shelf[editionId] ?? shelf[firstEdition] ?? {}
}
