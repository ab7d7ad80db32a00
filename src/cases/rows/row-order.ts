import type { CaseRow } from './case-row.ts'

/** Names people search by and see, so that "Palestina" finds a row that stores a code. */
export interface RowNames {
  country(code: string): string
  body(id: string): string
  state(state: string): string
  /** The day that the reader has something to do by, where that is another than the nearest of anybody's. */
  due?(row: CaseRow): string | null
}

export const sortKeys = ['number', 'title', 'state', 'owner', 'dueOn', 'firstDay', 'changedAt'] as const
export type SortKey = (typeof sortKeys)[number]

/**
 * Positions of the rows in the rising order by a key, newest number first among equals, and apart the positions of those without a
 * value, in the order they came. `language` decides the alphabet (å after z in Swedish).
 */
export function risingOrder(
  rows: readonly CaseRow[],
  key: SortKey,
  names: RowNames,
  language: string,
): { readonly valued: readonly number[]; readonly absent: readonly number[] } {
  const values = rows.map((row) => sortValue(row, key, names))
  const collator = new Intl.Collator(language, { numeric: true })
  // Days and instants sort as they are; only words need the alphabet.
  const plain = key === 'dueOn' || key === 'firstDay' || key === 'changedAt'
  const compare = plain ? (a: string, b: string) => (a < b ? -1 : Number(a > b)) : collator.compare
  const positions = rows.map((_, position) => position)
  const valued = positions.filter((position) => values[position] !== '')
  valued.sort(
    (a, b) =>
      compare(values[a] ?? '', values[b] ?? '') ||
      (rows[b]?.number ?? '').localeCompare(rows[a]?.number ?? ''),
  )
  return { valued, absent: positions.filter((position) => values[position] === '') }
}

function sortValue(row: CaseRow, key: SortKey, names: RowNames): string {
  if (key === 'state') return names.state(row.state)
  if (key === 'owner') return names.body(row.owner)
  if (key === 'dueOn' && names.due) return names.due(row) ?? ''
  return row[key] ?? ''
}
