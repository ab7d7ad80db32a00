import { newId } from '../../store/new-id.ts'
import { failure } from '../http/failure.ts'
import type { Call, Operation } from '../http/operation.ts'
import { created, ok } from '../http/replies.ts'
import { collection } from '../odata/page.ts'
import { selectProperties } from '../odata/select.ts'
import { openMailbox } from '../rights/mailbox-rights.ts'
import { mailRead, mailWrite } from '../rights/scopes.ts'
import { openFolder } from './messages.ts'

interface FolderRow {
  id: string
  mailbox: string
  wellKnown: string | null
  parent: string | null
  name: string
}

const folderView = (call: Call, row: Omit<FolderRow, 'mailbox'>): Record<string, unknown> => {
  const counts = call.store.get<{ total: number; unread: number }>(
    'SELECT count(*) AS total, coalesce(sum(isRead = 0), 0) AS unread FROM messages WHERE folder = ?',
    row.id,
  )
  const children = call.store.get<{ total: number }>(
    'SELECT count(*) AS total FROM folders WHERE parent = ?',
    row.id,
  )
  const view = {
    id: row.id,
    displayName: row.name,
    parentFolderId: row.parent ?? 'msgfolderroot',
    childFolderCount: children?.total ?? 0,
    unreadItemCount: counts?.unread ?? 0,
    totalItemCount: counts?.total ?? 0,
    isHidden: false,
  }
  return selectProperties(view, call.query.select)
}

const list = (call: Call) => {
  const mailbox = openMailbox(call)
  const rows = call.store.all<FolderRow>(
    'SELECT * FROM folders WHERE mailbox = ? AND parent IS NULL ORDER BY rowid',
    mailbox.id,
  )
  return ok(
    collection(
      call,
      rows.map((row) => folderView(call, row)),
    ),
  )
}

const create = (call: Call) => {
  const mailbox = openMailbox(call)
  const name = call.json()['displayName']
  if (typeof name !== 'string' || name === '')
    throw failure.badRequest("The property 'displayName' is required.")
  if (
    call.store.get(
      'SELECT 1 FROM folders WHERE mailbox = ? AND name = ? AND parent IS NULL',
      mailbox.id,
      name,
    )
  )
    throw failure.badRequest('A folder with the specified name already exists.', 'ErrorFolderExists')
  const row = { id: newId.folder(), wellKnown: null, parent: null, name }
  call.store.run('INSERT INTO folders VALUES (?, ?, NULL, NULL, ?)', row.id, mailbox.id, name)
  return created(folderView(call, row))
}

/** Mail folders, by id or well-known name. */
export const folderOperations: readonly Operation[] = [
  { method: 'GET', path: '/{mailbox}/mailFolders', scopes: mailRead, handle: list },
  { method: 'POST', path: '/{mailbox}/mailFolders', scopes: mailWrite, handle: create },
  {
    method: 'GET',
    path: '/{mailbox}/mailFolders/{folder}',
    scopes: mailRead,
    handle: (call) => ok(folderView(call, openFolder(call, openMailbox(call)))),
  },
]
