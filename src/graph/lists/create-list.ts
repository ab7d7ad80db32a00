import type { List } from '@microsoft/microsoft-graph-types'
import { path } from '../encode.ts'
import { scopesOf } from '../permissions.ts'
import type { GraphPort } from '../port.ts'

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
