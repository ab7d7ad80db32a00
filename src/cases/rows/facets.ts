import type { CaseRow } from './case-row.ts'
import { openedOn } from './period.ts'

/** What rows can be limited by, besides words and days. */
export const facets = [
  'kind',
  'state',
  'country',
  'direction',
  'theme',
  'body',
  'level',
  'result',
  'held',
  'learning',
  'lead',
  'answered',
] as const
export type Facet = (typeof facets)[number]

/** How long the requester waited for an answer, in steps a reader can tell apart. */
export const leadSteps = ['week', 'month', 'quarter', 'longer', 'open'] as const
export type LeadStep = (typeof leadSteps)[number]

/** Among the directions of a row: a person chose "none of the directions", which is not the same as that nobody has said. */
export const noneOfThem = 'none'

/** Stands for "nobody has said": *inte bedömt*, *oklart*, *inget svar ännu*. */
export const unsaid = '-'

const day = 86_400_000

/** Whole days of the city's calendar from the request to the first answer; null while there is none. */
export function leadDays(
  { openedAt, answeredOn }: Pick<CaseRow, 'openedAt' | 'answeredOn'>,
  timeZone: string,
): number | null {
  if (answeredOn === null) return null
  return Math.max(
    0,
    Math.round((Date.parse(answeredOn) - Date.parse(openedOn({ openedAt }, timeZone))) / day),
  )
}

function leadStep(row: CaseRow, timeZone: string): LeadStep {
  const days = leadDays(row, timeZone)
  if (days === null) return 'open'
  if (days <= 7) return 'week'
  if (days <= 31) return 'month'
  return days <= 92 ? 'quarter' : 'longer'
}

const some = (values: readonly string[]) => (values.length === 0 ? [unsaid] : values)

/** The values a row has in each facet; a row may stand under several countries, themes and directions. */
export const facetValues: Readonly<Record<Facet, (row: CaseRow, timeZone: string) => readonly string[]>> = {
  kind: (row) => some(row.kinds),
  state: (row) => [row.state],
  country: (row) => some(row.countries),
  direction: (row) => some(row.directions),
  theme: (row) => some(row.themes),
  body: (row) => [row.home || row.owner],
  level: (row) => [row.level ?? unsaid],
  result: (row) => [row.result ?? unsaid],
  held: (row) => [row.held ?? unsaid],
  learning: (row) => [row.learning ?? unsaid],
  lead: (row, timeZone) => [leadStep(row, timeZone)],
  answered: (row) => [row.answeredOn === null ? unsaid : 'answered'],
}
