import type { ColumnDefinition } from '@microsoft/microsoft-graph-types'
import { path } from '../encode.ts'
import { everything } from '../pages.ts'
import { scopesOf } from '../permissions.ts'
import type { GraphPort } from '../port.ts'

/**
 * GET …/lists/{l}/columns. Least privilege: Sites.Selected (read) to look at them, Sites.Manage.All where columns are made. Reads only;
 * repeatable.
 */
export const listColumns = (
  graph: GraphPort,
  siteId: string,
  listId: string,
  operation: 'sites.provision' | 'sites.read' = 'sites.provision',
): Promise<readonly ColumnDefinition[]> =>
  everything(graph, {
    method: 'GET',
    path: path`/sites/${siteId}/lists/${listId}/columns`,
    scopes: scopesOf(operation),
  })
