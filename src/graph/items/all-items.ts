import { path } from '../encode.ts'
import { everything, pagesOf } from '../pages.ts'
import { scopesOf } from '../permissions.ts'
import type { GraphPort, GraphRequest } from '../port.ts'
import type { ListItem } from './list-item.ts'
import { expanded, itemsOf, type ListRef } from './list-ref.ts'

/** GET …/items, all pages of `top`; without `columns` with every field. Least privilege: Sites.Selected (read). 2 resource units a page. Reads only; repeatable. */
export const allItems = (
  graph: GraphPort,
  list: ListRef,
  columns?: readonly string[],
  top = 1000,
): Promise<readonly ListItem[]> => everything(graph, request(list, columns, top))

/** The same, a page at a time, for lists that need not be held whole. @throws GraphError */
export async function* pagesOfItems(
  graph: GraphPort,
  list: ListRef,
  columns: readonly string[],
): AsyncGenerator<readonly ListItem[]> {
  for await (const { value } of pagesOf<ListItem>(graph, request(list, columns, 1000))) yield value
}

const request = (list: ListRef, columns: readonly string[] | undefined, top: number): GraphRequest => ({
  method: 'GET',
  path: path`${itemsOf(list)}?${expanded(columns)}&$top=${top}`,
  scopes: scopesOf('items.read'),
})
