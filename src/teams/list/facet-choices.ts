import type { CaseRow } from '../../cases/rows/case-row.ts'
import { facetValues, unsaid, type Facet } from '../../cases/rows/facets.ts'
import type { Choice } from './choose.tsx'
import type { FacetWords } from './use-facet-words.ts'

/** The values of a facet that occur among the rows, by their words; "nobody has said" last. */
export function facetChoices(
  rows: readonly CaseRow[],
  facet: Facet,
  words: FacetWords,
  language: string,
  timeZone: string,
): readonly Choice[] {
  const values = new Set<string>()
  for (const row of rows) for (const value of facetValues[facet](row, timeZone)) values.add(value)
  return [...values]
    .map((value) => ({ value, label: words.value(facet, value) }))
    .sort(
      (a, b) =>
        Number(a.value === unsaid) - Number(b.value === unsaid) || a.label.localeCompare(b.label, language),
    )
}
