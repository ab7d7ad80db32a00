import type { ColumnDefinition } from '@microsoft/microsoft-graph-types'
import { path } from '../encode.ts'
import { scopesOf } from '../permissions.ts'
import type { GraphPort } from '../port.ts'

/** POST …/lists/{l}/columns. Least privilege: Sites.Manage.All. Not repeatable: look for the column by name first. */
export async function createColumn(
  graph: GraphPort,
  siteId: string,
  listId: string,
  column: ColumnDefinition,
): Promise<ColumnDefinition> {
  const request = {
    method: 'POST',
    path: path`/sites/${siteId}/lists/${listId}/columns`,
    body: column,
  } as const
  return (await graph.call<ColumnDefinition>({ ...request, scopes: scopesOf('sites.provision') })).body
}
