import { formatCsv, parseCsv } from './csv.ts'
import {
  directoryColumns,
  entryKeys,
  entryOf,
  rowOf,
  type DirectoryColumn,
  type DirectoryFile,
  type FileEntries,
} from './directory-rows.ts'
import type { Directory } from './directory.ts'

/** Columns that a file of before may lack. */
const later: ReadonlySet<string> = new Set(['registrationMask'])

/** The column that is named where an entry stands twice. */
const tellingColumn = { bodies: 'id', contacts: 'address', themes: 'body' } as const

/**
 * A line that could not be used: its number (the heading is 1), the column and the value as written. `absent`: the file has no such
 * column; `unreadable`: the value is missing or makes no sense; `twice`: a line above has the same entry; `too-long`: the line has more
 * values than the heading has columns, and `value` is the first of them.
 */
export interface CsvFault {
  line: number
  column: DirectoryColumn
  value: string
  why: 'absent' | 'unreadable' | 'twice' | 'too-long'
}

/** A fault and the file it is in. */
export interface FileFault {
  readonly file: DirectoryFile
  readonly fault: CsvFault
}

/** The directory as CSV files, readable by `importDirectory`. Themes are empty where the edition's table is used. */
export function exportDirectory(directory: Directory): Record<DirectoryFile, string> {
  const lines = <F extends DirectoryFile>(file: F, entries: readonly FileEntries[F][]) => {
    const columns: readonly string[] = directoryColumns[file]
    const rows = entries.map((entry) => rowOf(file, entry))
    return formatCsv([[...columns], ...rows.map((row) => columns.map((column) => row[column] ?? ''))])
  }
  return {
    bodies: lines('bodies', directory.bodies),
    contacts: lines('contacts', directory.contacts),
    themes: lines('themes', directory.themes ?? []),
  }
}

/** Reads the files. Lines that cannot be read are named and left out; nothing is guessed. Unknown columns are ignored. No themes: the edition's table is used. */
export function importDirectory(files: { bodies: string; contacts: string; themes?: string | undefined }): {
  directory: Directory
  faults: FileFault[]
} {
  const bodies = importFile('bodies', files.bodies)
  const contacts = importFile('contacts', files.contacts)
  const themes = files.themes === undefined ? null : importFile('themes', files.themes)
  return {
    directory: {
      bodies: bodies.entries,
      contacts: contacts.entries,
      ...(themes === null || themes.entries.length === 0 ? {} : { themes: themes.entries }),
    },
    faults: [...bodies.faults, ...contacts.faults, ...(themes?.faults ?? [])],
  }
}

/** One file by itself. */
export function importFile<F extends DirectoryFile>(
  file: F,
  csv: string,
): { entries: FileEntries[F][]; faults: FileFault[] } {
  const [heading = [], ...lines] = parseCsv(csv)
  const columns: readonly DirectoryColumn[] = directoryColumns[file]
  const absent = columns.filter((column) => !heading.includes(column) && !later.has(column))
  if (absent.length > 0)
    return {
      entries: [],
      faults: absent.map((column) => ({ file, fault: { line: 1, column, value: '', why: 'absent' } })),
    }
  const found = new Map<string, FileEntries[F]>()
  const faults: FileFault[] = []
  lines.forEach((cells, i) => {
    const row = Object.fromEntries(columns.map((column) => [column, cells[heading.indexOf(column)] ?? '']))
    const hinder = (column: DirectoryColumn, why: CsvFault['why'], value = row[column]?.trim() ?? '') =>
      faults.push({ file, fault: { line: i + 2, column, value, why } })
    const surplus = cells.slice(heading.length).find((cell) => cell.trim() !== '')
    // Which value went astray cannot be told, so none of the line is used.
    if (surplus !== undefined) return hinder(tellingColumn[file], 'too-long', surplus.trim())
    const read = entryOf(file, row)
    if ('column' in read) return hinder(read.column, 'unreadable')
    const key = entryKeys[file](read.entry)
    if (found.has(key)) return hinder(tellingColumn[file], 'twice')
    found.set(key, read.entry)
  })
  return { entries: [...found.values()], faults }
}
