import writeExcelFile from 'write-excel-file/universal'
import type { ReportTable } from './report-table.ts'
import { harmless } from './write-csv.ts'

/** MIME type of an .xlsx. */
export const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Longest name of a sheet, and the characters Excel refuses in one. */
const sheetName = (name: string) => name.replace(/[[\]:*?/\\]/g, ' ').slice(0, 31)

/** Narrowest and widest column, in characters. */
const narrowest = 12
const widest = 60

/** As wide as the longest of what stands in the column, so that nothing is hidden behind its neighbour. */
const widthOf = (column: number, { head, rows }: ReportTable) => {
  const longest = Math.max(...[head, ...rows].map((row) => String(row[column] ?? '').length))
  return Math.min(widest, Math.max(narrowest, longest + 2))
}

/** Tables as .xlsx, a sheet each with its head in bold and kept in sight. Every text is a text, never a formula. Load it on demand. */
export async function writeWorkbook(tables: readonly ReportTable[]): Promise<Uint8Array<ArrayBuffer>> {
  const sheets = tables.map((table) => ({
    sheet: sheetName(table.name),
    stickyRowsCount: 1,
    columns: table.head.map((_, column) => ({ width: widthOf(column, table) })),
    data: [
      table.head.map((title) => ({ value: title, fontWeight: 'bold' as const })),
      ...table.rows.map((row) => row.map((value) => (typeof value === 'string' ? harmless(value) : value))),
    ],
  }))
  const blob = await writeExcelFile(sheets).toBlob()
  return new Uint8Array(await blob.arrayBuffer())
}
