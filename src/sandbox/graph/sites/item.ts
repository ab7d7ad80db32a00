import { newId } from '../../store/new-id.ts'
import type { SandboxStore } from '../../store/sandbox-store.ts'
import { failure } from '../http/failure.ts'
import type { Call } from '../http/operation.ts'
import { instant } from '../mail/message-row.ts'
import { columnsOf, kindOf, type ColumnRow } from './column.ts'
import { identityOf } from './identity.ts'
import type { ListRow } from './list.ts'
import { siteUrl, type SiteRow } from './site.ts'

export interface ItemRow {
  list: string
  id: number
  guid: string
  version: number
  fields: string
  createdBy: string
  createdAt: string
  modifiedBy: string
  modifiedAt: string
}

export type Fields = Record<string, unknown>

/** SharePoint's limits of a text column, in characters: one line, several lines. */
const longestLine = 255
const longestNote = 63_999

export const etagOf = (item: ItemRow): string => `"${item.guid},${item.version}"`

/** Refuses (412) a write that was based on another version. */
export const requireMatch = (call: Call, etag: string): void => {
  const match = call.header('if-match')
  const plain = (tag: string): string => tag.replace(/^W\//, '').trim()
  if (match !== undefined && match !== '*' && plain(match) !== plain(etag)) throw failure.changedMeanwhile()
}

const checkValue = (column: ColumnRow, value: unknown): void => {
  if (value === null) return
  const doc = JSON.parse(column.doc) as Record<string, unknown>
  const kind = kindOf(doc)
  const wrong = (what: string) => failure.badRequest(`Field '${column.name}' ${what}.`, 'invalidRequest')
  if (kind === 'number' && typeof value !== 'number') throw wrong('takes a number')
  if (kind === 'boolean' && typeof value !== 'boolean') throw wrong('takes true or false')
  if (
    (kind === 'dateTime' || kind === 'text' || kind === 'choice') &&
    typeof value !== 'string' &&
    !Array.isArray(value)
  )
    throw wrong('takes text')
  if (kind === 'dateTime' && Number.isNaN(Date.parse(String(value)))) throw wrong('takes a date')
  if (kind !== 'text') return
  const most = (doc['text'] as { allowMultipleLines?: boolean }).allowMultipleLines
    ? longestNote
    : longestLine
  if (String(value).length > most) throw wrong(`takes at most ${most} characters`)
}

/** What a client may write: known columns with values of their kind; 400 names the field that is not. */
const readFields = (columns: ReadonlyMap<string, ColumnRow>, input: Fields): Fields => {
  const fields: Fields = {}
  for (const [name, value] of Object.entries(input)) {
    if (name.startsWith('@') || name.endsWith('@odata.type')) continue
    const column = columns.get(name)
    if (!column && name !== 'Title')
      throw failure.badRequest(`Field '${name}' is not recognized`, 'invalidRequest')
    if (column) checkValue(column, value)
    fields[name] = value
  }
  return fields
}

const indexValue = (value: unknown): string | number | null =>
  typeof value === 'boolean'
    ? value
      ? 1
      : 0
    : typeof value === 'number'
      ? value
      : value === null || value === undefined
        ? null
        : String(value)

const writeIndex = (
  store: SandboxStore,
  list: string,
  item: number,
  columns: Iterable<ColumnRow>,
  fields: Fields,
): void => {
  for (const column of columns) {
    if (column.indexed !== 1 || !(column.name in fields)) continue
    const value = indexValue(fields[column.name])
    if (
      column.uniqueValues === 1 &&
      value !== null &&
      store.get(
        'SELECT 1 FROM item_values WHERE list = ? AND column = ? AND value = ? AND item <> ?',
        list,
        column.name,
        value,
        item,
      )
    )
      throw failure.badRequest(
        `The list item could not be added or updated because duplicate values were found in the following field(s) in the list: [${column.name}].`,
        'invalidRequest',
      )
    store.run('DELETE FROM item_values WHERE list = ? AND column = ? AND item = ?', list, column.name, item)
    if (value !== null)
      store.run('INSERT INTO item_values VALUES (?, ?, ?, ?)', list, column.name, value, item)
  }
}

const columnMap = (store: SandboxStore, list: string): Map<string, ColumnRow> =>
  new Map(columnsOf(store, list).map((column) => [column.name, column]))

const keepVersion = (store: SandboxStore, item: ItemRow): void => {
  store.run(
    'INSERT INTO item_versions VALUES (?, ?, ?, ?, ?, ?)',
    item.list,
    item.id,
    item.version,
    item.fields,
    item.modifiedBy,
    item.modifiedAt,
  )
  store.run('INSERT INTO item_changes (list, item) VALUES (?, ?)', item.list, item.id)
}

/** Adds an item; who and when come from the call. */
export const insertItem = (
  context: Pick<Call, 'store' | 'now' | 'who'>,
  list: ListRow,
  input: Fields,
): ItemRow => {
  const { store, now, who } = context
  return store.transaction(() => {
    const columns = columnMap(store, list.id)
    const fields = readFields(columns, input)
    const id =
      store.get<{ nextItem: number }>('SELECT nextItem FROM lists WHERE id = ?', list.id)?.nextItem ?? 1
    const at = instant(now)
    const item: ItemRow = {
      list: list.id,
      id,
      guid: newId.guid(),
      version: 1,
      fields: JSON.stringify(fields),
      createdBy: who.oid,
      createdAt: at,
      modifiedBy: who.oid,
      modifiedAt: at,
    }
    store.run('UPDATE lists SET nextItem = nextItem + 1, itemCount = itemCount + 1 WHERE id = ?', list.id)
    store.run(
      'INSERT INTO items VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
      item.list,
      item.id,
      item.guid,
      item.version,
      item.fields,
      item.createdBy,
      item.createdAt,
      item.modifiedBy,
      item.modifiedAt,
    )
    writeIndex(store, list.id, id, columns.values(), fields)
    keepVersion(store, item)
    return item
  })
}

/** Changes some fields of an item, making a new version. */
export const changeItem = (call: Call, item: ItemRow, input: Fields): ItemRow => {
  const { store } = call
  return store.transaction(() => {
    const columns = columnMap(store, item.list)
    const change = readFields(columns, input)
    const fields = { ...(JSON.parse(item.fields) as Fields), ...change }
    const next: ItemRow = {
      ...item,
      version: item.version + 1,
      fields: JSON.stringify(fields),
      modifiedBy: call.who.oid,
      modifiedAt: instant(call.now),
    }
    store.run(
      'UPDATE items SET version = ?, fields = ?, modifiedBy = ?, modifiedAt = ? WHERE list = ? AND id = ?',
      next.version,
      next.fields,
      next.modifiedBy,
      next.modifiedAt,
      item.list,
      item.id,
    )
    writeIndex(store, item.list, item.id, columns.values(), change)
    keepVersion(store, next)
    return next
  })
}

export const removeItem = (store: SandboxStore, item: ItemRow): void => {
  store.transaction(() => {
    store.run('DELETE FROM items WHERE list = ? AND id = ?', item.list, item.id)
    store.run('DELETE FROM item_values WHERE list = ? AND item = ?', item.list, item.id)
    store.run('UPDATE lists SET itemCount = itemCount - 1 WHERE id = ?', item.list)
    store.run('INSERT INTO item_changes (list, item) VALUES (?, ?)', item.list, item.id)
  })
}

/** The fields as SharePoint shows them, empty ones left out; `select` null gives all. */
export const fieldsView = (item: ItemRow, select: readonly string[] | null): Fields => {
  const own = Object.fromEntries(
    Object.entries(JSON.parse(item.fields) as Fields).filter(([, value]) => value !== null),
  )
  const all: Fields = {
    ...own,
    id: String(item.id),
    ContentType: 'Item',
    Created: item.createdAt,
    Modified: item.modifiedAt,
    _UIVersionString: `${item.version}.0`,
    Attachments: false,
  }
  const chosen =
    select === null
      ? all
      : Object.fromEntries(select.flatMap((name) => (name in all ? [[name, all[name]]] : [])))
  return { '@odata.etag': etagOf(item), ...chosen }
}

/** An item as Graph answers it, without its fields. */
export const itemView = (
  store: SandboxStore,
  site: SiteRow,
  list: ListRow,
  item: ItemRow,
): Record<string, unknown> => ({
  '@odata.etag': etagOf(item),
  createdDateTime: item.createdAt,
  eTag: etagOf(item),
  id: String(item.id),
  lastModifiedDateTime: item.modifiedAt,
  webUrl: `${siteUrl(site)}/Lists/${encodeURIComponent(list.name)}/${item.id}_.000`,
  createdBy: identityOf(store, item.createdBy),
  lastModifiedBy: identityOf(store, item.modifiedBy),
  parentReference: { id: list.id, siteId: site.id },
  contentType: { id: '0x0100', name: 'Item' },
})
