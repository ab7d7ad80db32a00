import type { Site } from '@microsoft/microsoft-graph-types'
import { path } from '../encode.ts'
import { scopesOf } from '../permissions.ts'
import type { GraphPort } from '../port.ts'

/**
 * GET /sites/{host}:/sites/{name}. Least privilege: Sites.Selected (read). Reads only; repeatable.
 *
 * @param url for example `https://stad.sharepoint.example/sites/internationellt-natverk`
 */
export async function getSiteByUrl(graph: GraphPort, url: string): Promise<Site> {
  const { hostname, pathname } = new URL(url)
  const segments = pathname.split('/').filter((segment) => segment !== '')
  const [collection = 'sites', name = ''] = segments
  const request = {
    method: 'GET',
    path: path`/sites/${hostname}:/${collection}/${decodeURIComponent(name)}`,
  } as const
  return (await graph.call<Site>({ ...request, scopes: scopesOf('sites.read') })).body
}
