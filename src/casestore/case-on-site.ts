import { deleteFile } from '../graph/files/delete-file.ts'
import { getFile } from '../graph/files/get-file.ts'
import { listFolder } from '../graph/files/list-folder.ts'
import { deleteItem } from '../graph/items/delete-item.ts'
import { etagOf, type ListItem } from '../graph/items/list-item.ts'
import { queryItems } from '../graph/items/query-items.ts'
import { GraphError, type GraphPort } from '../graph/port.ts'
import type { AppConfig } from './config.ts'
import { listRef } from './list-ref.ts'

/** A folder of the library of working copies. */
interface Folder {
  readonly itemId: string
  readonly files: readonly string[]
}

/** Everything of one case that lies on the network's site. */
export interface CaseOnSite {
  readonly item: ListItem
  readonly keys: readonly ListItem[]
  /** Null while nothing has been filed. */
  readonly copies: Folder | null
  /** Older actions that no longer had room in the list; null for most cases. */
  readonly older: Folder | null
}

/** Finds everything of a case; null when the list does not have it. @throws GraphError */
export async function caseOnSite(
  graph: GraphPort,
  config: AppConfig,
  caseId: string,
): Promise<CaseOnSite | null> {
  const { networkSite } = config
  const where = { column: 'CaseId', equals: caseId }
  const [item] = await queryItems(graph, listRef(networkSite, 'Arenden'), where)
  if (item === undefined) return null
  return {
    item,
    keys: await queryItems(graph, listRef(networkSite, 'Nycklar'), where),
    copies: await folderAt(graph, networkSite.driveId, [caseId]),
    older: await folderAt(graph, networkSite.driveId, ['historik', caseId]),
  }
}

/**
 * Removes it: the copies first, then the keys, the item under its ETag, and the older actions last, for without them the case could not be
 * read to go on from where this stopped. Safe to repeat. @throws GraphError `conflict` when somebody has written into the case meanwhile
 */
export async function removeFromSite(
  graph: GraphPort,
  { networkSite }: AppConfig,
  { item, keys, copies, older }: CaseOnSite,
): Promise<void> {
  if (copies !== null) await deleteFile(graph, networkSite.driveId, copies.itemId)
  for (const key of keys) await deleteItem(graph, listRef(networkSite, 'Nycklar'), key.id, etagOf(key))
  await deleteItem(graph, listRef(networkSite, 'Arenden'), item.id, etagOf(item))
  if (older !== null) await deleteFile(graph, networkSite.driveId, older.itemId)
}

async function folderAt(
  graph: GraphPort,
  driveId: string,
  segments: readonly string[],
): Promise<Folder | null> {
  try {
    const { id } = await getFile(graph, driveId, segments)
    if (id === undefined) return null
    const inside = await listFolder(graph, driveId, segments)
    return { itemId: id, files: inside.flatMap(({ name }) => name ?? []) }
  } catch (thrown) {
    if (thrown instanceof GraphError && thrown.code === 'not-found') return null
    throw thrown
  }
}
