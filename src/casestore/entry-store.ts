import { sameFields } from '../cases/merge-fields.ts'
import { allItems } from '../graph/items/all-items.ts'
import { createItem } from '../graph/items/create-item.ts'
import { deleteItem } from '../graph/items/delete-item.ts'
import { getItem } from '../graph/items/get-item.ts'
import { itemVersions } from '../graph/items/item-versions.ts'
import { etagOf, type ListItem } from '../graph/items/list-item.ts'
import { patchFields } from '../graph/items/patch-fields.ts'
import { queryItems } from '../graph/items/query-items.ts'
import { GraphError, type GraphPort } from '../graph/port.ts'
import type { AppConfig } from './config.ts'
import type { EntryKind } from './entry-kind.ts'
import { listRef } from './list-ref.ts'
import { textOf } from './row.ts'

/** A record as read, with what a conditional write needs. */
export interface StoredEntry<T> {
  readonly itemId: string
  readonly etag: string
  readonly entry: T
}

/** A record as it was after one change. */
export interface EntryVersion<T> {
  readonly at: string
  readonly by: string
  /** Null where what stood there could not be read. */
  readonly entry: T | null
}

/** Flat records on a list of the network's site. Who may write is the list's to say. */
export interface EntryStore<T> {
  /** Items that cannot be read are named by title or id, not hidden. @throws GraphError */
  list(): Promise<{ readonly stored: readonly StoredEntry<T>[]; readonly unreadable: readonly string[] }>
  /** Null when it was removed. @throws GraphError `invalid` when it is no longer such a record */
  get(itemId: string): Promise<StoredEntry<T> | null>
  /** Safe to repeat. @throws GraphError `duplicate` when another record has the key; `forbidden` */
  add(entry: T): Promise<StoredEntry<T>>
  /** Replaces it under If-Match. @throws GraphError `conflict` when somebody else saved meanwhile; `duplicate`, `forbidden` */
  save(stored: StoredEntry<T>, entry: T): Promise<StoredEntry<T>>
  /** Removes it, into the site's recycle bin, under If-Match. @throws GraphError as `save` */
  remove(stored: StoredEntry<T>): Promise<void>
  /** What was changed, newest first, as far back as SharePoint keeps versions. @throws GraphError */
  history(itemId: string): Promise<readonly EntryVersion<T>[]>
}

/** @throws GraphError `not-found` when the site was provisioned without the list */
export function createEntryStore<T>(
  graph: GraphPort,
  config: Pick<AppConfig, 'networkSite'>,
  kind: EntryKind<T>,
): EntryStore<T> {
  const list = listRef(config.networkSite, kind.list)
  const storedOf = (item: ListItem): StoredEntry<T> | null => {
    const entry = kind.read(item.fields ?? {})
    return entry === null ? null : { itemId: item.id, etag: etagOf(item), entry }
  }
  const readable = (item: ListItem): StoredEntry<T> => {
    const stored = storedOf(item)
    if (stored !== null) return stored
    const message = `List item ${item.id} of ${kind.list} cannot be read`
    throw new GraphError({ code: 'invalid', status: 200, graphCode: 'unreadableItem', message })
  }
  return {
    list: async () => {
      const items = await allItems(graph, list)
      const read = items.map((item) => storedOf(item) ?? (textOf(item.fields?.['Title']) || item.id))
      return {
        stored: read.filter((one) => typeof one !== 'string'),
        unreadable: read.filter((one) => typeof one === 'string'),
      }
    },
    get: async (itemId) => {
      try {
        return readable(await getItem(graph, list, itemId))
      } catch (thrown) {
        if (thrown instanceof GraphError && thrown.code === 'not-found') return null
        throw thrown
      }
    },
    add: async (entry) => {
      let refused: GraphError | null = null
      try {
        await createItem(graph, list, kind.fieldsOf(entry), { unique: true })
      } catch (thrown) {
        if (!(thrown instanceof GraphError && thrown.code === 'duplicate')) throw thrown
        refused = thrown
      }
      const equals = kind.keyOf(entry)
      const [item] = await queryItems(graph, list, { column: kind.keyColumn, equals })
      const stored = item === undefined ? null : readable(item)
      if (stored !== null && (refused === null || sameFields(stored.entry, entry))) return stored
      throw refused ?? new Error(`${equals} was written to ${kind.list} and cannot be found`)
    },
    save: async (stored, entry) => {
      try {
        await patchFields(graph, list, stored.itemId, kind.fieldsOf(entry), stored.etag)
      } catch (thrown) {
        if (!(thrown instanceof GraphError && thrown.ambiguous)) throw thrown
        const now = readable(await getItem(graph, list, stored.itemId))
        if (!sameFields(now.entry, entry)) throw thrown
        return now
      }
      return readable(await getItem(graph, list, stored.itemId))
    },
    remove: ({ itemId, etag }) => deleteItem(graph, list, itemId, etag),
    history: async (itemId) =>
      (await itemVersions(graph, list, itemId)).map(({ lastModifiedDateTime, lastModifiedBy, fields }) => ({
        at: lastModifiedDateTime ?? '',
        by: lastModifiedBy?.user?.displayName ?? '',
        entry: kind.read(fields ?? {}),
      })),
  }
}
