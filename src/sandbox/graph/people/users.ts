import { failure } from '../http/failure.ts'
import type { Call, Operation } from '../http/operation.ts'
import { ok } from '../http/replies.ts'
import { parseFilter } from '../odata/filter.ts'
import { filterToSql } from '../odata/filter-sql.ts'
import { collection, pageSize } from '../odata/page.ts'
import { selectProperties } from '../odata/select.ts'
import { findMailbox } from '../rights/mailbox-rights.ts'
import { groupRead, userRead, usersRead } from '../rights/scopes.ts'

/** What Graph gives of a user when nothing is selected. */
const standard = [
  'businessPhones',
  'displayName',
  'givenName',
  'jobTitle',
  'mail',
  'mobilePhone',
  'officeLocation',
  'preferredLanguage',
  'surname',
  'userPrincipalName',
  'id',
]

interface UserRow {
  id: string
  doc: string
}

const userView = (row: UserRow, select: readonly string[] | null): Record<string, unknown> =>
  selectProperties({ ...(JSON.parse(row.doc) as Record<string, unknown>), id: row.id }, select ?? standard)

const one = (call: Call, key: string) => {
  const user = findMailbox(call.store, key)
  if (!user) throw failure.noSuchUser(key)
  return ok({
    '@odata.context': `${call.base}/$metadata#users/$entity`,
    ...userView({ id: user.id, doc: JSON.stringify(user.doc) }, call.query.select),
  })
}

const filterable = [
  'mail',
  'userPrincipalName',
  'displayName',
  'givenName',
  'surname',
  'jobTitle',
  'department',
]

const list = (call: Call) => {
  const names = {
    column: (path: string) =>
      path === 'id'
        ? 'id'
        : filterable.includes(path)
          ? `json_extract(doc, '$.${path}') COLLATE NOCASE`
          : undefined,
  }
  const where =
    call.query.filter === null ? { sql: '1', values: [] } : filterToSql(parseFilter(call.query.filter), names)
  const words = [...(call.query.search ?? '').matchAll(/"(\w+):([^"]*)"/g)]
  if (call.query.search !== null && call.header('consistencylevel')?.toLowerCase() !== 'eventual')
    throw failure.badRequest(
      "Request with $search query parameter only works through MSGraph with a special request header: 'ConsistencyLevel: eventual'",
      'Request_UnsupportedQuery',
    )
  const found = words.map(([, name = '', text = '']) => ({
    sql: filterable.includes(name)
      ? `instr(lower(json_extract(doc, '$.${name}')), lower(?)) > 0`
      : '0 AND ? IS NULL',
    value: text,
  }))
  const search = found.length === 0 ? '1' : `(${found.map((one) => one.sql).join(' OR ')})`
  const size = pageSize(call, 100, 999)
  const skip = Number(call.query.all.get('$skiptoken') ?? 0)
  const rows = call.store.all<UserRow>(
    `SELECT id, doc FROM users WHERE ${where.sql} AND ${search} ORDER BY upn LIMIT ? OFFSET ?`,
    ...where.values,
    ...found.map((one) => one.value),
    size + 1,
    skip,
  )
  const next = rows.length > size ? { option: '$skiptoken', value: String(skip + size) } : undefined
  return ok(
    collection(
      call,
      rows.slice(0, size).map((row) => userView(row, call.query.select)),
      next,
    ),
  )
}

interface GroupRow {
  id: string
  doc: string
}

const groupView = (row: GroupRow, select: readonly string[] | null): Record<string, unknown> =>
  selectProperties({ id: row.id, ...(JSON.parse(row.doc) as Record<string, unknown>) }, select)

const memberOf = (call: Call) => {
  const key = call.params['mailbox'] ?? call.who.oid
  const user = findMailbox(call.store, key)
  if (!user) throw failure.noSuchUser(key)
  const rows = call.store.all<GroupRow>(
    'SELECT g.* FROM groups g JOIN group_members m ON m.groupId = g.id WHERE m.user = ? ORDER BY g.rowid',
    user.id,
  )
  return ok(
    collection(
      call,
      rows.map((row) => ({ '@odata.type': '#microsoft.graph.group', ...groupView(row, call.query.select) })),
    ),
  )
}

const openGroup = (call: Call): GroupRow => {
  const row = call.store.get<GroupRow>('SELECT * FROM groups WHERE id = ?', call.params['group'] ?? '')
  if (!row) throw failure.noSuchUser(call.params['group'] ?? '')
  return row
}

const members = (call: Call) => {
  const rows = call.store.all<UserRow>(
    'SELECT u.id, u.doc FROM users u JOIN group_members m ON m.user = u.id WHERE m.groupId = ? ORDER BY u.upn',
    openGroup(call).id,
  )
  return ok(
    collection(
      call,
      rows.map((row) => ({ '@odata.type': '#microsoft.graph.user', ...userView(row, call.query.select) })),
    ),
  )
}

/** People and groups. */
export const userOperations: readonly Operation[] = [
  { method: 'GET', path: '/me', scopes: userRead, handle: (call) => one(call, call.who.oid) },
  { method: 'GET', path: '/users', scopes: usersRead, handle: list },
  {
    method: 'GET',
    path: '/users/{user}',
    scopes: usersRead,
    handle: (call) => one(call, call.params['user'] ?? ''),
  },
  { method: 'GET', path: '/{mailbox}/memberOf', scopes: userRead, handle: memberOf },
  {
    method: 'GET',
    path: '/groups/{group}',
    scopes: groupRead,
    handle: (call) => ok(groupView(openGroup(call), call.query.select)),
  },
  { method: 'GET', path: '/groups/{group}/members', scopes: groupRead, handle: members },
  { method: 'GET', path: '/groups/{group}/members/user', scopes: groupRead, handle: members },
]
