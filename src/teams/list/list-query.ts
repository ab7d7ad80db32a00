import type { RowQuery } from '../../cases/rows/case-table.ts'
import { facets, type Facet } from '../../cases/rows/facets.ts'
import type { Period, PeriodBase } from '../../cases/rows/period.ts'
import { viewHolds, type SavedView, type Viewer } from './saved-views.ts'

/** What the person has asked the list for. Null and empty mean "no limit". */
export interface ListQuery {
  readonly view: SavedView
  readonly text: string
  readonly facets: Readonly<Partial<Record<Facet, string | null>>>
  readonly period: Period | null
  readonly base: PeriodBase
  /** Null: the order of the view itself. */
  readonly sort: RowQuery['sort'] | null
}

/** What is to be done stands with the nearest day first (users.md 24), every other view with what changed last. */
export function sortOf({ view, sort }: Pick<ListQuery, 'view' | 'sort'>): RowQuery['sort'] {
  if (sort !== null) return sort
  return view === 'to-do' ? { key: 'dueOn', descending: false } : { key: 'changedAt', descending: true }
}

/** The filters that are always in sight, and those one asks for. The rest come from a number in the statistics. */
export const mainFacets = ['country', 'direction', 'state'] as const
export const furtherFacets = ['kind', 'theme', 'body', 'level'] as const

export const firstQuery: ListQuery = {
  view: 'to-do',
  text: '',
  facets: {},
  period: null,
  base: 'visit',
  sort: null,
}

/** The same view and order without filters. */
export function withoutFilters(query: ListQuery): ListQuery {
  return { ...query, text: '', facets: {}, period: null, base: 'visit' }
}

/** Facets that limit something, in the order of the closed list. */
export function limits(query: ListQuery): readonly (readonly [Facet, string])[] {
  return facets.flatMap((facet) => {
    const value = query.facets[facet]
    return value === null || value === undefined ? [] : [[facet, value] as const]
  })
}

/** True when the query limits more than its saved view does. */
export function isFiltered(query: ListQuery): boolean {
  return query.text.trim() !== '' || query.period !== null || limits(query).length > 0
}

const conditions = new WeakMap<Viewer, Map<SavedView, NonNullable<RowQuery['holds']>>>()

/** The same function for the same viewer and view, so that the table looks at its rows once. */
function conditionOf(view: SavedView, viewer: Viewer): NonNullable<RowQuery['holds']> {
  const known = conditions.get(viewer) ?? new Map<SavedView, NonNullable<RowQuery['holds']>>()
  conditions.set(viewer, known)
  const holds = known.get(view) ?? ((row) => viewHolds[view](row, viewer))
  known.set(view, holds)
  return holds
}

/** The question to the table: the saved view is a condition among the others. */
export function rowQueryOf({ view, sort, ...query }: ListQuery, viewer: Viewer): RowQuery {
  return { ...query, sort: sortOf({ view, sort }), holds: view === 'all' ? null : conditionOf(view, viewer) }
}
