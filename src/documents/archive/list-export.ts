import type { FieldValue, ListItem } from '../../graph/items/list-item.ts'
import { csvBeginning, csvLine } from '../tables/write-csv.ts'

/** What is known of a SharePoint list before its items are read. */
export interface ExportedList {
  /** Which site: the folder of its files. */
  readonly site: string
  readonly name: string
  readonly displayName: string
  readonly columns: readonly {
    readonly name: string
    readonly displayName: string
    readonly type: 'text' | 'note' | 'number'
  }[]
}

/** A file that grows item by item: what it begins with, each item's part (`first` is the first one), and what it ends with. */
export interface GrowingFile {
  readonly path: string
  readonly beginning: string
  readonly item: (item: ListItem, first: boolean) => string
  readonly end: string
}

/**
 * A list as JSON, exactly as it stands and with what its columns are called, an item a line, and as CSV for a spreadsheet: there without
 * the columns of many lines, which a cell has no room for. Both are written as the items come, so that no list has to fit in memory.
 */
export function listExport(list: ExportedList): readonly GrowingFile[] {
  const { site, name, displayName, columns } = list
  const head = JSON.stringify({ list: name, displayName, columns })
  const short = columns.filter(({ type }) => type !== 'note')
  return [
    {
      path: `${site}/${name}.json`,
      beginning: `${head.slice(0, -1)},"items":[`,
      item: (item, first) => `${first ? '' : ','}\n${JSON.stringify(jsonOf(item, columns))}`,
      end: '\n]}\n',
    },
    {
      path: `${site}/${name}.csv`,
      beginning:
        csvBeginning +
        csvLine(['Id', 'Skapad', 'Skapad av', 'Rubrik', ...short.map((column) => column.displayName)]),
      item: ({ id, createdDateTime, createdBy, fields }) =>
        csvLine([
          id,
          createdDateTime ?? null,
          nameOf(createdBy),
          cellOf(fields?.['Title']),
          ...short.map((column) => cellOf(fields?.[column.name])),
        ]),
      end: '',
    },
  ]
}

const jsonOf = (
  { id, createdDateTime, createdBy, lastModifiedDateTime, lastModifiedBy, fields }: ListItem,
  columns: ExportedList['columns'],
) => ({
  id,
  created: createdDateTime ?? null,
  createdBy: nameOf(createdBy),
  modified: lastModifiedDateTime ?? null,
  modifiedBy: nameOf(lastModifiedBy),
  fields: Object.fromEntries(
    ['Title', ...columns.map((column) => column.name)].map((column) => [column, fields?.[column] ?? null]),
  ),
})

const nameOf = (by: ListItem['createdBy']) => by?.user?.displayName ?? by?.user?.email ?? null

const cellOf = (value: FieldValue | undefined) =>
  value === undefined || value === null || typeof value === 'number' ? (value ?? null) : String(value)
