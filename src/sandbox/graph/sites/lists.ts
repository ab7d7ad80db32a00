import { GraphFailure, failure } from '../http/failure.ts'
import type { Call, Operation } from '../http/operation.ts'
import { created, noContent, ok } from '../http/replies.ts'
import { instant } from '../mail/message-row.ts'
import { parseFilter } from '../odata/filter.ts'
import { collection } from '../odata/page.ts'
import { selectProperties } from '../odata/select.ts'
import { requireSite } from '../rights/site-rights.ts'
import { sitesManage, sitesRead } from '../rights/scopes.ts'
import { changeColumn, columnsOf, columnView, insertColumn, type ColumnRow } from './column.ts'
import { identityOf } from './identity.ts'
import { insertList, listView, openList, type ListRow } from './list.ts'
import { openSite } from './site.ts'

const withColumns = (call: Call, list: ListRow): Record<string, unknown> =>
  /(^|,)columns\b/i.test(call.query.expand ?? '')
    ? { columns: columnsOf(call.store, list.id).map(columnView) }
    : {}

const all = (call: Call) => {
  const site = openSite(call)
  requireSite(call, site.id, 'read')
  const filter = call.query.filter === null ? null : parseFilter(call.query.filter)
  if (
    filter !== null &&
    !(filter.kind === 'compare' && filter.operator === 'eq' && ['displayName', 'name'].includes(filter.path))
  )
    throw failure.badRequest('Lists are filtered by displayName eq only.', 'invalidRequest')
  const rows = call.store
    .all<ListRow>('SELECT * FROM lists WHERE site = ? ORDER BY rowid', site.id)
    .map((list): Record<string, unknown> => ({ ...listView(site, list), ...withColumns(call, list) }))
  const wanted =
    filter === null
      ? rows
      : rows.filter((row) => filter.kind === 'compare' && row[filter.path] === filter.value)
  return ok(
    collection(
      call,
      wanted.map((row) => selectProperties(row, call.query.select)),
    ),
  )
}

const read = (call: Call) => {
  const { site, list } = openList(call)
  requireSite(call, site.id, 'read')
  return ok(
    selectProperties(
      {
        '@odata.context': `${call.base}/$metadata#lists/$entity`,
        ...listView(site, list),
        ...withColumns(call, list),
      },
      call.query.select,
    ),
  )
}

const create = (call: Call) => {
  const site = openSite(call)
  requireSite(call, site.id, 'write')
  const body = call.json()
  const displayName = body['displayName'] ?? body['name']
  if (typeof displayName !== 'string' || displayName === '')
    throw failure.badRequest('A list needs a displayName.', 'invalidRequest')
  const name = typeof body['name'] === 'string' ? body['name'] : displayName
  if (
    call.store.get(
      "SELECT 1 FROM lists WHERE site = ? AND (name = ? OR json_extract(doc, '$.displayName') = ?)",
      site.id,
      name,
      displayName,
    )
  )
    throw new GraphFailure(409, 'nameAlreadyExists', 'The specified name is already in use.')
  const facet = body['list'] as { template?: string } | undefined
  return call.store.transaction(() => {
    const by = { id: call.who.oid, identity: identityOf(call.store, call.who.oid), at: instant(call.now) }
    const list = insertList(
      call.store,
      site,
      {
        displayName,
        name,
        description: String(body['description'] ?? ''),
        template: facet?.template ?? 'genericList',
      },
      by,
    )
    const columns = Array.isArray(body['columns'])
      ? (body['columns'] as Record<string, unknown>[]).map((one) => insertColumn(call.store, list.id, one))
      : []
    return created({
      '@odata.context': `${call.base}/$metadata#lists/$entity`,
      ...listView(site, list),
      ...(columns.length > 0 ? { columns: columns.map(columnView) } : {}),
    })
  })
}

const change = (call: Call) => {
  const { site, list } = openList(call)
  requireSite(call, site.id, 'write')
  const { displayName, description } = call.json()
  const doc = {
    ...(JSON.parse(list.doc) as Record<string, unknown>),
    ...(displayName === undefined ? {} : { displayName }),
    ...(description === undefined ? {} : { description }),
  }
  call.store.run('UPDATE lists SET doc = ? WHERE id = ?', JSON.stringify(doc), list.id)
  return ok(listView(site, { ...list, doc: JSON.stringify(doc) }))
}

