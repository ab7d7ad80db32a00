import type { Channel, Site } from '@microsoft/microsoft-graph-types'
import { path } from './encode.ts'
import { everything } from './pages.ts'
import { scopesOf } from './permissions.ts'
import type { GraphPort } from './port.ts'

/** GET /sites/{s}. Least privilege: Sites.Selected (read). Reads only; repeatable. */
export async function getSite(graph: GraphPort, siteId: string): Promise<Site> {
  return (
    await graph.call<Site>({ method: 'GET', path: path`/sites/${siteId}`, scopes: scopesOf('sites.read') })
  ).body
}

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

/** GET /teams/{t}/channels. Least privilege: Channel.ReadBasic.All. Reads only; repeatable. */
export const listChannels = (graph: GraphPort, teamId: string): Promise<readonly Channel[]> =>
  everything(graph, {
    method: 'GET',
    path: path`/teams/${teamId}/channels`,
    scopes: scopesOf('channels.list'),
  })
