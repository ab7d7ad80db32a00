import writeExcelFile from 'write-excel-file/universal'
import type { ReportTable } from './report-table.ts'
import { harmless } from './write-csv.ts'

/** MIME type of an .xlsx. */
export const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Longest name of a sheet, and the characters Excel refuses in one. */
const sheetName = (name: string) => name.replace(/[[\]:*?/\\]/g, ' ').slice(0, 31)

/** Tables as .xlsx, a sheet each with its head in bold and kept in sight. Every text is a text, never a formula. Load it on demand. */
export async function writeWorkbook(tables: readonly ReportTable[]): Promise<Uint8Array<ArrayBuffer>> {
  const sheets = tables.map(({ name, head, rows }) => ({
    sheet: sheetName(name),
    stickyRowsCount: 1,
    columns: head.map((title) => ({ width: Math.max(12, title.length + 2) })),
    data: [
      head.map((title) => ({ value: title, fontWeight: 'bold' as const })),
      ...rows.map((row) => row.map((value) => (typeof value === 'string' ? harmless(value) : value))),
    ],
  }))
  const blob = await writeExcelFile(sheets).toBlob()
  return new Uint8Array(await blob.arrayBuffer())
}