const remove = (call: Call) => {
  const { site, list } = openList(call)
  requireSite(call, site.id, 'owner')
  call.store.transaction(() => {
    for (const table of ['items', 'item_values', 'item_versions', 'item_changes', 'columns'])
      call.store.run(`DELETE FROM ${table} WHERE list = ?`, list.id)
    call.store.run('DELETE FROM drive_items WHERE drive IN (SELECT id FROM drives WHERE list = ?)', list.id)
    call.store.run('DELETE FROM drives WHERE list = ?', list.id)
    call.store.run('DELETE FROM lists WHERE id = ?', list.id)
  })
  return noContent
}

const openColumn = (call: Call): ColumnRow => {
  const { list } = openList(call)
  const key = call.params['column'] ?? ''
  const row = columnsOf(call.store, list.id).find((one) => one.id === key || one.name === key)
  if (!row) throw failure.notFound('The specified column was not found')
  return row
}

const inList =
  (role: 'read' | 'write', work: (call: Call, list: ListRow) => ReturnType<typeof ok>) => (call: Call) => {
    const { site, list } = openList(call)
    requireSite(call, site.id, role)
    return work(call, list)
  }

/** Gives an indexed column's existing values to the index. */
const reindex = (call: Call, column: ColumnRow): void => {
  call.store.run('DELETE FROM item_values WHERE list = ? AND column = ?', column.list, column.name)
  call.store.run(
    "INSERT INTO item_values SELECT list, ?, json_extract(fields, '$.' || ?), id FROM items WHERE list = ? AND json_extract(fields, '$.' || ?) IS NOT NULL",
    column.name,
    column.name,
    column.list,
    column.name,
  )
}

/** Lists and their columns. */
export const listOperations: readonly Operation[] = [
  { method: 'GET', path: '/sites/{site}/lists', scopes: sitesRead, handle: all },
  { method: 'POST', path: '/sites/{site}/lists', scopes: sitesManage, handle: create },
  { method: 'GET', path: '/sites/{site}/lists/{list}', scopes: sitesRead, handle: read },
  { method: 'PATCH', path: '/sites/{site}/lists/{list}', scopes: sitesManage, handle: change },
  { method: 'DELETE', path: '/sites/{site}/lists/{list}', scopes: sitesManage, handle: remove },
  {
    method: 'GET',
    path: '/sites/{site}/lists/{list}/columns',
    scopes: sitesRead,
    handle: inList('read', (call, list) =>
      ok(collection(call, columnsOf(call.store, list.id).map(columnView))),
    ),
  },
  {
    method: 'POST',
    path: '/sites/{site}/lists/{list}/columns',
    scopes: sitesManage,
    handle: inList('write', (call, list) => {
      const column = insertColumn(call.store, list.id, call.json())
      return created(columnView(column))
    }),
  },
  {
    method: 'GET',
    path: '/sites/{site}/lists/{list}/columns/{column}',
    scopes: sitesRead,
    handle: inList('read', (call) => ok(columnView(openColumn(call)))),
  },
  {
    method: 'PATCH',
    path: '/sites/{site}/lists/{list}/columns/{column}',
    scopes: sitesManage,
    handle: inList('write', (call) =>
      call.store.transaction(() => {
        const before = openColumn(call)
        const input = call.json()
        if (input['indexed'] !== undefined || input['enforceUniqueValues'] !== undefined)
          reindex(call, before)
        return ok(columnView(changeColumn(call.store, before, input)))
      }),
    ),
  },
  {
    method: 'DELETE',
    path: '/sites/{site}/lists/{list}/columns/{column}',
    scopes: sitesManage,
    handle: inList('write', (call) => {
      const column = openColumn(call)
      call.store.run('DELETE FROM item_values WHERE list = ? AND column = ?', column.list, column.name)
      call.store.run('DELETE FROM columns WHERE id = ?', column.id)
      return noContent
    }),
  },
]
