import type { CaseRow } from './case-row.ts'
import { choiceFromWord, choiceWord } from './day-choices.ts'
import { conditionFromWord, conditionWord } from './row-condition.ts'
import { dutyFromWord, dutyWord } from './row-duty.ts'

/** The columns of a packed row, in order. What is appended later reads as absent in rows that were packed before. */
const columns = [
  'id',
  'number',
  'title',
  'state',
  'owner',
  'waitingFor',
  'home',
  'kinds',
  'countries',
  'level',
  'directions',
  'themes',
  'size',
  'firstDay',
  'lastDay',
  'openedAt',
  'changedAt',
  'unfinished',
  'result',
  'answeredOn',
  'held',
  'visitors',
  'hours',
  'kronor',
  'learning',
  'paused',
  'conditions',
  'dueOn',
  'dueKind',
  'reportBy',
  'duties',
  'dayChoices',
] as const satisfies readonly (keyof CaseRow)[]

/** A row without its keys, as it is kept on the machine. */
export type PackedRow = readonly (string | number | null)[]

/** Version of the layout; what was kept under another is read anew. */
export const packVersion = 1

/** Most bytes of a packed row as JSON. */
const byteLimit = 400
const bytesOf = (value: unknown) => new TextEncoder().encode(JSON.stringify(value)).length

/** A row as a tuple of plain values, at most 400 bytes as JSON; a title that does not fit is shortened. */
export function packRow(row: CaseRow): PackedRow {
  const packed = columns.map((column) => {
    const value: unknown = row[column]
    if (column === 'home' && row.home === row.owner) return null
    if (column === 'conditions') return row.conditions.map(conditionWord).join(';')
    if (column === 'duties') return row.duties.map(dutyWord).join(';')
    if (column === 'dayChoices') return row.dayChoices.map(choiceWord).join(';')
    // The first of the duties says them already.
    if (column === 'dueOn' && row.duties[0]?.due === row.dueOn) return null
    if (column === 'dueKind' && row.duties[0]?.kind === row.dueKind) return null
    if (Array.isArray(value)) return value.join(';')
    if (typeof value === 'boolean') return value ? 1 : 0
    return typeof value === 'number' || typeof value === 'string' ? value : null
  })
  const over = bytesOf(packed) - byteLimit
  // A character takes at least one byte, so cutting as many characters as there are bytes too many always suffices.
  return over <= 0 ? packed : packed.with(titleAt, row.title.slice(0, Math.max(0, row.title.length - over)))
}

const titleAt = columns.indexOf('title')
const lists: ReadonlySet<string> = new Set(['kinds', 'countries', 'directions', 'themes'])
const flags: ReadonlySet<string> = new Set(['unfinished', 'paused'])

/** The row read back. */
export function unpackRow(packed: PackedRow): CaseRow {
  const entries = columns.map((column, index) => {
    const value = packed[index] ?? null
    const words = value === null || value === '' ? [] : String(value).split(';')
    if (column === 'conditions') return [column, words.map(conditionFromWord)]
    if (column === 'duties') return [column, words.flatMap(dutyFromWord)]
    if (column === 'dayChoices') return [column, words.flatMap(choiceFromWord)]
    if (lists.has(column)) return [column, words]
    return [column, flags.has(column) ? value === 1 : value]
  })
  // No more than is packed: a key that the columns lack does not compile as a row, and would be gone when the list is next opened.
  const row = Object.fromEntries(entries) as Pick<CaseRow, (typeof columns)[number]>
  const [first] = row.duties
  return {
    ...row,
    home: row.home ?? row.owner,
    dueOn: row.dueOn ?? first?.due ?? null,
    dueKind: row.dueKind ?? first?.kind ?? null,
  }
}
