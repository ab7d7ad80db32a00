import type { List } from '@microsoft/microsoft-graph-types'
import { path } from '../encode.ts'
import { scopesOf } from '../permissions.ts'
import type { GraphPort } from '../port.ts'

/** PATCH /sites/{s}/lists/{l}. Least privilege: Sites.Manage.All. Sets values; repeatable. */
export async function patchList(
  graph: GraphPort,
  siteId: string,
  listId: string,
  change: List,
): Promise<void> {
  const request = {
    method: 'PATCH',
    path: path`/sites/${siteId}/lists/${listId}`,
    body: change,
    repeatable: true,
  } as const
  await graph.call({ ...request, scopes: scopesOf('sites.provision') })
}
