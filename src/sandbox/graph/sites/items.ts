import { failure } from '../http/failure.ts'
import type { Call, Operation } from '../http/operation.ts'
import { created, noContent, ok } from '../http/replies.ts'
import { collection, packToken, pageSize, unpackToken } from '../odata/page.ts'
import { selectProperties } from '../odata/select.ts'
import { requireListWrite, requireSite } from '../rights/site-rights.ts'
import { sitesRead, sitesWrite } from '../rights/scopes.ts'
import { identityOf } from './identity.ts'
import {
  changeItem,
  etagOf,
  fieldsView,
  insertItem,
  itemView,
  removeItem,
  requireMatch,
  type Fields,
  type ItemRow,
} from './item.ts'
import { itemFilter, itemOrder } from './item-filter.ts'
import { openList, type ListRow } from './list.ts'
import type { SiteRow } from './site.ts'

interface Opened {
  readonly site: SiteRow
  readonly list: ListRow
}

/** The fields an `$expand` asks for: undefined without one, null for all. Both `$select` and `select` are in use. */
export const expandedFields = (call: Call): readonly string[] | null | undefined => {
  const hit = /(?:^|,)\s*fields\b(?:\s*\(\s*\$?select\s*=\s*([^)]*)\))?/i.exec(call.query.expand ?? '')
  if (!hit) return undefined
  return hit[1] === undefined ? null : hit[1].split(',').map((name) => name.trim())
}

/** An item as this call asked for it. */
export const answerItem = (call: Call, { site, list }: Opened, item: ItemRow): Record<string, unknown> => {
  const view = selectProperties(itemView(call.store, site, list, item), call.query.select)
  const fields = expandedFields(call)
  return fields === undefined ? view : { ...view, fields: fieldsView(item, fields) }
}

const openToRead = (call: Call): Opened => {
  const opened = openList(call)
  requireSite(call, opened.site.id, 'read')
  return opened
}

const openToWrite = (call: Call): Opened => {
  const opened = openList(call)
  requireListWrite(call, opened.list)
  return opened
}

const openItem = (call: Call, { list }: Opened): ItemRow => {
  const item = call.store.get<ItemRow>(
    'SELECT * FROM items WHERE list = ? AND id = ?',
    list.id,
    Number(call.params['item']),
  )
  if (!item) throw failure.notFound('The specified item was not found')
  return item
}

const all = (call: Call) => {
  const opened = openToRead(call)
  const size = pageSize(call, 200, 5000)
  const where = itemFilter(call, opened.list)
  const skip = Number(unpackToken(call.query.all.get('$skiptoken') ?? '')?.['skip'] ?? 0)
  const past = Number(unpackToken(call.query.all.get('$skiptoken') ?? '')?.['past'] ?? 0)
  const order = itemOrder(call, opened.list)
  // In id order a page starts behind the last id; any other order has to count.
  const rows = call.store.all<ItemRow>(
    `SELECT i.* FROM items i WHERE i.list = ? AND i.id > ? AND ${where.sql} ORDER BY ${order} LIMIT ? OFFSET ?`,
    opened.list.id,
    past,
    ...where.values,
    size + 1,
    skip,
  )
  const page = rows.slice(0, size)
  const token = order === 'i.id' ? { past: page.at(-1)?.id ?? 0 } : { skip: skip + size }
  return ok(
    collection(
      call,
      page.map((item) => answerItem(call, opened, item)),
      rows.length > size ? { option: '$skiptoken', value: packToken(token) } : undefined,
    ),
  )
}

const asFields = (value: unknown): Fields => {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw failure.badRequest("The property 'fields' is missing.", 'invalidRequest')
  return value as Fields
}

const withFields = (call: Call, opened: Opened, item: ItemRow): Record<string, unknown> => ({
  '@odata.context': `${call.base}/$metadata#sites('${encodeURIComponent(opened.site.id)}')/lists('${opened.list.id}')/items/$entity`,
  ...itemView(call.store, opened.site, opened.list, item),
  fields: fieldsView(item, null),
})

const versions = (call: Call) => {
  const opened = openToRead(call)
  const item = openItem(call, opened)
  const rows = call.store.all<{ version: number; fields: string; modifiedBy: string; modifiedAt: string }>(
    'SELECT version, fields, modifiedBy, modifiedAt FROM item_versions WHERE list = ? AND item = ? ORDER BY version DESC',
    opened.list.id,
    item.id,
  )
  const value = rows.map((row) => ({
    id: `${row.version}.0`,
    lastModifiedBy: identityOf(call.store, row.modifiedBy),
    lastModifiedDateTime: row.modifiedAt,
    published: { level: 'published', versionId: `${row.version}.0` },
    fields: fieldsView({ ...item, ...row }, null),
  }))
  return ok(collection(call, value))
}

const change = (call: Call, input: Fields): { opened: Opened; next: ItemRow } => {
  const opened = openToWrite(call)
  const item = openItem(call, opened)
  requireListWrite(call, opened.list, item.createdBy)
  requireMatch(call, etagOf(item))
  return { opened, next: changeItem(call, item, input) }
}

/** List items: reading, adding, changing under If-Match, removing, history. */
export const itemOperations: readonly Operation[] = [
  { method: 'GET', path: '/sites/{site}/lists/{list}/items', scopes: sitesRead, handle: all },
  {
    method: 'POST',
    path: '/sites/{site}/lists/{list}/items',
    scopes: sitesWrite,
    handle: (call) => {
      const opened = openToWrite(call)
      return created(withFields(call, opened, insertItem(call, opened.list, asFields(call.json()['fields']))))
    },
  },
  {
    method: 'GET',
    path: '/sites/{site}/lists/{list}/items/{item}',
    scopes: sitesRead,
    handle: (call) => {
      const opened = openToRead(call)
      const item = openItem(call, opened)
      const view =
        call.query.expand === null && call.query.select === null
          ? withFields(call, opened, item)
          : answerItem(call, opened, item)
      return ok(view, { ETag: etagOf(item) })
    },
  },
  {
    method: 'PATCH',
    path: '/sites/{site}/lists/{list}/items/{item}',
    scopes: sitesWrite,
    handle: (call) => {
      const { opened, next } = change(call, asFields(call.json()['fields']))
      return ok(withFields(call, opened, next), { ETag: etagOf(next) })
    },
  },
  {
    method: 'GET',
    path: '/sites/{site}/lists/{list}/items/{item}/fields',
    scopes: sitesRead,
    handle: (call) => {
      const item = openItem(call, openToRead(call))
      return ok(fieldsView(item, call.query.select), { ETag: etagOf(item) })
    },
  },
  {
    method: 'PATCH',
    path: '/sites/{site}/lists/{list}/items/{item}/fields',
    scopes: sitesWrite,
    handle: (call) => {
      const { next } = change(call, call.json())
      return ok(fieldsView(next, null), { ETag: etagOf(next) })
    },
  },
  {
    method: 'DELETE',
    path: '/sites/{site}/lists/{list}/items/{item}',
    scopes: sitesWrite,
    handle: (call) => {
      const opened = openToWrite(call)
      const item = openItem(call, opened)
      requireListWrite(call, opened.list, item.createdBy)
      requireMatch(call, etagOf(item))
      removeItem(call.store, item)
      return noContent
    },
  },
  {
    method: 'GET',
    path: '/sites/{site}/lists/{list}/items/{item}/versions',
    scopes: sitesRead,
    handle: versions,
  },
]
