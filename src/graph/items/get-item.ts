import { path } from '../encode.ts'
import { scopesOf } from '../permissions.ts'
import type { GraphPort } from '../port.ts'
import type { ListItem } from './list-item.ts'
import { itemsOf, type ListRef } from './list-ref.ts'

/** GET …/items/{id}?$expand=fields. Least privilege: Sites.Selected (read). 1 resource unit. Reads only; repeatable. */
export async function getItem(graph: GraphPort, list: ListRef, itemId: string): Promise<ListItem> {
  const request = {
    method: 'GET',
    path: path`${itemsOf(list)}/${itemId}?$expand=fields`,
    scopes: scopesOf('items.read'),
  } as const
  return (await graph.call<ListItem>(request)).body
}
