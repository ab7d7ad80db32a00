import { useMutation } from '@tanstack/react-query'
import type { EntryStore, StoredEntry } from '../../../casestore/entry-store.ts'
import { SaveCollision, writeMerged, type Written } from '../../../casestore/write-merged.ts'
import type { DirectoryFile, FileEntries } from '../../../directory/directory-rows.ts'
import { errorCodeOf } from '../../../ui/errors/error-code.ts'
import { useServices } from '../../../ui/services.tsx'
import { listOf, type OpenEntry } from './directory-lists.ts'
import { useListsChanged } from './use-directory-lists.ts'

/** Any entry of the directory; which table it is of goes with it. */
export type AnyEntry = FileEntries[DirectoryFile]

/** Two administrators changed the same field, or one removes what the other has changed. */
export type EntryCollision = SaveCollision<StoredEntry<AnyEntry>, AnyEntry>

/** Saves or adds an entry. @throws SaveCollision, GraphError as `writeMerged`; `duplicate` for a key that another entry has */
export function useSaveEntry() {
  const { graph, config } = useServices()
  const changed = useListsChanged()
  return useMutation({
    mutationFn: async ({
      open: { file, stored },
      entry,
    }: {
      open: OpenEntry
      entry: AnyEntry
    }): Promise<Written<StoredEntry<AnyEntry>>> => {
      const store = listOf(graph, config, file)
      if (stored === null) return { stored: await store.add(entry), together: false }
      const ways = {
        save: store.save,
        latest: () => store.get(stored.itemId),
        recordOf: (one: StoredEntry<AnyEntry>) => one.entry,
      }
      return writeMerged(ways, stored, entry)
    },
    onSettled: changed,
  })
}

/** Removes an entry as it was read. @throws SaveCollision when a colleague changed it meanwhile; GraphError */
export function useRemoveEntry() {
  const { graph, config } = useServices()
  const changed = useListsChanged()
  return useMutation({
    mutationFn: async ({ file, stored }: OpenEntry) => {
      if (stored !== null) await removed(listOf(graph, config, file), stored)
    },
    onSettled: changed,
  })
}

/** What is gone already is removed. */
async function removed(store: EntryStore<AnyEntry>, stored: StoredEntry<AnyEntry>): Promise<void> {
  try {
    await store.remove(stored)
  } catch (refused) {
    const code = errorCodeOf(refused)
    if (code === 'not-found') return
    const latest = code === 'conflict' ? await store.get(stored.itemId) : null
    if (latest !== null) throw new SaveCollision(latest, latest.entry, [])
    if (code !== 'conflict') throw refused
  }
}
