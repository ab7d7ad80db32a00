import { failure } from '../http/failure.ts'
import type { Call } from '../http/operation.ts'
import type { SandboxStore } from '../../store/sandbox-store.ts'

export interface SiteRow {
  id: string
  host: string
  path: string
  groupId: string | null
  doc: string
}

export const siteUrl = (site: Pick<SiteRow, 'host' | 'path'>): string => `https://${site.host}/${site.path}`

/** The site with this id (`host,guid,guid`, or its first guid alone). */
export const findSite = (store: SandboxStore, id: string): SiteRow | undefined =>
  store.get<SiteRow>('SELECT * FROM sites WHERE id = ?', id) ??
  store.get<SiteRow>('SELECT * FROM sites WHERE substr(id, length(host) + 2, 36) = ?', id)

/** The site a call addresses by id or by host and path; 404 else. Rights are not checked here. */
export const openSite = (call: Call): SiteRow => {
  const { site, host, path } = call.params
  const row =
    site !== undefined
      ? findSite(call.store, site)
      : call.store.get<SiteRow>(
          'SELECT * FROM sites WHERE host = ? COLLATE NOCASE AND path = ? COLLATE NOCASE',
          host ?? '',
          (path ?? '').replace(/\/$/, ''),
        )
  if (!row) throw failure.notFound('Requested site could not be found')
  return row
}

export const siteView = (site: SiteRow): Record<string, unknown> => {
  const doc = JSON.parse(site.doc) as Record<string, unknown>
  return {
    ...doc,
    lastModifiedDateTime: doc['createdDateTime'],
    id: site.id,
    webUrl: siteUrl(site),
    root: {},
    siteCollection: { hostname: site.host },
  }
}
