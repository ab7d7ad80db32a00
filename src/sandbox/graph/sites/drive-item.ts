import { createHash } from 'node:crypto'
import { newId } from '../../store/new-id.ts'
import type { SandboxStore } from '../../store/sandbox-store.ts'
import { GraphFailure, failure } from '../http/failure.ts'
import type { Call } from '../http/operation.ts'
import { instant } from '../mail/message-row.ts'
import { openTicket } from './tickets.ts'
import { identityOf } from './identity.ts'
import { findSite, siteUrl } from './site.ts'

export interface DriveRow {
  id: string
  site: string
  list: string
  name: string
  createdAt: string
}

/** A file or folder without its bytes. */
export interface DriveItemRow {
  id: string
  drive: string
  parent: string | null
  name: string
  folder: number
  inherits: number
  size: number
  mimeType: string | null
  version: number
  createdBy: string
  createdAt: string
  modifiedBy: string
  modifiedAt: string
}

export const itemColumns =
  'id, drive, parent, name, folder, inherits, size, mimeType, version, createdBy, createdAt, modifiedBy, modifiedAt'

type Held = { readonly store: SandboxStore }

export const findDrive = (store: SandboxStore, id: string): DriveRow | undefined =>
  store.get<DriveRow>('SELECT * FROM drives WHERE id = ?', id)

export const rootOf = ({ store }: Held, drive: string): DriveItemRow => {
  const root = store.get<DriveItemRow>(
    `SELECT ${itemColumns} FROM drive_items WHERE drive = ? AND parent IS NULL`,
    drive,
  )
  if (!root) throw failure.notFound()
  return root
}

export const childNamed = (
  { store }: Held,
  drive: string,
  parent: string,
  name: string,
): DriveItemRow | undefined =>
  store.get<DriveItemRow>(
    `SELECT ${itemColumns} FROM drive_items WHERE drive = ? AND parent = ? AND name = ?`,
    drive,
    parent,
    name,
  )

/** The item at a path below a folder; undefined when a step is missing. */
export const findByPath = (
  held: Held,
  drive: string,
  from: DriveItemRow,
  path: string,
): DriveItemRow | undefined =>
  path
    .split('/')
    .filter((step) => step !== '')
    .reduce<DriveItemRow | undefined>((at, step) => at && childNamed(held, drive, at.id, step), from)

export const etagOfFile = (item: DriveItemRow): string => `"{${item.id}},${item.version}"`

const forbidden = /["*:<>?/\\|]|^\s|[\s.]$|^$/

/** Names SharePoint refuses (its list of characters, and trailing dots and spaces). */
export const requireName = (name: string): void => {
  if (forbidden.test(name) || name.length > 255)
    throw failure.badRequest(
      'The provided name cannot contain special characters or end with a dot.',
      'invalidRequest',
    )
}

const pathOf = (held: Held, item: DriveItemRow): string[] => {
  const names: string[] = []
  for (
    let at: DriveItemRow | undefined = item;
    at && at.parent !== null;
    at = held.store.get<DriveItemRow>(`SELECT ${itemColumns} FROM drive_items WHERE id = ?`, at.parent)
  )
    names.unshift(at.name)
  return names
}

const contentHash = (held: Held, item: DriveItemRow): string =>
  createHash('sha1')
    .update(
      held.store.get<{ bytes: Uint8Array | null }>('SELECT bytes FROM drive_items WHERE id = ?', item.id)
        ?.bytes ?? new Uint8Array(),
    )
    .digest('base64')

/** A file or folder as Graph shows it, with an hour's download address for files. */
export const driveItemView = (
  call: Pick<Call, 'store' | 'now' | 'settings'>,
  item: DriveItemRow,
): Record<string, unknown> => {
  const { store, settings } = call
  const drive = findDrive(store, item.drive)
  const site = drive && findSite(store, drive.site)
  const path = pathOf(call, item)
  const shared = {
    '@odata.etag': etagOfFile(item),
    id: item.id,
    name: item.name,
    createdBy: identityOf(store, item.createdBy),
    createdDateTime: item.createdAt,
    lastModifiedBy: identityOf(store, item.modifiedBy),
    lastModifiedDateTime: item.modifiedAt,
    eTag: etagOfFile(item),
    cTag: `"c:{${item.id}},${item.version}"`,
    size: item.size,
    webUrl: `${site ? siteUrl(site) : ''}/${[drive?.name ?? '', ...path].map(encodeURIComponent).join('/')}`,
    fileSystemInfo: { createdDateTime: item.createdAt, lastModifiedDateTime: item.modifiedAt },
  }
  if (item.parent === null)
    return {
      ...shared,
      parentReference: { driveId: item.drive, driveType: 'documentLibrary', siteId: drive?.site },
      folder: { childCount: childCount(call, item) },
      root: {},
    }
  const above = path.slice(0, -1)
  const parentReference = {
    driveId: item.drive,
    driveType: 'documentLibrary',
    id: item.parent,
    path: `/drives/${item.drive}/root:${above.length > 0 ? `/${above.join('/')}` : ''}`,
    siteId: drive?.site,
  }
  const unique = item.inherits === 0 ? { shared: { scope: 'users' } } : {}
  if (item.folder === 1)
    return { ...shared, ...unique, parentReference, folder: { childCount: childCount(call, item) } }
  const address = `${settings.contentOrigin}/download/${openTicket(call, { kind: 'download', item: item.id }).id}`
  return {
    '@microsoft.graph.downloadUrl': address,
    ...shared,
    ...unique,
    parentReference,
    file: {
      mimeType: item.mimeType ?? 'application/octet-stream',
      hashes: { sha1Hash: contentHash(call, item) },
    },
  }
}

const childCount = (held: Held, item: DriveItemRow): number =>
  held.store.get<{ count: number }>(
    'SELECT count(*) AS count FROM drive_items WHERE drive = ? AND parent = ?',
    item.drive,
    item.id,
  )?.count ?? 0

const freeName = (held: Held, drive: string, parent: string, name: string): string => {
  const dot = name.lastIndexOf('.')
  const [stem, end] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, '']
  for (let number = 1; ; number++) {
    const candidate = `${stem} ${number}${end}`
    if (!childNamed(held, drive, parent, candidate)) return candidate
  }
}

