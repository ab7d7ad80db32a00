import {
  bitmapOf,
  bitmapWhere,
  common,
  countIn,
  emptyBitmap,
  mark,
  takenFrom,
  type Bitmap,
} from './bitmap.ts'
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
 * what is left lies in order. Of several facets the one that leaves fewest rows goes first: those rows have a layout of their own, so
 * that the others cost by what is left and not by all there is. Free text and a condition go through the rows of the layout; a period
 * is a stretch of the rows sorted by day. Rows without the value sorted by come last whichever way it is sorted. `language` decides the
 * alphabet, `timeZone` (IANA name, the city's) the days of instants.
 */
export function createCaseTable(
  rows: readonly CaseRow[],
  names: RowNames,
  language: string,
  timeZone: string,
): CaseTable {
  const orders = lazily((key: SortKey) => risingOrder(rows, key, names, language))
  const shared: Shared = {
    rows,
    timeZone,
    texts: once(() => rows.map((row) => searchText(row, names))),
    days: once(() => createDayIndex(rows, timeZone)),
  }
  const layoutsOf = (descending: boolean) =>
    lazily((key: SortKey) => {
      const { valued, absent } = orders(key)
      return createLayout([...(descending ? valued.toReversed() : valued), ...absent], shared)
    })
  const rising = layoutsOf(false)
  const falling = layoutsOf(true)
  return {
    rows,
    select(query, today) {
      const { key, descending } = query.sort
      const layout = (descending ? falling : rising)(key)
      const chosen = facets.flatMap((facet) => {
        const value = query.facets[facet]
        return value === null || value === undefined
          ? []
          : [{ facet, value, rows: layout.held(facet, value) }]
      })
      if (chosen.length < 2) return answer(layout, chosen, query, today)
      const fewest = chosen.reduce((least, each) => (each.rows < least.rows ? each : least))
      const others = chosen.filter((each) => each !== fewest)
      return answer(layout.within(fewest.facet, fewest.value), others, query, today)
    },
  }
}

/** A value that is asked for in a facet. */
interface Chosen {
  readonly facet: Facet
  readonly value: string
}

/** What all layouts of a table share. */
interface Shared {
  readonly rows: readonly CaseRow[]
  readonly timeZone: string
  texts(): readonly string[]
  days(): DayIndex
}

/** Rows in the order of one sorting: all of them, or those with one value of a facet. */
interface Layout {
  readonly ordered: readonly CaseRow[]
  /** How many rows have the value. */
  held(facet: Facet, value: string): number
  bits(chosen: Chosen): Bitmap
  where(holds: (row: CaseRow) => boolean): Bitmap
  inPeriod(period: Period, base: PeriodBase, today: string): Bitmap
  withWords(words: readonly string[]): Bitmap
  /** The layout of the rows with that value alone. */
  within(facet: Facet, value: string): Layout
}

function answer(
  layout: Layout,
  chosen: readonly Chosen[],
  { holds, period, base, text }: RowQuery,
  today: string,
): RowSelection {
  const { ordered } = layout
  const words = text === '' ? [] : text.toLocaleLowerCase().split(/\s+/u).filter(Boolean)
  const bitmaps = chosen.map((each) => layout.bits(each))
  if (holds) bitmaps.push(layout.where(holds))
  if (period !== null) bitmaps.push(layout.inPeriod(period, base, today))
  if (words.length > 0) bitmaps.push(layout.withWords(words))
  const [first, ...others] = bitmaps
  if (!first) return { total: ordered.length, window: (from, to) => ordered.slice(from, to) }
  const found = common(first, ...others)
  return { total: countIn(found), window: (from, to) => takenFrom(ordered, found, from, to) }
}

/** The layout of the rows at the positions `order`: place n is the row at `order[n]`. */
function createLayout(order: readonly number[], shared: Shared): Layout {
  const ordered = order.flatMap((position) => shared.rows[position] ?? [])
  const values = lazily((facet: Facet) => placesOf(ordered, facet, shared.timeZone))
  const places = (facet: Facet, value: string) => values(facet).get(value) ?? []
  const bitmaps = lazily((facet: Facet) =>
    lazily((value: string) => bitmapOf(ordered.length, places(facet, value))),
  )
  const layouts = lazily((facet: Facet) =>
    lazily((value: string) =>
      createLayout(
        places(facet, value).flatMap((place) => order[place] ?? []),
        shared,
      ),
    ),
  )
  const conditions = new WeakMap<(row: CaseRow) => boolean, Bitmap>()
  return {
    ordered,
    held: (facet, value) => places(facet, value).length,
    bits: ({ facet, value }) => bitmaps(facet)(value),
    where(holds) {
      const known = conditions.get(holds)
      if (known) return known
      const made = emptyBitmap(ordered.length)
      ordered.forEach((row, place) => holds(row) && mark(made, place))
      conditions.set(holds, made)
      return made
    },
    inPeriod(period, base, today) {
      const inside = new Uint8Array(shared.rows.length)
      for (const position of shared.days()(period, base, today)) inside[position] = 1
      return bitmapWhere(order.length, (place) => inside[order[place] ?? -1] === 1)
    },
    withWords: (words) =>
      bitmapWhere(order.length, (place) =>
        words.every((word) => shared.texts()[order[place] ?? -1]?.includes(word)),
      ),
    within: (facet, value) => layouts(facet)(value),
  }
}

/** The places of each value of a facet, rising. */
function placesOf(
  ordered: readonly CaseRow[],
  facet: Facet,
  timeZone: string,
): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>()
  ordered.forEach((row, place) => {
    for (const value of new Set(facetValues[facet](row, timeZone))) {
      const places = found.get(value)
      if (places) places.push(place)
      else found.set(value, [place])
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
