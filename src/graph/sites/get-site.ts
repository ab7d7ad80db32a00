import type { Site } from '@microsoft/microsoft-graph-types'
import { path } from '../encode.ts'
import { scopesOf } from '../permissions.ts'
import type { GraphPort } from '../port.ts'

/** GET /sites/{s}. Least privilege: Sites.Selected (read). Reads only; repeatable. */
export async function getSite(graph: GraphPort, siteId: string): Promise<Site> {
  return (
    await graph.call<Site>({ method: 'GET', path: path`/sites/${siteId}`, scopes: scopesOf('sites.read') })
  ).body
}
