import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { cityEntryKey, type CityEntry } from '../../../strategy/city-entry.ts'
import { useServices } from '../../../ui/services.tsx'
import type { CityChanges } from './city-csv.ts'
import { cityStore, useCityListsChanged, type StoredCityEntry } from './use-city-lists.ts'
import { saveCityEntry } from './use-save-city-entry.ts'

/** What a file would write, entry by entry. */
export const writesOf = ({ added, changed }: CityChanges): readonly CityEntry[] => [
  ...added,
  ...changed.map(({ after }) => after),
]

/** Carries an import out, one entry after the other, and counts; what was saved before a failure stays saved. */
export function useCityImport(stored: readonly StoredCityEntry[]) {
  const { graph, config } = useServices()
  const changed = useCityListsChanged()
  const [done, setDone] = useState(0)
  const run = useMutation({
    mutationFn: async (changes: CityChanges) => {
      const store = cityStore(graph, config)
      const known = new Map(stored.map((one) => [cityEntryKey(one.entry), one]))
      const writes = writesOf(changes)
      setDone(0)
      for (const [at, entry] of writes.entries()) {
        await saveCityEntry(store, { stored: known.get(cityEntryKey(entry)) ?? null, entry })
        setDone(at + 1)
      }
      return writes.length
    },
    onSettled: changed,
  })
  return { run, done }
}
