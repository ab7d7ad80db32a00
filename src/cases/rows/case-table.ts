import type { CaseRow } from './case-row.ts'
import { facets, facetValues, type Facet } from './facets.ts'
import { inPeriod, type Period, type PeriodBase } from './period.ts'

/** Names people search by and see, so that "Palestina" finds a row that stores a code. */
export interface RowNames {
  country(code: string): string
  body(id: string): string
  state(state: string): string
}

export const sortKeys = ['number', 'title', 'state', 'owner', 'firstDay', 'changedAt'] as const
export type SortKey = (typeof sortKeys)[number]

/** What is asked of a table. Null and empty mean "no limit". */
export interface RowQuery {
  readonly text: string
  readonly facets: Readonly<Partial<Record<Facet, string | null>>>
  readonly period: Period | null
  readonly base: PeriodBase
  readonly holds: (row: CaseRow) => boolean
  readonly sort: { readonly key: SortKey; readonly descending: boolean }
}

/** All rows with what makes a question quick: made once per reading, each part when it is first asked for. */
export interface CaseTable {
  readonly rows: readonly CaseRow[]
  /** The rows of a question, in order. `today` is the reader's calendar day as YYYY-MM-DD. */
  select(query: RowQuery, today: string): readonly CaseRow[]
}

/**
 * The rows with an index per facet (value → positions), texts to search in, and the order by each sort key. A question starts from its
 * shortest list of positions, so that several filters together cost less than one. `language` decides the alphabet (å after z in
 * Swedish). Rows without the value sorted by come last whichever way it is sorted.
 */
export function createCaseTable(rows: readonly CaseRow[], names: RowNames, language: string): CaseTable {
  const postings = lazily((facet: Facet) => postingsOf(rows, facet))
  const ranks = lazily((key: SortKey) => ranksOf(rows, key, names, language))
  let texts: readonly string[] | null = null
  const all = rows.map((_, position) => position)

  /** Positions under the facet that leaves fewest; the other facets are looked at row by row. */
  const candidates = (asked: readonly (readonly [Facet, string])[]): readonly number[] =>
    asked
      .map(([facet, value]) => postings(facet).get(value) ?? [])
      .toSorted((a, b) => a.length - b.length)[0] ?? all

  return {
    rows,
    select(query, today) {
      const asked = facets.flatMap((facet) => {
        const value = query.facets[facet]
        return value === null || value === undefined ? [] : [[facet, value] as const]
      })
      const words = query.text.toLocaleLowerCase().split(/\s+/u).filter(Boolean)
      const hay = words.length === 0 ? null : (texts ??= rows.map((row) => searchText(row, names)))
      const fits = (position: number): boolean => {
        const row = rows[position]
        if (!row || !query.holds(row)) return false
        if (!asked.every(([facet, value]) => facetValues[facet](row).includes(value))) return false
        if (query.period !== null && !inPeriod(row, query.period, query.base, today)) return false
        return hay === null || words.every((word) => hay[position]?.includes(word))
      }
      const rank = ranks(query.sort.key)
      const sign = query.sort.descending ? -1 : 1
      const place = (position: number) => {
        const value = rank[position] ?? 0
        // Absent values have rank below zero and stay last both ways.
        return value < 0 ? Number.MAX_SAFE_INTEGER + value : sign * value
      }
      return candidates(asked)
        .filter(fits)
        .toSorted((a, b) => place(a) - place(b))
        .flatMap((position) => rows[position] ?? [])
    },
  }
}

function lazily<K, V>(make: (key: K) => V): (key: K) => V {
  const made = new Map<K, V>()
  return (key) => {
    const known = made.get(key)
    if (known !== undefined) return known
    const value = make(key)
    made.set(key, value)
    return value
  }
}

function postingsOf(rows: readonly CaseRow[], facet: Facet): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>()
  rows.forEach((row, position) => {
    for (const value of facetValues[facet](row)) {
      const list = found.get(value)
      if (list) list.push(position)
      else found.set(value, [position])
    }
  })
  return found
}

/** Place of each row in the rising order by a key, newest number first among equals; negative where the row has no value. */
function ranksOf(rows: readonly CaseRow[], key: SortKey, names: RowNames, language: string): Int32Array {
  const values = rows.map((row) => sortValue(row, key, names))
  const collator = new Intl.Collator(language, { numeric: true })
  // Days and instants sort as they are; only words need the alphabet.
  const plain = key === 'firstDay' || key === 'changedAt'
  const compare = plain ? (a: string, b: string) => (a < b ? -1 : Number(a > b)) : collator.compare
  const order = rows.map((_, position) => position).filter((position) => values[position] !== '')
  order.sort(
    (a, b) =>
      compare(values[a] ?? '', values[b] ?? '') ||
      (rows[b]?.number ?? '').localeCompare(rows[a]?.number ?? ''),
  )
  const ranks = new Int32Array(rows.length).map((_, position) => -rows.length + position - 1)
  order.forEach((position, place) => (ranks[position] = place))
  return ranks
}

function sortValue(row: CaseRow, key: SortKey, names: RowNames): string {
  if (key === 'state') return names.state(row.state)
  if (key === 'owner') return names.body(row.owner)
  if (key === 'firstDay') return row.firstDay ?? ''
  return row[key]
}

const searchText = (row: CaseRow, names: RowNames): string =>
  [row.number, row.title, names.body(row.owner), ...row.countries.map((code) => names.country(code))]
    .join(' ')
    .toLocaleLowerCase()
