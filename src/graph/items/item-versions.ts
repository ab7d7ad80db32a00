import { path } from '../encode.ts'
import { everything } from '../pages.ts'
import { scopesOf } from '../permissions.ts'
import type { GraphPort } from '../port.ts'
import type { Fields, ListItem } from './list-item.ts'
import { itemsOf, type ListRef } from './list-ref.ts'

/** An item as it was after one change, and who made it. */
export interface ItemVersion {
  readonly id: string
  readonly lastModifiedDateTime?: string
  readonly lastModifiedBy?: ListItem['lastModifiedBy']
  readonly fields?: Fields
}

/**
 * GET …/items/{id}/versions, all pages, newest first. Least privilege: Sites.Selected (read). 2 resource units a page. Reads only;
 * repeatable. As far back as the list keeps versions, which a new one does for the last 50 major ones.
 */
export const itemVersions = (
  graph: GraphPort,
  list: ListRef,
  itemId: string,
): Promise<readonly ItemVersion[]> =>
  everything(graph, {
    method: 'GET',
    path: path`${itemsOf(list)}/${itemId}/versions?$expand=fields`,
    scopes: scopesOf('items.read'),
  })
