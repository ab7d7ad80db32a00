import type { Drive } from '@microsoft/microsoft-graph-types'
import { path } from '../encode.ts'
import { scopesOf } from '../permissions.ts'
import type { GraphPort } from '../port.ts'

/** GET …/lists/{l}/drive: the drive of a document library. Least privilege: Sites.Selected (read). Reads only; repeatable. */
export async function driveOfList(graph: GraphPort, siteId: string, listId: string): Promise<Drive> {
  const request = {
    method: 'GET',
    path: path`/sites/${siteId}/lists/${listId}/drive`,
    scopes: scopesOf('sites.provision'),
  } as const
  return (await graph.call<Drive>(request)).body
}
