/**
 * Rows as CSV (RFC 4180), with semicolons and a byte order mark as Swedish Excel wants it. A cell that a spreadsheet would take for a
 * formula is led by an apostrophe, which `parseCsv` takes away again.
 */
export function formatCsv(rows: string[][]): string {
  return `\uFEFF${rows.map((row) => row.map(cell).join(';')).join('\r\n')}\r\n`
}

function cell(value: string): string {
  const safe = /^[=+\-@\t\r']/.test(value) ? `'${value}` : value
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** Reads CSV with semicolons, commas or tabs (whichever the first line uses most); empty lines are left out. */
export function parseCsv(text: string): string[][] {
  const body = text.replace(/^\uFEFF/, '')
  const separator = separatorOf(body)
  const rows: string[][] = []
  let row: string[] = []
  let value = ''
  let quoted = false
  const endCell = () => {
    row.push(/^'[=+\-@\t\r']/.test(value) ? value.slice(1) : value)
    value = ''
  }
  const endRow = () => {
    endCell()
    if (row.some((c) => c !== '')) rows.push(row)
    row = []
  }
  for (let i = 0; i < body.length; i++) {
    const c = body.charAt(i)
    if (quoted) {
      if (c !== '"') value += c
      else if (body.charAt(i + 1) === '"') value += body.charAt(i++)
      else quoted = false
    } else if (c === '"' && value === '') quoted = true
    else if (c === separator) endCell()
    else if (c === '\n') endRow()
    else if (c !== '\r') value += c
  }
  endRow()
  return rows
}

function separatorOf(text: string): string {
  const line = text.slice(0, Math.max(0, text.search(/\r|\n|$/)))
  const count = (c: string) => line.split(c).length
  return [';', ',', '\t'].reduce((best, c) => (count(c) > count(best) ? c : best))
}
