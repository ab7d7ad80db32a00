import { bitmapWhere, common, emptyBitmap, mark, placesIn, type Bitmap } from './bitmap.ts'
import type { CaseRow } from './case-row.ts'
import { createDayIndex, type DayIndex } from './day-index.ts'
import { facets, facetValues, type Facet } from './facets.ts'
import type { Period, PeriodBase } from './period.ts'
import { risingOrder, type RowNames, type SortKey } from './row-order.ts'

/** What is asked of a table. Null and empty mean "no limit". */
export interface RowQuery {
  readonly text: string
  readonly facets: Readonly<Partial<Record<Facet, string | null>>>
  readonly period: Period | null
  readonly base: PeriodBase
  /** A further condition. It is looked at once for all rows as long as it is the same function. */
  readonly holds: ((row: CaseRow) => boolean) | null
  readonly sort: { readonly key: SortKey; readonly descending: boolean }
}

/** The answer to a question: how many rows, and those of a window of them when they are shown. */
export interface RowSelection {
  readonly total: number
  /** The rows from the `from`th up to, not with, the `to`th, in order; fewer where there are no more. */
  window(from: number, to: number): readonly CaseRow[]
}

/** All rows with what makes a question quick: made once per reading, each part when it is first asked for. */
export interface CaseTable {
  readonly rows: readonly CaseRow[]
  /** The rows of a question. `today` is the reader's calendar day as YYYY-MM-DD. */
  select(query: RowQuery, today: string): RowSelection
}

/**
 * The rows with a bitmap for each value of each facet, laid out in the order of each sorting, so that filters together are one AND and
 * what is left lies in order. Free text and a condition go through all rows; a period is a stretch of the rows sorted by day. Rows
 * without the value sorted by come last whichever way it is sorted. `language` decides the alphabet.
 */
export function createCaseTable(rows: readonly CaseRow[], names: RowNames, language: string): CaseTable {
  const orders = lazily((key: SortKey) => risingOrder(rows, key, names, language))
  const parts = {
    texts: once(() => rows.map((row) => searchText(row, names))),
    days: once(() => createDayIndex(rows)),
  }
  const layoutsOf = (descending: boolean) =>
    lazily((key: SortKey) => {
      const { valued, absent } = orders(key)
      return layout(rows, [...(descending ? valued.toReversed() : valued), ...absent], parts)
    })
  const rising = layoutsOf(false)
  const falling = layoutsOf(true)
  return {
    rows,
    select(query, today) {
      const { key, descending } = query.sort
      const { order, bitmapsOf } = (descending ? falling : rising)(key)
      const [first, ...others] = bitmapsOf(query, today)
      const found = first && common(first, ...others)
      const at = (position: number | undefined) => rows[position ?? -1] ?? []
      if (!found) {
        return { total: rows.length, window: (from, to) => order.slice(from, to).flatMap(at) }
      }
      const window = (from: number, to: number) =>
        placesIn(found.bits, from, to).flatMap((place) => at(order[place]))
      return { total: found.count, window }
    },
  }
}

interface SharedParts {
  texts(): readonly string[]
  days(): DayIndex
}

/** The bitmaps of one sorting: bit n stands for the row at place n of `order`. */
function layout(rows: readonly CaseRow[], order: readonly number[], { texts, days }: SharedParts) {
  const ordered = order.flatMap((position) => rows[position] ?? [])
  const values = lazily((facet: Facet) => valuesOf(ordered, facet))
  const none = emptyBitmap(rows.length)
  const held = new WeakMap<(row: CaseRow) => boolean, Bitmap>()
  const placeOf = once(() => {
    const places = new Int32Array(order.length)
    order.forEach((position, place) => (places[position] = place))
    return places
  })
  const where = (holds: (row: CaseRow) => boolean): Bitmap => {
    const known = held.get(holds)
    if (known) return known
    const made = emptyBitmap(rows.length)
    ordered.forEach((row, place) => holds(row) && mark(made, place))
    held.set(holds, made)
    return made
  }
  const within = (positions: readonly number[]): Bitmap => {
    const made = emptyBitmap(rows.length)
    for (const position of positions) mark(made, placeOf()[position] ?? 0)
    return made
  }
  const withWords = (words: readonly string[]): Bitmap =>
    bitmapWhere(order.length, (place) => words.every((word) => texts()[order[place] ?? -1]?.includes(word)))
  const bitmapsOf = (query: RowQuery, today: string): readonly Bitmap[] => {
    const chosen: Bitmap[] = []
    for (const facet of facets) {
      const value = query.facets[facet]
      if (value !== null && value !== undefined) chosen.push(values(facet).get(value) ?? none)
    }
    if (query.holds) chosen.push(where(query.holds))
    if (query.period !== null) chosen.push(within(days()(query.period, query.base, today)))
    const words = query.text === '' ? [] : query.text.toLocaleLowerCase().split(/\s+/u).filter(Boolean)
    if (words.length > 0) chosen.push(withWords(words))
    return chosen
  }
  return { order, bitmapsOf }
}

function valuesOf(ordered: readonly CaseRow[], facet: Facet): ReadonlyMap<string, Bitmap> {
  const found = new Map<string, Bitmap>()
  ordered.forEach((row, place) => {
    for (const value of facetValues[facet](row)) {
      const bits = found.get(value) ?? emptyBitmap(ordered.length)
      mark(bits, place)
      found.set(value, bits)
    }
  })
  return found
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

function once<V>(make: () => V): () => V {
  const made = lazily(make)
  return () => made(undefined)
}

const searchText = (row: CaseRow, names: RowNames): string =>
  [row.number, row.title, names.body(row.owner), ...row.countries.map((code) => names.country(code))]
    .join(' ')
    .toLocaleLowerCase()
