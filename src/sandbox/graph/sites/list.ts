import { newId } from '../../store/new-id.ts'
import type { SandboxStore } from '../../store/sandbox-store.ts'
import { failure } from '../http/failure.ts'
import type { Call } from '../http/operation.ts'
import { openSite, siteUrl, type SiteRow } from './site.ts'

export interface ListRow {
  id: string
  site: string
  name: string
  writers: string | null
  nextItem: number
  itemCount: number
  doc: string
}

/** The list a call addresses by id, name or display name, with its site; 404 else. Rights are not checked here. */
export const openList = (call: Call): { site: SiteRow; list: ListRow } => {
  const site = openSite(call)
  const key = call.params['list'] ?? ''
  const list =
    call.store.get<ListRow>('SELECT * FROM lists WHERE site = ? AND id = ?', site.id, key.toLowerCase()) ??
    call.store.get<ListRow>('SELECT * FROM lists WHERE site = ? AND name = ?', site.id, key) ??
    call.store.get<ListRow>(
      "SELECT * FROM lists WHERE site = ? AND json_extract(doc, '$.displayName') = ? COLLATE NOCASE",
      site.id,
      key,
    )
  if (!list) throw failure.notFound('The specified list was not found')
  return { site, list }
}

export const listView = (site: SiteRow, list: ListRow): Record<string, unknown> => {
  const doc = JSON.parse(list.doc) as Record<string, unknown>
  return {
    '@odata.etag': `"${list.id},0"`,
    ...doc,
    id: list.id,
    name: list.name,
    eTag: `"${list.id},0"`,
    webUrl: `${siteUrl(site)}/Lists/${encodeURIComponent(list.name)}`,
    parentReference: { siteId: site.id },
  }
}

/** Makes a list, and the drive behind it when it is a document library. */
export const insertList = (
  store: SandboxStore,
  site: SiteRow,
  seed: { displayName: string; name?: string; description: string; template: string },
  by: { id: string; identity: unknown; at: string },
): ListRow => {
  const list: ListRow = {
    id: newId.guid(),
    site: site.id,
    name: seed.name ?? seed.displayName,
    writers: null,
    nextItem: 1,
    itemCount: 0,
    doc: JSON.stringify({
      createdDateTime: by.at,
      lastModifiedDateTime: by.at,
      createdBy: by.identity,
      displayName: seed.displayName,
      description: seed.description,
      list: { contentTypesEnabled: false, hidden: false, template: seed.template },
    }),
  }
  store.transaction(() => {
    store.run('INSERT INTO lists VALUES (?, ?, ?, NULL, 1, 0, ?)', list.id, list.site, list.name, list.doc)
    if (seed.template !== 'documentLibrary') return
    const drive = newId.drive()
    store.run('INSERT INTO drives VALUES (?, ?, ?, ?, ?)', drive, site.id, list.id, seed.displayName, by.at)
    store.run(
      'INSERT INTO drive_items (id, drive, parent, name, folder, size, version, createdBy, createdAt, modifiedBy, modifiedAt) VALUES (?, ?, NULL, ?, 1, 0, 1, ?, ?, ?, ?)',
      newId.driveItem(),
      drive,
      'root',
      by.id,
      by.at,
      by.id,
      by.at,
    )
  })
  return list
}
