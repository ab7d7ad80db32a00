import { newId } from '../../store/new-id.ts'
import { GraphFailure, failure } from '../http/failure.ts'
import type { Call, Operation } from '../http/operation.ts'
import { created, noContent, ok } from '../http/replies.ts'
import { collection } from '../odata/page.ts'
import { openMailbox } from '../rights/mailbox-rights.ts'
import { mailboxSettings, mailboxSettingsWrite } from '../rights/scopes.ts'

interface CategoryRow {
  id: string
  name: string
  color: string
}

const view = (row: CategoryRow) => ({ id: row.id, displayName: row.name, color: row.color })

/** A delegate cannot write another mailbox's master categories. */
const openOwn = (call: Call) => {
  const mailbox = openMailbox(call)
  if (!call.who.app && mailbox.id !== call.who.oid) throw failure.mailDenied()
  return mailbox
}

const create = (call: Call) => {
  const mailbox = openOwn(call)
  const body = call.json()
  const name = body['displayName']
  if (typeof name !== 'string' || name === '')
    throw failure.badRequest("The property 'displayName' is required.")
  if (call.store.get('SELECT 1 FROM categories WHERE mailbox = ? AND name = ?', mailbox.id, name))
    throw new GraphFailure(409, 'CategoryNameDuplicate', 'A category with this name exists.')
  const row = { id: newId.guid(), name, color: String(body['color'] ?? 'none') }
  call.store.run('INSERT INTO categories VALUES (?, ?, ?, ?)', row.id, mailbox.id, row.name, row.color)
  return created(view(row))
}

/** The mailbox's list of categories and their colours. */
export const categoryOperations: readonly Operation[] = [
  {
    method: 'GET',
    path: '/{mailbox}/outlook/masterCategories',
    scopes: mailboxSettings,
    handle: (call) =>
      ok(
        collection(
          call,
          call.store
            .all<CategoryRow>(
              'SELECT * FROM categories WHERE mailbox = ? ORDER BY rowid',
              openMailbox(call).id,
            )
            .map(view),
        ),
      ),
  },
  {
    method: 'POST',
    path: '/{mailbox}/outlook/masterCategories',
    scopes: mailboxSettingsWrite,
    handle: create,
  },
  {
    method: 'DELETE',
    path: '/{mailbox}/outlook/masterCategories/{id}',
    scopes: mailboxSettingsWrite,
    handle: (call) => {
      if (
        call.store.run(
          'DELETE FROM categories WHERE mailbox = ? AND id = ?',
          openOwn(call).id,
          call.params['id'] ?? '',
        ) === 0
      )
        throw failure.mailNotFound()
      return noContent
    },
  },
]
