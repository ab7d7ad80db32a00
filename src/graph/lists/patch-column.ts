import type { ColumnDefinition } from '@microsoft/microsoft-graph-types'
import { path } from '../encode.ts'
import { scopesOf } from '../permissions.ts'
import type { GraphPort } from '../port.ts'

/** PATCH …/lists/{l}/columns/{c}. Least privilege: Sites.Manage.All. Sets values; repeatable. */
export async function patchColumn(
  graph: GraphPort,
  siteId: string,
  listId: string,
  columnId: string,
  change: ColumnDefinition,
): Promise<void> {
  const request = {
    method: 'PATCH',
    path: path`/sites/${siteId}/lists/${listId}/columns/${columnId}`,
    body: change,
  } as const
  await graph.call({ ...request, repeatable: true, scopes: scopesOf('sites.provision') })
}