export interface NewItem {
  readonly drive: string
  readonly parent: string
  readonly name: string
  readonly by: string
  /** null makes a folder. */
  readonly bytes: Uint8Array | null
  readonly mimeType?: string
  /** `fail` (409 nameAlreadyExists), `replace` or `rename`. */
  readonly conflict: string
}

/** Writes a file or makes a folder; says whether it is new. */
export const writeItem = (
  context: { readonly store: SandboxStore; readonly now: Date },
  input: NewItem,
): { item: DriveItemRow; isNew: boolean } => {
  requireName(input.name)
  const { store } = context
  const at = instant(context.now)
  return store.transaction(() => {
    const there = childNamed(context, input.drive, input.parent, input.name)
    if (there && input.conflict === 'fail')
      throw new GraphFailure(
        409,
        'nameAlreadyExists',
        'An item with the same name already exists under the parent',
      )
    if (there && input.conflict !== 'rename') {
      if (there.folder !== (input.bytes === null ? 1 : 0))
        throw new GraphFailure(409, 'nameAlreadyExists', 'An item of another kind has this name.')
      if (input.bytes === null) return { item: there, isNew: false }
      const next = {
        ...there,
        size: input.bytes.length,
        mimeType: input.mimeType ?? there.mimeType,
        version: there.version + 1,
        modifiedBy: input.by,
        modifiedAt: at,
      }
      store.run(
        'UPDATE drive_items SET bytes = ?, size = ?, mimeType = ?, version = ?, modifiedBy = ?, modifiedAt = ? WHERE id = ?',
        input.bytes,
        next.size,
        next.mimeType,
        next.version,
        next.modifiedBy,
        next.modifiedAt,
        there.id,
      )
      return { item: next, isNew: false }
    }
    const item: DriveItemRow = {
      id: newId.driveItem(),
      drive: input.drive,
      parent: input.parent,
      name: there ? freeName(context, input.drive, input.parent, input.name) : input.name,
      folder: input.bytes === null ? 1 : 0,
      inherits: 1,
      size: input.bytes?.length ?? 0,
      mimeType: input.bytes === null ? null : (input.mimeType ?? 'application/octet-stream'),
      version: 1,
      createdBy: input.by,
      createdAt: at,
      modifiedBy: input.by,
      modifiedAt: at,
    }
    store.run(
      `INSERT INTO drive_items (${itemColumns}, bytes) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      item.id,
      item.drive,
      item.parent,
      item.name,
      item.folder,
      item.inherits,
      item.size,
      item.mimeType,
      item.version,
      item.createdBy,
      item.createdAt,
      item.modifiedBy,
      item.modifiedAt,
      input.bytes,
    )
    return { item, isNew: true }
  })
}
