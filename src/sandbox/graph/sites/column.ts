import { newId } from '../../store/new-id.ts'
import type { SandboxStore } from '../../store/sandbox-store.ts'
import { GraphFailure, failure } from '../http/failure.ts'

export interface ColumnRow {
  id: string
  list: string
  name: string
  indexed: number
  uniqueValues: number
  doc: string
}

/** SharePoint indexes at most 20 columns of a list. */
const mostIndexes = 20
const kinds = [
  'text',
  'choice',
  'number',
  'boolean',
  'dateTime',
  'personOrGroup',
  'lookup',
  'hyperlinkOrPicture',
  'currency',
] as const
export type ColumnKind = (typeof kinds)[number]

/** Columns every list has, by name. */
export const builtInColumns: Readonly<Record<string, ColumnKind>> = {
  Title: 'text',
  Created: 'dateTime',
  Modified: 'dateTime',
  id: 'number',
}

export const kindOf = (doc: Record<string, unknown>): ColumnKind =>
  kinds.find((kind) => doc[kind] !== undefined && doc[kind] !== null) ?? 'text'

export const columnsOf = (store: SandboxStore, list: string): ColumnRow[] =>
  store.all<ColumnRow>('SELECT * FROM columns WHERE list = ? ORDER BY rowid', list)

export const columnView = (row: ColumnRow): Record<string, unknown> => ({
  ...(JSON.parse(row.doc) as Record<string, unknown>),
  id: row.id,
  name: row.name,
  indexed: row.indexed === 1,
  enforceUniqueValues: row.uniqueValues === 1,
})

const multiLine = (doc: Record<string, unknown>): boolean =>
  (doc['text'] as { allowMultipleLines?: boolean } | undefined)?.allowMultipleLines === true
const multiValued = (doc: Record<string, unknown>): boolean =>
  (doc['choice'] as { displayAs?: string } | undefined)?.displayAs === 'checkBoxes' ||
  (doc['personOrGroup'] as { allowMultipleSelection?: boolean } | undefined)?.allowMultipleSelection === true

const checkIndex = (
  store: SandboxStore,
  list: string,
  name: string,
  doc: Record<string, unknown>,
  indexed: boolean,
  unique: boolean,
): void => {
  if (unique && !indexed)
    throw failure.badRequest(`Column '${name}' must be indexed to enforce unique values.`, 'invalidRequest')
  if (!indexed) return
  if (multiLine(doc) || multiValued(doc))
    throw failure.badRequest(
      `Column '${name}' cannot be indexed: it has several lines or values.`,
      'invalidRequest',
    )
  const others =
    store.get<{ count: number }>(
      'SELECT count(*) AS count FROM columns WHERE list = ? AND indexed = 1 AND name <> ?',
      list,
      name,
    )?.count ?? 0
  if (others >= mostIndexes)
    throw failure.badRequest(
      `The list already has the ${mostIndexes} indexes that SharePoint allows.`,
      'invalidRequest',
    )
}

/** Adds a column; 400 without a name or where SharePoint cannot index it, 409 when the name is taken. */
export const insertColumn = (
  store: SandboxStore,
  list: string,
  input: Record<string, unknown>,
): ColumnRow => {
  const name = input['name']
  if (typeof name !== 'string' || name === '')
    throw failure.badRequest('A column needs a name.', 'invalidRequest')
  if (name in builtInColumns || store.get('SELECT 1 FROM columns WHERE list = ? AND name = ?', list, name))
    throw new GraphFailure(409, 'nameAlreadyExists', `A column with the name '${name}' already exists.`)
  const { indexed = false, enforceUniqueValues = false, ...rest } = input
  const kind = kindOf(rest)
  const doc = {
    columnGroup: 'Custom Columns',
    description: '',
    displayName: name,
    hidden: false,
    readOnly: false,
    required: false,
    type: kind === 'text' && multiLine(rest) ? 'note' : kind,
    ...rest,
    [kind]: rest[kind] ?? {},
  }
  checkIndex(store, list, name, doc, indexed === true, enforceUniqueValues === true)
  const row: ColumnRow = {
    id: newId.guid(),
    list,
    name,
    indexed: indexed === true ? 1 : 0,
    uniqueValues: enforceUniqueValues === true ? 1 : 0,
    doc: JSON.stringify(doc),
  }
  store.run(
    'INSERT INTO columns VALUES (?, ?, ?, ?, ?, ?)',
    row.id,
    list,
    name,
    row.indexed,
    row.uniqueValues,
    row.doc,
  )
  return row
}

/** Changes a column, and builds or drops its index; 400 where existing values are not unique. */
export const changeColumn = (
  store: SandboxStore,
  row: ColumnRow,
  input: Record<string, unknown>,
): ColumnRow => {
  const { indexed, enforceUniqueValues, ...rest } = input
  const doc = { ...(JSON.parse(row.doc) as Record<string, unknown>), ...rest }
  const next: ColumnRow = {
    ...row,
    indexed: indexed === undefined ? row.indexed : indexed === true ? 1 : 0,
    uniqueValues: enforceUniqueValues === undefined ? row.uniqueValues : enforceUniqueValues === true ? 1 : 0,
    doc: JSON.stringify(doc),
  }
  checkIndex(store, row.list, row.name, doc, next.indexed === 1, next.uniqueValues === 1)
  return store.transaction(() => {
    store.run(
      'UPDATE columns SET indexed = ?, uniqueValues = ?, doc = ? WHERE id = ?',
      next.indexed,
      next.uniqueValues,
      next.doc,
      row.id,
    )
    if (
      next.uniqueValues === 1 &&
      store.get(
        'SELECT 1 FROM item_values WHERE list = ? AND column = ? GROUP BY value HAVING count(*) > 1 LIMIT 1',
        row.list,
        row.name,
      )
    )
      throw failure.badRequest(`Column '${row.name}' holds duplicate values.`, 'invalidRequest')
    return next
  })
}
