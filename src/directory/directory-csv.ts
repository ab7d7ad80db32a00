import type * as z from 'zod/mini'
import { formatCsv, parseCsv } from './csv.ts'
import { Body, ContactPerson, type Directory } from './directory.ts'

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

/** Columns that a file of before may lack. */
const later: ReadonlySet<string> = new Set(['registrationMask'])

/** A line that could not be read: its number (the heading is 1), the column and the value as written. */
export interface CsvFault {
  line: number
  column: string
  value: string
}

/** The directory as two CSV files, readable by `importDirectory`. */
export function exportDirectory(directory: Directory): { bodies: string; contacts: string } {
  const lines = <T extends object>(items: T[], columns: readonly (keyof T & string)[]) =>
    formatCsv([[...columns], ...items.map((item) => columns.map((column) => written(item[column])))])
  return { bodies: lines(directory.bodies, bodyColumns), contacts: lines(directory.contacts, contactColumns) }
}

/** Reads both files. Lines that cannot be read are named and left out; nothing is guessed. Unknown columns are ignored. */
export function importDirectory(files: { bodies: string; contacts: string }): {
  directory: Directory
  faults: { file: 'bodies' | 'contacts'; fault: CsvFault }[]
} {
  const bodies = read(files.bodies, bodyColumns, Body, (row) => row)
  const contacts = read(files.contacts, contactColumns, ContactPerson, (row) => ({
    ...row,
    languages: (row['languages'] ?? '').split(/[\s,]+/).filter((l) => l !== ''),
  }))
  return {
    directory: { bodies: bodies.items, contacts: contacts.items },
    faults: [
      ...bodies.faults.map((fault) => ({ file: 'bodies' as const, fault })),
      ...contacts.faults.map((fault) => ({ file: 'contacts' as const, fault })),
    ],
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
    const text = columns.includes('about') ? { ...row, about: row['about'] ?? '' } : row
    const parsed = schema.safeParse(shape(text))
    if (parsed.success) items.push(parsed.data)
    else {
      const column = String(parsed.error.issues[0]?.path[0] ?? columns[0])
      faults.push({ line: i + 2, column, value: row[column] ?? '' })
    }
  })
  return { items, faults }
}
