import type { List } from '@microsoft/microsoft-graph-types'
import { path } from '../encode.ts'
import { everything } from '../pages.ts'
import { scopesOf } from '../permissions.ts'
import type { GraphPort } from '../port.ts'

/** GET /sites/{s}/lists. Least privilege: Sites.Manage.All where lists are made. Reads only; repeatable. */
export const listLists = (graph: GraphPort, siteId: string): Promise<readonly List[]> =>
  everything(graph, {
    method: 'GET',
    path: path`/sites/${siteId}/lists?$select=id,name,displayName,list`,
    scopes: scopesOf('sites.provision'),
  })
