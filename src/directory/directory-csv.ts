import type * as z from 'zod/mini'
import { formatCsv, parseCsv } from './csv.ts'
import { Body, ContactPerson, ThemeBody, type Directory } from './directory.ts'

const bodyColumns = [
  'id',
  'type',
  'nameSv',
  'nameEn',
  'administration',
  'validFrom',
  'validTo',
  'successor',
  'access',
  'mailbox',
  'registrator',
  'registrationMask',
  'about',
] as const satisfies readonly (keyof Body)[]

const contactColumns = [
  'body',
  'function',
  'address',
  'deputyFunction',
  'deputyAddress',
  'awayFrom',
  'awayTo',
  'languages',
  'validFrom',
  'validTo',
] as const satisfies readonly (keyof ContactPerson)[]

const themeColumns = [
  'theme',
  'rank',
  'body',
  'reasonSv',
  'reasonEn',
] as const satisfies readonly (keyof ThemeBody)[]

/** Which of the three files. */
export const directoryFiles = ['bodies', 'contacts', 'themes'] as const
export type DirectoryFile = (typeof directoryFiles)[number]

/** Columns that a file of before may lack. */
const later: ReadonlySet<string> = new Set(['registrationMask'])

/** A line that could not be read: its number (the heading is 1), the column and the value as written. */
export interface CsvFault {
  line: number
  column: string
  value: string
}

/** A fault and the file it is in. */
export interface FileFault {
  readonly file: DirectoryFile
  readonly fault: CsvFault
}

/** The directory as CSV files, readable by `importDirectory`. Themes are empty where the edition's table is used. */
export function exportDirectory(directory: Directory): Record<DirectoryFile, string> {
  const lines = <T extends object>(items: T[], columns: readonly (keyof T & string)[]) =>
    formatCsv([[...columns], ...items.map((item) => columns.map((column) => written(item[column])))])
  return {
    bodies: lines(directory.bodies, bodyColumns),
    contacts: lines(directory.contacts, contactColumns),
    themes: lines(directory.themes ?? [], themeColumns),
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

/** What each file holds. */
export interface FileEntries {
  bodies: Body
  contacts: ContactPerson
  themes: ThemeBody
}

/** One file by itself. */
export function importFile<F extends DirectoryFile>(
  file: F,
  csv: string,
): { entries: FileEntries[F][]; faults: FileFault[] }
export function importFile(
  file: DirectoryFile,
  csv: string,
): { entries: FileEntries[DirectoryFile][]; faults: FileFault[] } {
  const { items, faults } = readFile(file, csv)
  return { entries: items, faults: faults.map((fault) => ({ file, fault })) }
}

function readFile(
  file: DirectoryFile,
  csv: string,
): { items: FileEntries[DirectoryFile][]; faults: CsvFault[] } {
  switch (file) {
    case 'bodies':
      return read(csv, bodyColumns, Body, (row) => ({ ...row, about: row['about'] ?? '' }))
    case 'contacts':
      return read(csv, contactColumns, ContactPerson, (row) => ({
        ...row,
        languages: (row['languages'] ?? '').split(/[\s,]+/).filter((l) => l !== ''),
      }))
    case 'themes':
      return read(csv, themeColumns, ThemeBody, (row) => ({
        ...row,
        rank: Number(row['rank'] ?? NaN),
        reasonSv: row['reasonSv'] ?? '',
        reasonEn: row['reasonEn'] ?? '',
      }))
  }
}

function written(value: unknown): string {
  if (Array.isArray(value)) return value.join(' ')
  return value === null || value === undefined ? '' : String(value)
}

function read<T>(
  csv: string,
  columns: readonly string[],
  schema: z.ZodMiniType<T>,
  shape: (row: Record<string, string | null>) => unknown,
): { items: T[]; faults: CsvFault[] } {
  const [heading = [], ...lines] = parseCsv(csv)
  const absent = columns.filter((column) => !heading.includes(column) && !later.has(column))
  if (absent.length > 0)
    return { items: [], faults: absent.map((column) => ({ line: 1, column, value: '' })) }
  const items: T[] = []
  const faults: CsvFault[] = []
  lines.forEach((cells, i) => {
    const row = Object.fromEntries(
      columns.map((column) => [column, cells[heading.indexOf(column)]?.trim() || null]),
    )
    const parsed = schema.safeParse(shape(row))
    if (parsed.success) items.push(parsed.data)
    else {
      const column = String(parsed.error.issues[0]?.path[0] ?? columns[0])
      faults.push({ line: i + 2, column, value: row[column] ?? '' })
    }
  })
  return { items, faults }
}
