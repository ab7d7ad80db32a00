import type * as z from 'zod/mini'
import { Body, ContactPerson, ThemeBody } from './directory.ts'

/** The three tables of a directory: a CSV file, a list in SharePoint and a part of the administrators' page each. */
export const directoryFiles = ['bodies', 'contacts', 'themes'] as const
export type DirectoryFile = (typeof directoryFiles)[number]

/** What each table holds. */
export interface FileEntries {
  bodies: Body
  contacts: ContactPerson
  themes: ThemeBody
}

/** The columns of each table in their order. */
export const directoryColumns = {
  bodies: [
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
  ],
  contacts: [
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
  ],
  themes: ['theme', 'rank', 'body', 'reasonSv', 'reasonEn'],
} as const satisfies { [F in DirectoryFile]: readonly (keyof FileEntries[F])[] }
export type DirectoryColumn = (typeof directoryColumns)[DirectoryFile][number]

/** By what an entry is told from the others of its table. */
export const entryKeys: { readonly [F in DirectoryFile]: (entry: FileEntries[F]) => string } = {
  bodies: ({ id }) => id,
  contacts: ({ body, address }) => `${body}:${address.toLowerCase()}`,
  themes: ({ theme, body }) => `${theme}:${body}`,
}

/** An entry as text by column, as a file has it or a person types it; a missing column is empty. */
export type Row = Readonly<Record<string, string>>

/** An entry as text, readable by `entryOf`. */
export function rowOf<F extends DirectoryFile>(file: F, entry: FileEntries[F]): Row {
  const values: Readonly<Record<string, unknown>> = { ...entry }
  return Object.fromEntries(directoryColumns[file].map((column) => [column, written(values[column])]))
}

/** Reads a row; nothing is guessed. A row that is no entry is answered with the first column that hinders. */
export function entryOf<F extends DirectoryFile>(
  file: F,
  row: Row,
): { readonly entry: FileEntries[F] } | { readonly column: DirectoryColumn } {
  const columns: readonly DirectoryColumn[] = directoryColumns[file]
  const cells = Object.fromEntries(columns.map((column) => [column, row[column]?.trim() || null]))
  const parsed = schemas[file].safeParse(shapes[file](cells))
  if (parsed.success) return { entry: parsed.data }
  const at = parsed.error.issues[0]?.path[0]
  return { column: columns.find((column) => column === at) ?? columns[0] ?? 'id' }
}

const schemas: { readonly [F in DirectoryFile]: z.ZodMiniType<FileEntries[F]> } = {
  bodies: Body,
  contacts: ContactPerson,
  themes: ThemeBody,
}

type Cells = Readonly<Record<string, string | null>>
const shapes: Readonly<Record<DirectoryFile, (cells: Cells) => unknown>> = {
  bodies: (cells) => ({ ...cells, about: cells['about'] ?? '' }),
  contacts: (cells) => ({
    ...cells,
    languages: (cells['languages'] ?? '').split(/[\s,]+/).filter((language) => language !== ''),
  }),
  themes: (cells) => ({
    ...cells,
    rank: Number(cells['rank'] ?? NaN),
    reasonSv: cells['reasonSv'] ?? '',
    reasonEn: cells['reasonEn'] ?? '',
  }),
}

function written(value: unknown): string {
  if (Array.isArray(value)) return value.join(' ')
  return value === null || value === undefined ? '' : String(value)
}
