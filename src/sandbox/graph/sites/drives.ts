import { failure, GraphFailure } from '../http/failure.ts'
import type { Call, Operation, Reply } from '../http/operation.ts'
import { created, noContent, ok } from '../http/replies.ts'
import { collection, pageSize } from '../odata/page.ts'
import { selectProperties } from '../odata/select.ts'
import { fileRole, requireFile } from '../rights/file-rights.ts'
import { requireSite } from '../rights/site-rights.ts'
import { filesRead, filesWrite } from '../rights/scopes.ts'
import {
  childNamed,
  driveItemView,
  etagOfFile,
  findDrive,
  itemColumns,
  rootOf,
  writeItem,
  type DriveItemRow,
  type DriveRow,
} from './drive-item.ts'
import { requireMatch } from './item.ts'
import { openList } from './list.ts'
import { openDrive, openDriveItem, openTarget } from './open-drive-item.ts'
import { findSite, openSite, siteUrl } from './site.ts'
import { openTicket } from './tickets.ts'

const nameTaken = () =>
  new GraphFailure(409, 'nameAlreadyExists', 'An item with the same name already exists under the parent')

const driveView = (call: Call, drive: DriveRow): Record<string, unknown> => {
  const site = findSite(call.store, drive.site)
  return {
    createdDateTime: drive.createdAt,
    description: '',
    id: drive.id,
    lastModifiedDateTime: drive.createdAt,
    name: drive.name,
    webUrl: `${site ? siteUrl(site) : ''}/${encodeURIComponent(drive.name)}`,
    driveType: 'documentLibrary',
    createdBy: { user: { displayName: 'System Account' } },
    quota: { deleted: 0, remaining: 1_099_511_627_776, total: 1_099_511_627_776, used: 0, state: 'normal' },
  }
}

const ofSite = (call: Call): DriveRow[] => {
  const site = openSite(call)
  requireSite(call, site.id, 'read')
  return call.store.all<DriveRow>('SELECT * FROM drives WHERE site = ? ORDER BY rowid', site.id)
}

const one = (call: Call, drive: DriveRow | undefined): Reply => {
  if (!drive) throw failure.notFound()
  requireFile(call, drive, rootOf(call, drive.id).id, 'read')
  return ok(driveView(call, drive))
}

const itemReply = (call: Call, item: DriveItemRow): Record<string, unknown> =>
  selectProperties(driveItemView(call, item), call.query.select)

const children = (call: Call) => {
  const { drive, item } = openDriveItem(call, 'read')
  const size = pageSize(call, 200, 1000)
  const skip = Number(call.query.all.get('$skiptoken') ?? 0)
  const rows = call.store
    .all<DriveItemRow>(
      `SELECT ${itemColumns} FROM drive_items WHERE drive = ? AND parent = ? ORDER BY name`,
      drive.id,
      item.id,
    )
    .filter((row) => row.inherits === 1 || fileRole(call, drive, row.id) !== null)
  const next = rows.length > skip + size ? { option: '$skiptoken', value: String(skip + size) } : undefined
  return ok(
    collection(
      call,
      rows.slice(skip, skip + size).map((row) => itemReply(call, row)),
      next,
    ),
  )
}

const makeFolder = (call: Call) => {
  const { drive, item } = openDriveItem(call, 'write')
  const body = call.json()
  if (typeof body['name'] !== 'string' || typeof body['folder'] !== 'object')
    throw failure.badRequest('A folder needs a name and the folder facet.', 'invalidRequest')
  const conflict = String(body['@microsoft.graph.conflictBehavior'] ?? 'fail')
  return created(
    driveItemView(
      call,
      writeItem(call, {
        drive: drive.id,
        parent: item.id,
        name: body['name'],
        by: call.who.oid,
        bytes: null,
        conflict,
      }).item,
    ),
  )
}

const put = (call: Call): Reply =>
  call.store.transaction(() => {
    const { drive, parent, name } = openTarget(call)
    const there = childNamed(call, drive.id, parent.id, name)
    if (there) requireMatch(call, etagOfFile(there))
    const conflict = call.query.all.get('@microsoft.graph.conflictBehavior') ?? 'replace'
    const mimeType = call.header('content-type') ?? 'application/octet-stream'
    const { item, isNew } = writeItem(call, {
      drive: drive.id,
      parent: parent.id,
      name,
      by: call.who.oid,
      bytes: call.bytes,
      mimeType,
      conflict,
    })
    return isNew ? created(driveItemView(call, item)) : ok(driveItemView(call, item))
  })

