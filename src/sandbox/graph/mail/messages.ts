import { failure } from '../http/failure.ts'
import type { Call, Operation } from '../http/operation.ts'
import { created, noContent, ok } from '../http/replies.ts'
import { parseFilter, filterPaths } from '../odata/filter.ts'
import { filterToSql } from '../odata/filter-sql.ts'
import { collection, pageSize } from '../odata/page.ts'
import { openMailbox, type Mailbox } from '../rights/mailbox-rights.ts'
import { mailRead, mailWrite } from '../rights/scopes.ts'
import { readAttachment } from './attachment-view.ts'
import { emptyDraft, readMessageChange, readMessageInput, readProperties } from './draft.ts'
import { internetMessageIdProperty } from './headers.ts'
import { isOnItsWay, notYetShown } from './late.ts'
import { isSelective, messageNames, withPropertyKeys } from './message-filter.ts'
import {
  dropMessage,
  findFolder,
  findMessage,
  insertMessage,
  instant,
  moveMessage,
  setProperty,
  updateMessage,
  wellKnownFolder,
  type MessageRow,
} from './message-row.ts'
import { messageView } from './message-view.ts'
import { mimeOf } from './mime.ts'
import { notifyLater } from './notify.ts'

/** The message a call addresses, in a mailbox the caller may open; 404 else. */
export const openMessage = (call: Call): { mailbox: Mailbox; row: MessageRow } => {
  const mailbox = openMailbox(call)
  const row = findMessage(call.store, mailbox.id, call.params['id'] ?? '')
  if (!row || isOnItsWay(call, row)) throw failure.mailNotFound()
  return { mailbox, row }
}

/** The folder a call addresses. */
export const openFolder = (
  call: Call,
  mailbox: Mailbox,
): { id: string; wellKnown: string | null; parent: string | null; name: string } => {
  const folder = findFolder(call.store, mailbox.id, call.params['folder'] ?? '')
  if (!folder) throw failure.mailNotFound()
  return folder
}

const orders: Readonly<Record<string, string>> = {
  receiveddatetime: 'm.received',
  sentdatetime: "json_extract(m.doc, '$.sentDateTime')",
  lastmodifieddatetime: "json_extract(m.doc, '$.lastModifiedDateTime')",
  subject: "json_extract(m.doc, '$.subject')",
}

const orderBy = (call: Call, filtered: readonly string[]): string => {
  const terms = call.query.orderby.map(({ path, descending }, index) => {
    const column = orders[path.toLowerCase()]
    if (column === undefined)
      throw failure.badRequest(`Could not find a property named '${path}' to order by.`)
    // Exchange wants what is ordered by to lead the filter, in the same order.
    if (filtered.length > 0 && filtered[index]?.toLowerCase() !== path.toLowerCase())
      throw failure.badRequest(
        'The restriction or sort order is too complex for this operation.',
        'InefficientFilter',
      )
    return `${column} ${descending ? 'DESC' : 'ASC'}`
  })
  // A unary plus keeps SQLite from walking the folder's index in order when another one finds the few rows.
  return [...terms, `${isSelective(filtered) ? '+' : ''}m.received DESC`, 'm.rowid DESC'].join(', ')
}

const bodies = new Set(['*', 'body', 'uniquebody'])

/** The columns of listed messages: none of their source, and bodies (some of five megabytes) only where they are asked for. */
const listed = (select: readonly string[] | null): string => {
  const whole = select === null || select.some((name) => bodies.has(name.split('/')[0]?.toLowerCase() ?? ''))
  const doc = whole ? 'm.doc' : "json_remove(m.doc, '$.body')"
  return `m.id, m.restId, m.mailbox, m.folder, m.received, m.internetMessageId, m.conversationId, m.isDraft, m.isRead, ${doc} AS doc, NULL AS mime`
}

const list = (call: Call) => {
  if (call.query.search !== null)
    throw failure.badRequest('The sandbox does not search messages; use $filter.', 'SearchNotSupported')
  const mailbox = openMailbox(call)
  const folder = call.params['folder'] === undefined ? undefined : openFolder(call, mailbox)
  const filter = call.query.filter === null ? null : parseFilter(withPropertyKeys(call.query.filter))
  const where = filter === null ? { sql: '1', values: [] } : filterToSql(filter, messageNames)
  const size = pageSize(call, 10, 1000)
  const paths = filter === null ? [] : filterPaths(filter)
  const plus = isSelective(paths) ? '+' : ''
  const late = notYetShown(call, mailbox, paths)
  const scope = folder ? [`${plus}m.folder = ?`, folder.id] : [`${plus}m.mailbox = ?`, mailbox.id]
  const rows = call.store.all<MessageRow>(
    `SELECT ${listed(call.query.select)} FROM messages m WHERE ${scope[0] ?? ''} AND ${where.sql}${late.sql} ORDER BY ${orderBy(call, paths)} LIMIT ? OFFSET ?`,
    scope[1] ?? '',
    ...where.values,
    ...late.values,
    size + 1,
    call.query.skip,
  )
  const next = rows.length > size ? { option: '$skip', value: String(call.query.skip + size) } : undefined
  const total = call.query.count
    ? call.store.get<{ count: number }>(
        `SELECT count(*) AS count FROM messages m WHERE ${scope[0] ?? ''} AND ${where.sql}`,
        scope[1] ?? '',
        ...where.values,
      )?.count
    : undefined
  const value = rows.slice(0, size).map((row) => messageView(call, row))
  return ok(collection(call, value, next, total === undefined ? {} : { '@odata.count': total }))
}

