import type { CaseRow } from '../cases/rows/case-row.ts'
import { packRow, unpackRow } from '../cases/rows/pack-row.ts'
import { allItems } from '../graph/items/all-items.ts'
import { itemsDelta } from '../graph/items/items-delta.ts'
import type { ListItem } from '../graph/items/list-item.ts'
import type { ListRef } from '../graph/items/list-ref.ts'
import { GraphError, type GraphPort } from '../graph/port.ts'
import { rowColumns, rowFromFields } from './row.ts'
import type { RowStorage } from './row-storage.ts'

/** Items a page of the first reading; SharePoint gives at most 5,000. */
const pageItems = 2000

/** The compact index of all cases. */
export interface CaseIndex {
  /** All rows, newest change first; the first call reads everything, every further one only what has changed. @throws GraphError */
  readonly rows: () => Promise<readonly CaseRow[]>
}

interface Held {
  readonly byItem: Map<string, CaseRow>
  deltaLink: string
}

/**
 * Keeps every case's row in memory, on the machine where `storage` can, and fresh by list delta. The link to ask from is taken before
 * the pages are read, so that what changes meanwhile is asked for again rather than missed.
 */
export function createCaseIndex(graph: GraphPort, list: ListRef, storage: RowStorage | null): CaseIndex {
  let held: Held | null = null
  let under: Promise<readonly CaseRow[]> | null = null

  const readAll = async (): Promise<Held> => {
    const { deltaLink } = await itemsDelta(graph, list, null, rowColumns)
    const items = await allItems(graph, list, rowColumns, pageItems)
    const byItem = new Map(items.map((item) => [item.id, rowOfItem(item)]))
    await keep({ deltaLink, put: packed(byItem), removed: [], whole: true })
    return { byItem, deltaLink }
  }

  /** Keeping is a convenience: where the machine refuses, the next visit reads everything again. */
  const keep: RowStorage['save'] = async (change) => {
    await storage?.save(change).catch(() => undefined)
  }

  const takeUp = async (): Promise<Held | null> => {
    const kept = (await storage?.load().catch(() => null)) ?? null
    if (kept === null) return null
    const byItem = new Map(kept.rows.map(([itemId, row]) => [itemId, unpackRow(row)] as const))
    return { byItem, deltaLink: kept.deltaLink }
  }

  const catchUp = async (from: Held): Promise<Held> => {
    const { changed, removedIds, deltaLink } = await itemsDelta(graph, list, from.deltaLink)
    const put = new Map(changed.map((item) => [item.id, rowOfItem(item)] as const))
    for (const [itemId, row] of put) from.byItem.set(itemId, row)
    for (const itemId of removedIds) from.byItem.delete(itemId)
    if (put.size + removedIds.length > 0)
      await keep({ deltaLink, put: packed(put), removed: removedIds, whole: false })
    return { ...from, deltaLink }
  }

  const refresh = async (): Promise<readonly CaseRow[]> => {
    try {
      const before = held ?? (await takeUp())
      held = before === null ? await readAll() : await catchUp(before).catch(onceMore)
    } catch (thrown) {
      if (thrown instanceof GraphError && thrown.code === 'forbidden') {
        held = null
        await storage?.clear().catch(() => undefined)
      }
      throw thrown
    }
    return sorted(held.byItem)
  }

  /** A link that is too old, or of a list that was made anew, is no use: everything is read again. */
  const onceMore = (thrown: unknown): Promise<Held> => {
    if (thrown instanceof GraphError && (thrown.code === 'not-found' || thrown.code === 'invalid'))
      return readAll()
    throw thrown
  }

  return {
    rows: () => {
      under ??= refresh().finally(() => (under = null))
      return under
    },
  }
}

const rowOfItem = (item: ListItem) => rowFromFields(item.fields ?? {})
const packed = (rows: ReadonlyMap<string, CaseRow>) =>
  [...rows].map(([itemId, row]) => [itemId, packRow(row)] as const)
const sorted = (rows: ReadonlyMap<string, CaseRow>) =>
  [...rows.values()]
    .filter(({ paused }) => !paused)
    .toSorted((a, b) => (b.changedAt < a.changedAt ? -1 : Number(b.changedAt > a.changedAt)))
