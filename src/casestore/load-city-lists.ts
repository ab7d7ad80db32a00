import { GraphError, type GraphPort } from '../graph/port.ts'
import type { CityEntry } from '../strategy/city-entry.ts'
import { cityListEntries } from './city-list-entries.ts'
import type { AppConfig } from './config.ts'
import { createEntryStore } from './entry-store.ts'

type Where = Pick<AppConfig, 'networkSite' | 'level'>

/** The City's entries, and whether its list was read; where it was not, the edition's own lists are in force alone. */
export interface LoadedCityLists {
  readonly entries: readonly CityEntry[]
  readonly read: boolean
}

/**
 * The City's own layer over the edition's lists: one call, none where the installation has no such list. Rows that cannot be read are left
 * out; the administrators' page names them. A list that may not or cannot be read leaves the edition's in force: names and markers
 * inform, and nobody is kept from their work for want of them.
 *
 * @throws what is no GraphError: a fault of ours
 */
export async function loadCityLists(graph: GraphPort, config: Where): Promise<LoadedCityLists> {
  if (!hasCityLists(config)) return { entries: [], read: false }
  try {
    const { stored } = await createEntryStore(graph, config, cityListEntries).list()
    return { entries: stored.map(({ entry }) => entry), read: true }
  } catch (thrown) {
    if (!(thrown instanceof GraphError)) throw thrown
    return { entries: [], read: false }
  }
}

/** Whether the installation has the list: level 2, and provisioned since it came. */
export const hasCityLists = ({ networkSite, level }: Where): boolean =>
  level >= 2 && networkSite.lists[cityListEntries.list] !== undefined
