import { GraphFailure, failure } from '../http/failure.ts'
import type { Call, Operation, Reply } from '../http/operation.ts'
import { ok } from '../http/replies.ts'
import { packToken, unpackToken } from '../odata/page.ts'
import { openMailbox } from '../rights/mailbox-rights.ts'
import type { ScopeRule } from '../http/operation.ts'
import { mailRead } from '../rights/scopes.ts'
import type { MessageRow } from './message-row.ts'
import { messageView, wantsImmutableIds } from './message-view.ts'
import { openFolder } from './messages.ts'

/** Reading ids and senders is enough for delta; bodies need more, which the contract of the caller decides. */
const deltaScopes: ScopeRule = {
  own: ['Mail.ReadBasic', ...mailRead.own],
  shared: [...(mailRead.shared ?? [])],
  app: ['Mail.ReadBasic.All', ...(mailRead.app ?? [])],
}

interface DeltaToken {
  readonly folder: string
  /** Changes after this number are still to be told. */
  readonly since: number
  /** First round: rows up to here are told; null once the folder has been told whole. */
  readonly rowid: number | null
  readonly issued: number
  readonly epoch: string
  readonly select: string
  readonly after: string
}

const epochOf = (call: Call): string => call.store.setting('deltaEpoch', () => '1')

const expired = (): GraphFailure =>
  new GraphFailure(
    410,
    'SyncStateNotFound',
    'The sync state generation is not found; restart without the token.',
    { Location: '' },
  )

const readToken = (call: Call, text: string, folder: string): DeltaToken => {
  const token = unpackToken(text) as DeltaToken | undefined
  if (!token || token.folder !== folder) throw failure.badRequest('Badly formed token.', 'SyncStateInvalid')
  const oldest = call.now.getTime() - call.settings.deltaDays * 86_400_000
  if (token.epoch !== epochOf(call) || token.issued < oldest) throw expired()
  return token
}

const pageLimit = (call: Call): number =>
  Number(/odata\.maxpagesize\s*=\s*(\d+)/i.exec(call.header('prefer') ?? '')?.[1] ?? 10)

const lastChange = (call: Call, folder: string): number =>
  call.store.get<{ seq: number | null }>('SELECT max(seq) AS seq FROM mail_changes WHERE folder = ?', folder)
    ?.seq ?? 0

const answer = (
  call: Call,
  token: DeltaToken,
  option: '$skiptoken' | '$deltatoken',
  value: unknown[],
): Reply => {
  const link = `${call.base}${call.path}?${option}=${packToken({ ...token, issued: call.now.getTime() })}`
  return ok(
    {
      '@odata.context': `${call.base}/$metadata#Collection(message)`,
      [option === '$skiptoken' ? '@odata.nextLink' : '@odata.deltaLink']: link,
      value,
    },
    { 'Preference-Applied': `odata.maxpagesize=${pageLimit(call)}` },
  )
}

/** First round: the folder's messages as they are, then the changes since the round began. */
const whole = (call: Call, token: DeltaToken): Reply => {
  const limit = pageLimit(call)
  const rows = call.store.all<MessageRow & { row: number }>(
    'SELECT m.rowid AS row, m.* FROM messages m WHERE m.folder = ? AND m.rowid > ? AND m.received >= ? ORDER BY m.rowid LIMIT ?',
    token.folder,
    token.rowid ?? 0,
    token.after,
    limit + 1,
  )
  const told = rows.slice(0, limit)
  const value = told.map((row) => messageView(call, row))
  if (rows.length > limit)
    return answer(call, { ...token, rowid: told.at(-1)?.row ?? 0 }, '$skiptoken', value)
  return answer(call, { ...token, rowid: null }, '$deltatoken', value)
}

/** Later rounds: what changed, each message once, as it is now or `@removed`. */
const changes = (call: Call, token: DeltaToken): Reply => {
  const limit = pageLimit(call)
  const noted = call.store.all<{ seq: number; message: string; restId: string }>(
    'SELECT max(seq) AS seq, message, restId FROM mail_changes WHERE folder = ? AND seq > ? GROUP BY message ORDER BY seq LIMIT ?',
    token.folder,
    token.since,
    limit + 1,
  )
  const page = noted.slice(0, limit)
  const value = page.flatMap((one) => {
    const row = call.store.get<MessageRow>(
      'SELECT * FROM messages WHERE id = ? AND folder = ?',
      one.message,
      token.folder,
    )
    if (row) return row.received >= token.after ? [messageView(call, row)] : []
    return [{ '@removed': { reason: 'deleted' }, id: wantsImmutableIds(call) ? one.message : one.restId }]
  })
  const since = page.at(-1)?.seq ?? token.since
  return answer(call, { ...token, since }, noted.length > limit ? '$skiptoken' : '$deltatoken', value)
}

const delta = (call: Call): Reply => {
  const folder = openFolder(call, openMailbox(call)).id
  const text = call.query.all.get('$deltatoken') ?? call.query.all.get('$skiptoken')
  if (text !== null) {
    const token = readToken(call, text, folder)
    const query = { ...call.query, select: token.select === '' ? null : token.select.split(',') }
    const again = { ...call, query }
    return token.rowid === null ? changes(again, token) : whole(again, token)
  }
  const filter = call.query.filter
  const after =
    filter === null ? '' : /^\s*receivedDateTime\s+(?:ge|gt)\s+'?([\dT:.Z+-]+)'?\s*$/i.exec(filter)?.[1]
  if (after === undefined)
    throw failure.badRequest(
      'Message delta takes $filter on receivedDateTime with ge or gt only.',
      'ErrorInvalidUrlQuery',
    )
  return whole(call, {
    folder,
    since: lastChange(call, folder),
    rowid: 0,
    issued: call.now.getTime(),
    epoch: epochOf(call),
    select: (call.query.select ?? []).join(','),
    after,
  })
}

/** Makes every delta token given out so far answer 410. */
export const expireDeltaTokens = (store: Call['store']): void => {
  store.change('deltaEpoch', String(Number(store.setting('deltaEpoch', () => '1')) + 1))
}

/** Changes of one folder. */
export const deltaOperations: readonly Operation[] = [
  {
    method: 'GET',
    path: '/{mailbox}/mailFolders/{folder}/messages/delta',
    scopes: deltaScopes,
    handle: delta,
  },
]
