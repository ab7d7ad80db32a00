import type { SQLInputValue } from 'node:sqlite'
import { GraphFailure, failure } from '../http/failure.ts'
import type { Call } from '../http/operation.ts'
import { filterPaths, parseFilter, type Filter } from '../odata/filter.ts'
import { filterToSql, type SqlCondition } from '../odata/filter-sql.ts'
import { columnsOf } from './column.ts'
import type { ListRow } from './list.ts'

/** What SharePoint says to a query that no single index narrows below the threshold. */
const tooMany = (): GraphFailure =>
  new GraphFailure(
    400,
    'notSupported',
    'The attempted operation is prohibited because it exceeds the list view threshold enforced by the administrator.',
  )

const systemColumns: Readonly<Record<string, string>> = {
  id: 'i.id',
  ID: 'i.id',
  Created: 'i.createdAt',
  Modified: 'i.modifiedAt',
}

const columnOf = (path: string): string => {
  const name = /^fields\/(\w+)$/.exec(path)?.[1]
  if (name === undefined)
    throw failure.badRequest(`Items are filtered by fields/Column, not by '${path}'.`, 'invalidRequest')
  return name
}

const sqlColumn = (path: string): string => {
  const name = columnOf(path)
  return systemColumns[name] ?? `json_extract(i.fields, '$.${name}')`
}

/** One comparison on an indexed column, answered from the index. */
const indexed = (filter: Filter, list: ListRow): SqlCondition | undefined => {
  if (filter.kind === 'compare' && (filter.operator === 'ne' || filter.value === null)) return undefined
  if (filter.kind !== 'compare' && !(filter.kind === 'text' && filter.test === 'startswith')) return undefined
  const name = columnOf(filter.path)
  if (name in systemColumns) return undefined
  const head = 'i.id IN (SELECT item FROM item_values WHERE list = ? AND column = ?'
  if (filter.kind === 'text')
    return {
      sql: `${head} AND value >= ? AND value < ?)`,
      values: [list.id, name, filter.value, `${filter.value}\u{10FFFF}`],
    }
  const value: SQLInputValue = typeof filter.value === 'boolean' ? (filter.value ? 1 : 0) : filter.value
  const sign = { eq: '=', gt: '>', ge: '>=', lt: '<', le: '<=', ne: '<>' }[filter.operator]
  return { sql: `${head} AND value ${sign} ?)`, values: [list.id, name, value] }
}

const toSql = (filter: Filter, list: ListRow, indexes: ReadonlySet<string>): SqlCondition => {
  if (filter.kind === 'and' || filter.kind === 'or') {
    const left = toSql(filter.left, list, indexes)
    const right = toSql(filter.right, list, indexes)
    return {
      sql: `(${left.sql} ${filter.kind.toUpperCase()} ${right.sql})`,
      values: [...left.values, ...right.values],
    }
  }
  const quick =
    (filter.kind === 'compare' || filter.kind === 'text') && indexes.has(columnOf(filter.path))
      ? indexed(filter, list)
      : undefined
  return quick ?? filterToSql(filter, { column: sqlColumn })
}

/**
 * The WHERE of a list query under SharePoint's rules: unindexed columns need the Prefer header and fail beyond the threshold;
 * of several columns one index serves, so a long list refuses them together.
 */
export const itemFilter = (call: Call, list: ListRow): SqlCondition => {
  if (call.query.filter === null) return { sql: '1', values: [] }
  const filter = parseFilter(call.query.filter)
  const names = [...new Set(filterPaths(filter).map(columnOf))]
  const columns = columnsOf(call.store, list.id)
  const indexes = new Set([
    ...columns.filter((column) => column.indexed === 1).map((column) => column.name),
    'id',
    'ID',
  ])
  const long = list.itemCount > call.settings.listViewThreshold
  for (const name of names) {
    if (!(name in systemColumns) && name !== 'Title' && !columns.some((column) => column.name === name))
      throw failure.badRequest(`Field '${name}' is not recognized`, 'invalidRequest')
    if (indexes.has(name)) continue
    if (!/HonorNonIndexedQueriesWarningMayFailRandomly/i.test(call.header('prefer') ?? ''))
      throw failure.badRequest(
        `Field '${name}' cannot be referenced in filter or orderby as it is not indexed. Provide the 'Prefer: HonorNonIndexedQueriesWarningMayFailRandomly' header to allow this, but be warned that such queries may fail on large lists.`,
        'invalidRequest',
      )
    if (long) throw tooMany()
  }
  if (long && names.length > 1) throw tooMany()
  return toSql(filter, list, indexes)
}

/** The ORDER BY of a list query; only an index can sort a long list. */
export const itemOrder = (call: Call, list: ListRow): string => {
  const [term] = call.query.orderby
  if (term === undefined) return 'i.id'
  const name = columnOf(term.path)
  const known =
    name in systemColumns ||
    columnsOf(call.store, list.id).some((column) => column.name === name && column.indexed === 1)
  if (!known && list.itemCount > call.settings.listViewThreshold) throw tooMany()
  return `${sqlColumn(term.path)} ${term.descending ? 'DESC' : 'ASC'}, i.id`
}
