import { baseOf, type Counted, type StatisticsQuery } from '../../cases/statistics/statistics.ts'
import type { Facet } from '../../cases/rows/facets.ts'
import { firstQuery, type ListQuery } from '../list/list-query.ts'

/** The list of exactly the cases that a number counts. */
export function drill(
  counted: Counted,
  { period, body }: StatisticsQuery,
  more: { readonly facets?: Readonly<Partial<Record<Facet, string>>>; readonly month?: string } = {},
): ListQuery {
  return {
    ...firstQuery,
    view: 'all',
    facets: {
      ...(body === null ? {} : { body }),
      ...(counted === 'held' ? { held: 'held' } : {}),
      ...more.facets,
    },
    period: more.month ?? period,
    base: baseOf[counted],
  }
}
