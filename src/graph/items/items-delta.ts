import { path } from '../encode.ts'
import { pagesOf } from '../pages.ts'
import { scopesOf } from '../permissions.ts'
import type { GraphPort } from '../port.ts'
import type { ListItem } from './list-item.ts'
import { expanded, itemsOf, type ListRef } from './list-ref.ts'

/** What changed in a list since a delta link, and the link to ask from next. */
export interface ItemsDelta {
  readonly changed: readonly ListItem[]
  readonly removedIds: readonly string[]
  readonly deltaLink: string
}

/**
 * GET …/items/delta, all pages. Without a link: from now on (`token=latest`), with the named columns of what changes. Least privilege: Sites.Selected (read). 1 resource unit
 * with a token. Reads only; repeatable.
 *
 * @throws GraphError `not-found` (410) when the link is too old: read everything again
 */
export async function itemsDelta(
  graph: GraphPort,
  list: ListRef,
  deltaLink: string | null,
  columns?: readonly string[],
): Promise<ItemsDelta> {
  const changed: ListItem[] = []
  const removedIds: string[] = []
  let next = ''
  const start = deltaLink ?? path`${itemsOf(list)}/delta?${expanded(columns)}&token=latest`
  for await (const page of pagesOf<ListItem>(graph, {
    method: 'GET',
    path: start,
    scopes: scopesOf('items.read'),
  })) {
    for (const item of page.value) {
      if (item.deleted) removedIds.push(item.id)
      else changed.push(item)
    }
    next = page['@odata.deltaLink'] ?? next
  }
  return { changed, removedIds, deltaLink: next }
}
