import type { SQLInputValue } from 'node:sqlite'
import { failure } from '../http/failure.ts'
import type { Comparison, Filter, Literal } from './filter.ts'

export interface SqlCondition {
  readonly sql: string
  readonly values: readonly SQLInputValue[]
}

/** The rows of a collection: a subquery that either names its owners (`owner IN (SELECT member …)`) or is joined by `where`. */
export interface SqlCollection {
  readonly from: string
  readonly where: string
  readonly column: (path: string) => string | undefined
  readonly membership?: { readonly owner: string; readonly member: string }
}

/** Tells how a resource's paths read in SQL; undefined means that Graph does not filter on the path. */
export interface SqlNames {
  readonly column: (path: string) => string | undefined
  /** The rows of a collection as a subquery's FROM and WHERE, and how a member's path reads inside. */
  readonly collection?: (path: string) => SqlCollection | undefined
  readonly value?: (path: string, value: Literal) => Literal
}

const signs: Record<Comparison, string> = { eq: 'IS', ne: 'IS NOT', gt: '>', ge: '>=', lt: '<', le: '<=' }

const toSql = (value: Literal): SQLInputValue => (typeof value === 'boolean' ? (value ? 1 : 0) : value)

/** Compiles a filter to a WHERE clause with bound values; 400 for a path the resource cannot filter on. */
export const filterToSql = (filter: Filter, names: SqlNames): SqlCondition => {
  const columnOf = (path: string): string => {
    const column = names.column(path)
    if (column === undefined)
      throw failure.badRequest(`Could not find a property named '${path}' to filter on.`)
    return column
  }
  switch (filter.kind) {
    case 'and':
    case 'or': {
      const left = filterToSql(filter.left, names)
      const right = filterToSql(filter.right, names)
      return {
        sql: `(${left.sql} ${filter.kind.toUpperCase()} ${right.sql})`,
        values: [...left.values, ...right.values],
      }
    }
    case 'not': {
      const inner = filterToSql(filter.inner, names)
      return { sql: `NOT ${inner.sql}`, values: inner.values }
    }
    case 'compare': {
      const value = names.value ? names.value(filter.path, filter.value) : filter.value
      return { sql: `(${columnOf(filter.path)} ${signs[filter.operator]} ?)`, values: [toSql(value)] }
    }
    case 'text': {
      const column = columnOf(filter.path)
      if (filter.test === 'contains')
        return { sql: `(instr(lower(${column}), lower(?)) > 0)`, values: [filter.value] }
      if (filter.test === 'endswith')
        return {
          sql: `(lower(substr(${column}, -length(?))) = lower(?))`,
          values: [filter.value, filter.value],
        }
      return {
        sql: `(lower(substr(${column}, 1, length(?))) = lower(?))`,
        values: [filter.value, filter.value],
      }
    }
    case 'any': {
      const rows = names.collection?.(filter.path)
      if (!rows) throw failure.badRequest(`Could not find a collection named '${filter.path}' to filter on.`)
      if (filter.inner === null)
        return { sql: `EXISTS (SELECT 1 FROM ${rows.from} WHERE ${rows.where})`, values: [] }
      const { variable } = filter
      const inner = filterToSql(filter.inner, {
        column: (path) =>
          path === variable
            ? rows.column('')
            : path.startsWith(`${variable}/`)
              ? rows.column(path.slice(variable.length + 1))
              : undefined,
      })
      const sql = rows.membership
        ? `${rows.membership.owner} IN (SELECT ${rows.membership.member} FROM ${rows.from} WHERE ${inner.sql})`
        : `EXISTS (SELECT 1 FROM ${rows.from} WHERE ${rows.where} AND ${inner.sql})`
      return { sql, values: inner.values }
    }
  }
}
