import type { Edition } from '../../../strategy/edition.ts'
import { localText } from '../../../strategy/local-text.ts'
import { sectionOf } from '../../../strategy/section.ts'
import type { Names } from '../../../ui/case/names.ts'

export const flagLists = ['relations', 'capitals', 'fellowCapitals', 'peers', 'promoters'] as const
export type FlagListId = (typeof flagLists)[number]

/** One list of the edition's markers, in people's words. `note` says how to fill it, where it ships empty. */
export interface FlagList {
  readonly id: FlagListId
  readonly section: string | null
  readonly entries: readonly string[]
  readonly note: string
  readonly source: string
  readonly asOf: string | null
}

/** The lists that only an edition changes, as people read them. */
export function flagListsOf(edition: Edition, names: Names, language: string): readonly FlagList[] {
  const { capitals, fellowCapitals, promoters, peers, relations } = edition.flags
  const entries: Readonly<Record<FlagListId, readonly string[]>> = {
    capitals: capitals.places.map(
      ({ country, name, names: [first] }) =>
        `${name ? localText(name, language) : (first ?? '')} (${names.country(country)})`,
    ),
    fellowCapitals: fellowCapitals.countries.map((code) => names.country(code)),
    promoters: promoters.names,
    peers: peers.cities,
    relations: relations.countries.map((code) => names.country(code)),
  }
  return flagLists.map((id) => ({
    id,
    section: sectionOf(edition, edition.flags[id].rule, language),
    entries: entries[id],
    note: id === 'relations' ? localText(relations.howTo, language) : '',
    source: id === 'relations' ? relations.source : '',
    asOf: id === 'relations' ? relations.asOf : null,
  }))
}
