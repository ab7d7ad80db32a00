import type { Counted, CountedFacet } from '../../cases/statistics/statistics.ts'
import type { Direction } from '../../strategy/words.ts'

/** The words of a report in its language; ids of the records become words here. */
export interface ReportWords {
  readonly title: (year: string, bodyName: string) => string
  /** Head of the table that says what the figures are. */
  readonly about: string
  readonly year: string
  /** The body, or the whole city. */
  readonly concerns: string
  readonly selection: string
  /** The question in words: which requests and visits were counted. */
  readonly selectionText: (year: string, bodyName: string) => string
  readonly countedOn: string
  readonly edition: string
  readonly standing: string
  readonly introduction: string
  readonly inBrief: string
  readonly figure: string
  readonly value: string
  readonly counted: Readonly<Record<Counted, string>>
  readonly visitors: string
  readonly hours: string
  readonly kronor: string
  readonly median: string
  readonly untold: (count: number) => string
  readonly directions: string
  readonly noText: string
  readonly breakdown: string
  readonly months: string
  readonly month: string
  /** How many came and what it cost by month; for the name of a sheet as well: at most 31 characters. */
  readonly told: string
  readonly facet: (facet: CountedFacet) => string
  readonly valueOf: (facet: CountedFacet, value: string) => string
  readonly direction: (id: Direction) => string
  readonly ahead: string
  readonly planned: string
  readonly reviews: string
  /** For the name of a sheet: at most 31 characters. */
  readonly reviewsShort: string
  readonly day: string
  readonly what: string
  readonly body: string
  readonly nothing: string
  readonly method: string
  readonly methodText: (madeOn: string, editionName: string) => string
}
