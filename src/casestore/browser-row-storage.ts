import { openDB, type IDBPDatabase } from 'idb'
import { packVersion, type PackedRow } from '../cases/rows/pack-row.ts'
import type { RowStorage } from './row-storage.ts'

const rowStore = 'rows'
const metaStore = 'meta'

/**
 * The compact index in the browser's IndexedDB. Each person and list has a database of its own, so that two who share a machine never
 * read each other's, and a new layout of the rows starts afresh.
 *
 * @param owner sign-in name; together with the list it names the database
 */
export function browserRowStorage(owner: string, listId: string): RowStorage {
  const name = `ankomst-rows-${packVersion}-${listId}-${owner.toLowerCase()}`
  let opened: Promise<IDBPDatabase> | null = null
  const database = () =>
    (opened ??= openDB(name, 1, {
      upgrade(made) {
        made.createObjectStore(rowStore)
        made.createObjectStore(metaStore)
      },
    }))
  return {
    async load() {
      const db = await database()
      const deltaLink: unknown = await db.get(metaStore, 'deltaLink')
      if (typeof deltaLink !== 'string') return null
      const [keys, values] = await Promise.all([db.getAllKeys(rowStore), db.getAll(rowStore)])
      const rows = keys.map((key, index) => [String(key), values[index] as PackedRow] as const)
      return { deltaLink, rows }
    },
    async save({ deltaLink, put, removed, whole }) {
      const transaction = (await database()).transaction([rowStore, metaStore], 'readwrite')
      const rows = transaction.objectStore(rowStore)
      if (whole) void rows.clear()
      for (const [itemId, packed] of put) void rows.put(packed, itemId)
      for (const itemId of removed) void rows.delete(itemId)
      void transaction.objectStore(metaStore).put(deltaLink, 'deltaLink')
      await transaction.done
    },
    async clear() {
      const transaction = (await database()).transaction([rowStore, metaStore], 'readwrite')
      void transaction.objectStore(rowStore).clear()
      void transaction.objectStore(metaStore).clear()
      await transaction.done
    },
  }
}
