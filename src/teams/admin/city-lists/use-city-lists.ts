import { useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query'
import { useCallback } from 'react'
import { cityListEntries } from '../../../casestore/city-list-entries.ts'
import type { AppConfig } from '../../../casestore/config.ts'
import { createEntryStore, type EntryStore, type StoredEntry } from '../../../casestore/entry-store.ts'
import { hasCityLists } from '../../../casestore/load-city-lists.ts'
import type { GraphPort } from '../../../graph/port.ts'
import type { CityEntry } from '../../../strategy/city-entry.ts'
import { useDirectoryAgain, useServices } from '../../../ui/services.tsx'
import { queryKeys } from '../../query-keys.ts'

/** An entry as it lies in the list. */
export type StoredCityEntry = StoredEntry<CityEntry>

/** The City's list of entries. @throws GraphError `not-found` where the installation has none */
export const cityStore = (graph: GraphPort, config: Pick<AppConfig, 'networkSite'>): EntryStore<CityEntry> =>
  createEntryStore(graph, config, cityListEntries)

/** Every entry as it lies in the list, read when a part is opened. */
export function useCityLists(): UseQueryResult<Awaited<ReturnType<EntryStore<CityEntry>['list']>>> {
  const { graph, config } = useServices()
  return useQuery({
    queryKey: queryKeys.cityLists,
    queryFn: () => cityStore(graph, config).list(),
    enabled: hasCityLists(config),
  })
}

/** After a change: the list is read again, and everything in this tab goes by it at once. */
export function useCityListsChanged(): () => Promise<unknown> {
  const queries = useQueryClient()
  const again = useDirectoryAgain()
  return useCallback(
    () => Promise.all([queries.invalidateQueries({ queryKey: queryKeys.cityLists }), again()]),
    [queries, again],
  )
}
