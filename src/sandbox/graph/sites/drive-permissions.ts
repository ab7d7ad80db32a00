import { newId } from '../../store/new-id.ts'
import { failure } from '../http/failure.ts'
import type { Call, Operation, Reply } from '../http/operation.ts'
import { noContent, ok } from '../http/replies.ts'
import { collection } from '../odata/page.ts'
import { requireFile } from '../rights/file-rights.ts'
import { findMailbox } from '../rights/mailbox-rights.ts'
import { filesRead, filesWrite } from '../rights/scopes.ts'
import { openDriveItem } from './open-drive-item.ts'

interface PermissionRow {
  id: string
  item: string
  principal: string
  role: string
}

const view = (call: Call, row: PermissionRow): Record<string, unknown> => {
  const user = findMailbox(call.store, row.principal)
  const group = call.store.get<{ doc: string }>('SELECT doc FROM groups WHERE id = ?', row.principal)
  const grantedToV2 = user
    ? { user: { id: user.id, displayName: user.doc['displayName'], email: user.mail } }
    : {
        group: {
          id: row.principal,
          displayName: group
            ? (JSON.parse(group.doc) as { displayName?: string }).displayName
            : row.principal,
        },
      }
  return { id: row.id, roles: [row.role], grantedToV2 }
}

/** Whom a recipient means: an object id, or the address of a user or of a group. */
const principalFor = (call: Call, recipient: Record<string, unknown>): string => {
  const id = recipient['objectId']
  const email = recipient['email'] ?? recipient['alias']
  if (
    typeof id === 'string' &&
    (findMailbox(call.store, id) || call.store.get('SELECT 1 FROM groups WHERE id = ?', id))
  )
    return id
  const user = typeof email === 'string' ? findMailbox(call.store, email) : undefined
  if (user) return user.id
  const group =
    typeof email === 'string'
      ? call.store.get<{ id: string }>(
          "SELECT id FROM groups WHERE json_extract(doc, '$.mail') = ? COLLATE NOCASE",
          email,
        )
      : undefined
  if (!group)
    throw failure.badRequest(
      `The recipient '${String(id ?? email)}' could not be resolved.`,
      'invalidRequest',
    )
  return group.id
}

/** Gives people rights on an item; with `retainInheritedPermissions: false` they become the only ones (site owners aside). */
const invite = (call: Call): Reply => {
  const { item } = openDriveItem(call, 'write')
  const body = call.json()
  const role = Array.isArray(body['roles']) ? body['roles'][0] : undefined
  if (!Array.isArray(body['recipients']) || !['read', 'write', 'owner'].includes(String(role)))
    throw failure.badRequest('An invitation needs recipients and a role.', 'invalidRequest')
  const recipients = body['recipients'] as Record<string, unknown>[]
  return call.store.transaction(() => {
    if (body['retainInheritedPermissions'] === false) {
      call.store.run('UPDATE drive_items SET inherits = 0 WHERE id = ?', item.id)
      // Who shares keeps access, as SharePoint's creator does.
      call.store.run(
        'INSERT OR IGNORE INTO drive_permissions VALUES (?, ?, ?, ?)',
        newId.guid(),
        item.id,
        call.who.oid,
        'owner',
      )
    }
    const rows = recipients.map((recipient): PermissionRow => {
      const principal = principalFor(call, recipient)
      call.store.run(
        'INSERT INTO drive_permissions VALUES (?, ?, ?, ?) ON CONFLICT(item, principal) DO UPDATE SET role = excluded.role',
        newId.guid(),
        item.id,
        principal,
        String(role),
      )
      const row = call.store.get<PermissionRow>(
        'SELECT * FROM drive_permissions WHERE item = ? AND principal = ?',
        item.id,
        principal,
      )
      if (!row) throw failure.notFound()
      return row
    })
    return ok({
      '@odata.context': `${call.base}/$metadata#Collection(permission)`,
      value: rows.map((row) => view(call, row)),
    })
  })
}

const list = (call: Call): Reply => {
  const { item } = openDriveItem(call, 'read')
  return ok(
    collection(
      call,
      call.store
        .all<PermissionRow>('SELECT * FROM drive_permissions WHERE item = ? ORDER BY rowid', item.id)
        .map((row) => view(call, row)),
    ),
  )
}

const revoke = (call: Call): Reply => {
  const { drive, item } = openDriveItem(call, 'write')
  requireFile(call, drive, item.id, 'write')
  if (
    call.store.run(
      'DELETE FROM drive_permissions WHERE item = ? AND id = ?',
      item.id,
      call.params['permission'] ?? '',
    ) === 0
  )
    throw failure.notFound()
  return noContent
}

/** Rights of single folders and files. */
export const drivePermissionOperations: readonly Operation[] = [
  { method: 'POST', path: '/drives/{drive}/items/{item}/invite', scopes: filesWrite, handle: invite },
  { method: 'POST', path: '/drives/{drive}/root:/{path*}:/invite', scopes: filesWrite, handle: invite },
  { method: 'GET', path: '/drives/{drive}/items/{item}/permissions', scopes: filesRead, handle: list },
  { method: 'GET', path: '/drives/{drive}/root:/{path*}:/permissions', scopes: filesRead, handle: list },
  {
    method: 'DELETE',
    path: '/drives/{drive}/items/{item}/permissions/{permission}',
    scopes: filesWrite,
    handle: revoke,
  },
]
