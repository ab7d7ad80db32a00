import { path } from '../encode.ts'
import { scopesOf } from '../permissions.ts'
import type { GraphPort } from '../port.ts'
import type { Fields, ListItem } from './list-item.ts'
import { itemsOf, type ListRef } from './list-ref.ts'

/**
 * POST /sites/{s}/lists/{l}/items. Least privilege: Sites.Selected (write). 2 resource units. Repeatable only when a unique column
 * makes a second one impossible: after a lost answer it is refused as `duplicate`, and the first can be looked up.
 */
export async function createItem(
  graph: GraphPort,
  list: ListRef,
  fields: Fields,
  { unique }: { readonly unique: boolean },
): Promise<ListItem> {
  const request = {
    method: 'POST',
    path: path`${itemsOf(list)}`,
    body: { fields },
    repeatable: unique,
  } as const
  return (await graph.call<ListItem>({ ...request, scopes: scopesOf('items.write') })).body
}
