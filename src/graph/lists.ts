import type { ColumnDefinition, Drive, List } from '@microsoft/microsoft-graph-types'
import { path } from './encode.ts'
import { everything } from './pages.ts'
import { scopesOf } from './permissions.ts'
import type { GraphPort } from './port.ts'

/** GET /sites/{s}/lists. Least privilege: Sites.Manage.All where lists are made. Reads only; repeatable. */
export const listLists = (graph: GraphPort, siteId: string): Promise<readonly List[]> =>
  everything(graph, {
    method: 'GET',
    path: path`/sites/${siteId}/lists?$select=id,name,displayName,list`,
    scopes: scopesOf('sites.provision'),
  })

/** POST /sites/{s}/lists. Least privilege: Sites.Manage.All. Not repeatable: look for the list by name first. */
export async function createList(graph: GraphPort, siteId: string, list: List): Promise<List> {
  const request = {
    method: 'POST',
    path: path`/sites/${siteId}/lists`,
    body: list,
    scopes: scopesOf('sites.provision'),
  } as const
  return (await graph.call<List>(request)).body
}

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

/** GET …/lists/{l}/drive: the drive of a document library. Least privilege: Sites.Selected (read). Reads only; repeatable. */
export async function driveOfList(graph: GraphPort, siteId: string, listId: string): Promise<Drive> {
  const request = {
    method: 'GET',
    path: path`/sites/${siteId}/lists/${listId}/drive`,
    scopes: scopesOf('sites.provision'),
  } as const
  return (await graph.call<Drive>(request)).body
}