const etagged = (call: Call, row: MessageRow) => {
  const view = messageView(call, row)
  return ok({ '@odata.context': `${call.base}/$metadata#users('${row.mailbox}')/messages/$entity`, ...view })
}

const create = (call: Call) => {
  const mailbox = openMailbox(call)
  const folder =
    call.params['folder'] === undefined
      ? wellKnownFolder(call.store, mailbox.id, 'drafts')
      : openFolder(call, mailbox).id
  const input = readMessageInput(call.json())
  const base = emptyDraft(mailbox, call.now)
  const attachments = (
    Array.isArray(input['attachments']) ? (input['attachments'] as Record<string, unknown>[]) : []
  ).map((one) => {
    const read = readAttachment(one, instant(call.now))
    if (!read) throw failure.badRequest('Attachments must be fileAttachment or itemAttachment.')
    return read
  })
  const doc = { ...base, ...readMessageChange(input, true) }
  const props = new Map<string, string>([[internetMessageIdProperty, doc.internetMessageId ?? '']])
  for (const [id, value] of readProperties(input)) if (value !== null) props.set(id, value)
  const row = insertMessage(call.store, { mailbox: mailbox.id, folder, doc, props, attachments })
  return created({
    '@odata.context': `${call.base}/$metadata#users('${mailbox.id}')/messages/$entity`,
    ...messageView(call, row),
  })
}

const update = (call: Call) => {
  const { row } = openMessage(call)
  const match = call.header('if-match')
  const etag = `W/"${String((JSON.parse(row.doc) as { changeKey?: string }).changeKey)}"`
  if (match !== undefined && match !== '*' && match !== etag) throw failure.changedMeanwhile()
  const input = readMessageInput(call.json())
  const next = call.store.transaction(() => {
    for (const [id, value] of readProperties(input)) setProperty(call.store, row.id, id, value)
    return updateMessage(call.store, row, readMessageChange(input, row.isDraft === 1), call.now)
  })
  return etagged(call, next)
}

/** Deleting moves to Deleted Items; from there it is for good. */
const remove = (call: Call) => {
  const { mailbox, row } = openMessage(call)
  const bin = wellKnownFolder(call.store, mailbox.id, 'deleteditems')
  if (row.folder === bin) dropMessage(call.store, row)
  else moveMessage(call.store, row, bin)
  return noContent
}

const move = (call: Call) => {
  const { mailbox, row } = openMessage(call)
  const target = readMessageInput(call.json())['destinationId']
  const folder = typeof target === 'string' ? findFolder(call.store, mailbox.id, target) : undefined
  if (!folder)
    throw failure.badRequest('The specified folder could not be found in the store.', 'ErrorFolderNotFound')
  const moved = moveMessage(call.store, row, folder.id)
  notifyLater(call, [moved])
  return created({
    '@odata.context': `${call.base}/$metadata#users('${mailbox.id}')/messages/$entity`,
    ...messageView(call, moved),
  })
}

/** Reading, changing and moving messages. */
export const messageOperations: readonly Operation[] = [
  { method: 'GET', path: '/{mailbox}/messages', scopes: mailRead, handle: list },
  { method: 'POST', path: '/{mailbox}/messages', scopes: mailWrite, handle: create },
  { method: 'GET', path: '/{mailbox}/mailFolders/{folder}/messages', scopes: mailRead, handle: list },
  { method: 'POST', path: '/{mailbox}/mailFolders/{folder}/messages', scopes: mailWrite, handle: create },
  {
    method: 'GET',
    path: '/{mailbox}/messages/{id}',
    scopes: mailRead,
    handle: (call) => etagged(call, openMessage(call).row),
  },
  {
    method: 'GET',
    path: '/{mailbox}/mailFolders/{folder}/messages/{id}',
    scopes: mailRead,
    handle: (call) => etagged(call, openMessage(call).row),
  },
  { method: 'PATCH', path: '/{mailbox}/messages/{id}', scopes: mailWrite, handle: update },
  {
    method: 'PATCH',
    path: '/{mailbox}/mailFolders/{folder}/messages/{id}',
    scopes: mailWrite,
    handle: update,
  },
  { method: 'DELETE', path: '/{mailbox}/messages/{id}', scopes: mailWrite, handle: remove },
  { method: 'POST', path: '/{mailbox}/messages/{id}/move', scopes: mailWrite, handle: move },
  {
    method: 'GET',
    path: '/{mailbox}/messages/{id}/$value',
    scopes: mailRead,
    handle: (call) => ({
      status: 200,
      headers: { 'content-type': 'text/plain' },
      body: mimeOf(call.store, openMessage(call).row),
    }),
  },
]
