import type { FieldValue, ListItem } from '../../graph/items/list-item.ts'
import type { ReportTable } from '../tables/report-table.ts'
import { writeCsv } from '../tables/write-csv.ts'
import type { ArchiveFile } from './manifest.ts'

/** A SharePoint list with all its items. */
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
  readonly items: readonly ListItem[]
}

/**
 * A list as JSON, exactly as it stands and with what its columns are called, and as CSV for a spreadsheet: there without the columns of
 * many lines, which a cell has no room for.
 */
export function listExport(list: ExportedList): readonly ArchiveFile[] {
  const { site, name, displayName, columns, items } = list
  const json = {
    list: name,
    displayName,
    columns,
    items: items.map(({ id, createdDateTime, createdBy, lastModifiedDateTime, lastModifiedBy, fields }) => ({
      id,
      created: createdDateTime ?? null,
      createdBy: nameOf(createdBy),
      modified: lastModifiedDateTime ?? null,
      modifiedBy: nameOf(lastModifiedBy),
      fields: Object.fromEntries(
        ['Title', ...columns.map((column) => column.name)].map((column) => [
          column,
          fields?.[column] ?? null,
        ]),
      ),
    })),
  }
  return [
    file(`${site}/${name}.json`, `${JSON.stringify(json, null, 1)}\n`),
    file(`${site}/${name}.csv`, writeCsv([tableOf(list)])),
  ]
}

function tableOf({ name, columns, items }: ExportedList): ReportTable {
  const short = columns.filter(({ type }) => type !== 'note')
  return {
    name,
    caption: '',
    head: ['Id', 'Skapad', 'Skapad av', 'Rubrik', ...short.map(({ displayName }) => displayName)],
    rows: items.map(({ id, createdDateTime, createdBy, fields }) => [
      id,
      createdDateTime ?? null,
      nameOf(createdBy),
      cellOf(fields?.['Title']),
      ...short.map((column) => cellOf(fields?.[column.name])),
    ]),
  }
}

const nameOf = (by: ListItem['createdBy']) => by?.user?.displayName ?? by?.user?.email ?? null

const cellOf = (value: FieldValue | undefined) =>
  value === undefined || value === null || typeof value === 'number' ? (value ?? null) : String(value)

const file = (path: string, text: string): ArchiveFile => ({ path, bytes: new TextEncoder().encode(text) })
