import { path } from '../encode.ts'
import { everything } from '../pages.ts'
import { scopesOf } from '../permissions.ts'
import type { GraphPort } from '../port.ts'
import type { ListItem } from './list-item.ts'
import { expanded, itemsOf, type ListRef } from './list-ref.ts'

/** GET …/items, all pages of `top`; without `columns` with every field. Least privilege: Sites.Selected (read). 2 resource units a page. Reads only; repeatable. */
export const allItems = (
  graph: GraphPort,
  list: ListRef,
  columns?: readonly string[],
  top = 1000,
): Promise<readonly ListItem[]> =>
  everything(graph, {
    method: 'GET',
    path: path`${itemsOf(list)}?${expanded(columns)}&$top=${top}`,
    scopes: scopesOf('items.read'),
  })
