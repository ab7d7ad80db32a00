import { useMutation } from '@tanstack/react-query'
import type { EntryStore } from '../../../casestore/entry-store.ts'
import { SaveCollision } from '../../../casestore/write-merged.ts'
import { sameFields } from '../../../cases/merge-fields.ts'
import { GraphError } from '../../../graph/port.ts'
import { cityEntryKey, type CityEntry } from '../../../strategy/city-entry.ts'
import { useServices } from '../../../ui/services.tsx'
import { cityStore, useCityListsChanged, type StoredCityEntry } from './use-city-lists.ts'

/** A colleague changed the same entry meanwhile; a person chooses. */
export type CityCollision = SaveCollision<StoredCityEntry, CityEntry>

interface Write {
  /** The entry as it was read; null while the City has none of its own. */
  readonly stored: StoredCityEntry | null
  readonly entry: CityEntry
}

/** Saves an entry, as changed, taken away or put back. @throws SaveCollision, GraphError */
export function useSaveCityEntry() {
  const { graph, config } = useServices()
  const changed = useCityListsChanged()
  return useMutation({
    mutationFn: (write: Write) => saveCityEntry(cityStore(graph, config), write),
    onSettled: changed,
  })
}

/**
 * Writes an entry where nobody else has written since it was read. Fields are not brought together: names and their like are chosen
 * as a whole.
 *
 * @throws SaveCollision with theirs when a colleague was first; GraphError `conflict` when the row was removed in SharePoint
 */
export async function saveCityEntry(
  store: Pick<EntryStore<CityEntry>, 'add' | 'save' | 'get' | 'list'>,
  { stored, entry }: Write,
): Promise<StoredCityEntry> {
  try {
    return await (stored === null ? store.add(entry) : store.save(stored, entry))
  } catch (refused) {
    const lost = refused instanceof GraphError && ['duplicate', 'conflict'].includes(refused.code)
    if (!lost) throw refused
    const key = cityEntryKey(entry)
    const theirs =
      stored === null
        ? (await store.list()).stored.find((one) => cityEntryKey(one.entry) === key)
        : await store.get(stored.itemId)
    if (!theirs) throw refused
    if (sameFields(theirs.entry, entry)) return theirs
    throw new SaveCollision(theirs, entry, [])
  }
}
