import { newId } from '../../store/new-id.ts'
import { failure } from '../http/failure.ts'
import type { Call, Operation, Reply } from '../http/operation.ts'
import { created, noContent, ok } from '../http/replies.ts'
import { collection } from '../odata/page.ts'
import { findMailbox } from '../rights/mailbox-rights.ts'
import { mailRead } from '../rights/scopes.ts'
import { findFolder } from './message-row.ts'

interface SubscriptionRow {
  id: string
  owner: string
  mailbox: string | null
  folder: string | null
  expiresAt: string
  doc: string
}

const minute = 60_000
const longest = 4230 * minute
const shortest = 45 * minute

const view = (row: SubscriptionRow): Record<string, unknown> => ({
  id: row.id,
  ...(JSON.parse(row.doc) as Record<string, unknown>),
  expirationDateTime: row.expiresAt,
})

/** The mailbox and folder of a mail resource; delegated callers may watch their own mailbox only. */
const watched = (call: Call, resource: string): { mailbox: string; folder: string | null } => {
  const plain = resource
    .replace(/^\//, '')
    .replace(/\?.*$/, '')
    .replace(/(\w)\('([^']*)'\)/g, '$1/$2')
  const hit = /^(?:(me)|users\/([^/]+))\/(?:mailFolders\/([^/]+)\/)?messages$/i.exec(plain)
  const user =
    hit &&
    (hit[1]
      ? findMailbox(call.store, call.who.oid)
      : findMailbox(call.store, decodeURIComponent(hit[2] ?? '')))
  if (!hit || !user) throw failure.badRequest(`Resource '${resource}' is not supported.`, 'InvalidRequest')
  if (!call.who.app && user.id !== call.who.oid) throw failure.mailDenied()
  const folder = hit[3] === undefined ? null : findFolder(call.store, user.id, hit[3])
  if (folder === undefined) throw failure.mailNotFound()
  return { mailbox: user.id, folder: folder?.id ?? null }
}

/** Lifetimes are raised to 45 minutes and refused beyond the longest. */
const expiry = (call: Call, text: unknown): string => {
  const asked = Date.parse(String(text)) - call.now.getTime()
  if (Number.isNaN(asked) || asked <= 0)
    throw failure.badRequest('Subscription expiration can only be in the future.', 'InvalidRequest')
  if (asked > longest + minute)
    throw failure.badRequest(
      `Subscription expiration can only be ${longest / minute} minutes in the future.`,
      'InvalidRequest',
    )
  return new Date(call.now.getTime() + Math.max(asked, shortest)).toISOString()
}

/** The endpoint proves itself by giving the token back as plain text. */
const shakeHands = async (call: Call, url: string): Promise<void> => {
  const token = newId.ticket()
  const answer = await call.settings
    .webhook(`${url}${url.includes('?') ? '&' : '?'}validationToken=${encodeURIComponent(token)}`, null)
    .catch((cause: unknown) => {
      throw failure.badRequest(`Subscription validation request failed: ${String(cause)}`, 'ValidationError')
    })
  if (answer.status !== 200 || answer.text !== token)
    throw failure.badRequest(
      'Subscription validation request failed. Must respond with 200 OK to this request.',
      'ValidationError',
    )
}

const create = async (call: Call): Promise<Reply> => {
  const body = call.json()
  const { resource, notificationUrl, changeType, clientState } = body
  if (typeof resource !== 'string' || typeof notificationUrl !== 'string' || typeof changeType !== 'string')
    throw failure.badRequest(
      'A subscription needs resource, notificationUrl and changeType.',
      'InvalidRequest',
    )
  if (typeof clientState === 'string' && clientState.length > 128)
    throw failure.badRequest('clientState is longer than 128 characters.', 'InvalidRequest')
  const target = watched(call, resource)
  const expiresAt = expiry(call, body['expirationDateTime'])
  await shakeHands(call, notificationUrl)
  const doc = {
    resource,
    applicationId: call.who.appId,
    changeType,
    clientState: clientState ?? null,
    notificationUrl,
    lifecycleNotificationUrl: body['lifecycleNotificationUrl'] ?? null,
    includeResourceData: body['includeResourceData'] ?? false,
    creatorId: call.who.oid,
    latestSupportedTlsVersion: 'v1_2',
  }
  const row: SubscriptionRow = {
    id: newId.guid(),
    owner: call.who.oid,
    ...target,
    expiresAt,
    doc: JSON.stringify(doc),
  }
  call.store.run(
    'INSERT INTO subscriptions VALUES (?, ?, ?, ?, ?, ?)',
    row.id,
    row.owner,
    row.mailbox,
    row.folder,
    row.expiresAt,
    row.doc,
  )
  return created(view(row))
}

const open = (call: Call): SubscriptionRow => {
  const row = call.store.get<SubscriptionRow>(
    'SELECT * FROM subscriptions WHERE id = ? AND owner = ?',
    call.params['id'] ?? '',
    call.who.oid,
  )
  if (!row) throw failure.notFound('The object was not found.')
  return row
}

const renew = (call: Call): Reply => {
  const row = { ...open(call), expiresAt: expiry(call, call.json()['expirationDateTime']) }
  call.store.run('UPDATE subscriptions SET expiresAt = ? WHERE id = ?', row.expiresAt, row.id)
  return ok(view(row))
}

/** Change notifications of mail folders. */
export const subscriptionOperations: readonly Operation[] = [
  { method: 'POST', path: '/subscriptions', scopes: mailRead, handle: create },
  {
    method: 'GET',
    path: '/subscriptions',
    scopes: mailRead,
    handle: (call) =>
      ok(
        collection(
          call,
          call.store
            .all<SubscriptionRow>('SELECT * FROM subscriptions WHERE owner = ? ORDER BY rowid', call.who.oid)
            .map(view),
        ),
      ),
  },
  { method: 'GET', path: '/subscriptions/{id}', scopes: mailRead, handle: (call) => ok(view(open(call))) },
  { method: 'PATCH', path: '/subscriptions/{id}', scopes: mailRead, handle: renew },
  {
    method: 'DELETE',
    path: '/subscriptions/{id}',
    scopes: mailRead,
    handle: (call) => {
      call.store.run('DELETE FROM subscriptions WHERE id = ?', open(call).id)
      return noContent
    },
  },
]
