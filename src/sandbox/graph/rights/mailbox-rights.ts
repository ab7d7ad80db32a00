import type { MailboxPermission } from '../../store/seed.ts'
import { failure } from '../http/failure.ts'
import type { Call } from '../http/operation.ts'

export interface Mailbox {
  readonly id: string
  readonly upn: string
  readonly mail: string
  readonly shared: boolean
  readonly autoReply: string | null
  readonly doc: Record<string, unknown>
}

interface UserRow {
  id: string
  upn: string
  mail: string
  shared: number
  autoReply: string | null
  doc: string
}

/** The user or mailbox with this object id, user principal name or address. */
export const findMailbox = (store: Call['store'], key: string): Mailbox | undefined => {
  const row =
    store.get<UserRow>('SELECT * FROM users WHERE id = ?', key) ??
    store.get<UserRow>('SELECT * FROM users WHERE upn = ?', key) ??
    store.get<UserRow>('SELECT * FROM users WHERE mail = ?', key)
  return row && { ...row, shared: row.shared === 1, doc: JSON.parse(row.doc) as Record<string, unknown> }
}

/** Whether Exchange gives the user this permission on the mailbox. */
export const hasMailboxPermission = (
  store: Call['store'],
  mailbox: string,
  user: string,
  permission: MailboxPermission,
): boolean =>
  store.get(
    'SELECT 1 FROM mailbox_rights WHERE mailbox = ? AND user = ? AND permission = ?',
    mailbox,
    user,
    permission,
  ) !== undefined

/** Whether an address means another mailbox than the caller's own, which decides the scopes that apply. */
export const isOtherMailbox = (call: Pick<Call, 'store' | 'who' | 'params'>): boolean => {
  const key = call.params['mailbox']
  if (key === undefined || call.who.app) return false
  return findMailbox(call.store, key)?.id !== call.who.oid
}

/** The mailbox that a call addresses, if the caller may open it: their own, or one with Full Access. 403/404 else. */
export const openMailbox = (call: Call): Mailbox => {
  const key = call.params['mailbox']
  if (key === undefined && call.who.app)
    throw failure.badRequest('/me request is only valid with delegated authentication flow.')
  const mailbox = findMailbox(call.store, key ?? call.who.oid)
  if (!mailbox) throw failure.noSuchUser(key ?? call.who.oid)
  if (call.who.app || mailbox.id === call.who.oid) return mailbox
  if (!hasMailboxPermission(call.store, mailbox.id, call.who.oid, 'fullAccess')) throw failure.mailDenied()
  return mailbox
}
