import type { ReportTable } from './report-table.ts'

/**
 * Tables as CSV (RFC 4180) with semicolons and a byte-order mark, as Swedish Excel reads it. A text that a spreadsheet would take for a
 * formula gets an apostrophe before it (OWASP, CSV injection): titles come from strangers' mail.
 */
export function writeCsv(tables: readonly ReportTable[]): string {
  const blocks = tables.map(({ caption, head, rows }) =>
    [...(caption === '' ? [] : [[caption]]), head, ...rows].map(csvLine).join(''),
  )
  return `${csvBeginning}${blocks.join('\r\n')}`
}

/** What a CSV file begins with: the byte-order mark. */
export const csvBeginning = '\uFEFF'

/** One row, with its line end. */
export const csvLine = (row: readonly (string | number | null)[]): string => `${row.map(cell).join(';')}\r\n`

function cell(value: string | number | null): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value).replace('.', ',')
  const safe = harmless(value)
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** The text as a spreadsheet will show it and not carry it out. */
export const harmless = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text)