/** As in life: a redirect to another origin, which a browser cannot follow with its Authorization header. */
const content = (call: Call): Reply => {
  const { item } = openDriveItem(call, 'read')
  if (item.folder === 1) throw failure.badRequest('A folder has no content.', 'invalidRequest')
  return {
    status: 302,
    headers: {
      Location: `${call.settings.contentOrigin}/download/${openTicket(call, { kind: 'download', item: item.id }).id}`,
    },
  }
}

const startUpload = (call: Call): Reply => {
  const { drive, parent, name } = openTarget(call)
  const item =
    call.bytes.length === 0 ? undefined : (call.json()['item'] as Record<string, unknown> | undefined)
  const conflict = String(item?.['@microsoft.graph.conflictBehavior'] ?? 'fail')
  if (conflict === 'fail' && childNamed(call, drive.id, parent.id, name)) throw nameTaken()
  const ticket = openTicket(call, {
    kind: 'file',
    drive: drive.id,
    parent: parent.id,
    name,
    conflict,
    by: call.who.oid,
    base: call.base,
  })
  return ok({
    '@odata.context': `${call.base}/$metadata#microsoft.graph.uploadSession`,
    uploadUrl: `${call.settings.contentOrigin}/upload/${ticket.id}`,
    expirationDateTime: ticket.expiresAt,
    nextExpectedRanges: ['0-'],
  })
}

const remove = (call: Call): Reply => {
  const { item } = openDriveItem(call, 'write')
  if (item.parent === null) throw failure.badRequest('The root cannot be deleted.', 'invalidRequest')
  requireMatch(call, etagOfFile(item))
  call.store.run(
    'WITH RECURSIVE tree(id) AS (SELECT ? UNION ALL SELECT d.id FROM drive_items d JOIN tree ON d.parent = tree.id) DELETE FROM drive_items WHERE id IN (SELECT id FROM tree)',
    item.id,
  )
  return noContent
}

const rename = (call: Call): Reply => {
  const { item } = openDriveItem(call, 'write')
  requireMatch(call, etagOfFile(item))
  const name = call.json()['name']
  if (typeof name !== 'string') throw failure.badRequest('Only the name can be changed.', 'invalidRequest')
  const there = childNamed(call, item.drive, item.parent ?? '', name)
  if (there && there.id !== item.id) throw nameTaken()
  call.store.run(
    'UPDATE drive_items SET name = ?, version = version + 1, modifiedBy = ? WHERE id = ?',
    name,
    call.who.oid,
    item.id,
  )
  return ok(driveItemView(call, { ...item, name, version: item.version + 1, modifiedBy: call.who.oid }))
}

const at = (tail: string): string[] => [
  `/drives/{drive}/root:/{path*}${tail === '' ? '' : `:${tail}`}`,
  `/drives/{drive}/items/{item}:/{path*}${tail === '' ? '' : `:${tail}`}`,
  `/drives/{drive}/items/{item}${tail}`,
  `/drives/{drive}/root${tail}`,
]

const everywhere = (
  method: Operation['method'],
  tail: string,
  scopes: Operation['scopes'],
  handle: Operation['handle'],
): Operation[] => at(tail).map((path) => ({ method, path, scopes, handle }))

/** Document libraries: drives, folders, files. */
export const driveOperations: readonly Operation[] = [
  {
    method: 'GET',
    path: '/sites/{site}/drives',
    scopes: filesRead,
    handle: (call) =>
      ok(
        collection(
          call,
          ofSite(call).map((drive) => driveView(call, drive)),
        ),
      ),
  },
  {
    method: 'GET',
    path: '/sites/{site}/drive',
    scopes: filesRead,
    handle: (call) => one(call, ofSite(call)[0]),
  },
  {
    method: 'GET',
    path: '/sites/{site}/lists/{list}/drive',
    scopes: filesRead,
    handle: (call) => {
      const { list } = openList(call)
      return one(call, call.store.get<DriveRow>('SELECT * FROM drives WHERE list = ?', list.id))
    },
  },
  {
    method: 'GET',
    path: '/drives/{drive}',
    scopes: filesRead,
    handle: (call) => one(call, findDrive(call.store, openDrive(call).id)),
  },
  ...everywhere('GET', '/content', filesRead, content),
  ...everywhere('PUT', '/content', filesWrite, put),
  ...everywhere('POST', '/createUploadSession', filesWrite, startUpload),
  ...everywhere('GET', '/children', filesRead, children),
  ...everywhere('POST', '/children', filesWrite, makeFolder),
  ...everywhere('GET', '', filesRead, (call) => {
    const { item } = openDriveItem(call, 'read')
    return ok({ '@odata.context': `${call.base}/$metadata#driveItem`, ...itemReply(call, item) })
  }),
  ...everywhere('PATCH', '', filesWrite, rename),
  ...everywhere('DELETE', '', filesWrite, remove),
]
