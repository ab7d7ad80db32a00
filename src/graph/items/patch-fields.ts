import { path } from '../encode.ts'
import { scopesOf } from '../permissions.ts'
import type { GraphPort } from '../port.ts'
import type { Fields } from './list-item.ts'
import { itemsOf, type ListRef } from './list-ref.ts'

/**
 * PATCH …/items/{id}/fields under If-Match. Least privilege: Sites.Selected (write). 2 resource units. Not repeated blindly: after a
 * lost answer the second try would be refused by our own first one; read again instead.
 *
 * @returns the fields as they stand, with `@odata.etag`
 * @throws GraphError `conflict` (412) when somebody else was first
 */
export async function patchFields(
  graph: GraphPort,
  list: ListRef,
  itemId: string,
  fields: Fields,
  etag: string,
): Promise<Fields> {
  const request = { method: 'PATCH', path: path`${itemsOf(list)}/${itemId}/fields`, body: fields } as const
  return (
    await graph.call<Fields>({ ...request, headers: { 'If-Match': etag }, scopes: scopesOf('items.write') })
  ).body
}
