import { path } from '../encode.ts'
import { scopesOf } from '../permissions.ts'
import { GraphError, type GraphPort } from '../port.ts'
import { itemsOf, type ListRef } from './list-ref.ts'

/**
 * DELETE …/items/{id} under If-Match, into the site's recycle bin. Least privilege: Sites.Selected (write). One that is gone already is
 * gone: repeatable.
 *
 * @throws GraphError `conflict` (412) when somebody has changed it since it was read
 */
export async function deleteItem(
  graph: GraphPort,
  list: ListRef,
  itemId: string,
  etag: string,
): Promise<void> {
  const request = { method: 'DELETE', path: path`${itemsOf(list)}/${itemId}`, answer: 'none' } as const
  try {
    await graph.call({ ...request, headers: { 'If-Match': etag }, scopes: scopesOf('items.write') })
  } catch (thrown) {
    if (!(thrown instanceof GraphError && thrown.code === 'not-found')) throw thrown
  }
}
