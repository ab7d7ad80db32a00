import type { CaseRow } from '../../cases/rows/case-row.ts'
import type { Ahead } from '../../documents/annual-report/annual-report.ts'

/** Visits planned for a year, earliest first: those with a yes whose first day falls in it. */
export function plannedAhead(
  rows: readonly CaseRow[],
  year: string,
  body: string | null,
  bodyName: (id: string) => string,
): readonly Ahead[] {
  return rows
    .filter(
      (row) =>
        row.state === 'planned' &&
        (row.firstDay ?? '').startsWith(year) &&
        (body === null || (row.home || row.owner) === body),
    )
    .map((row) => ({
      day: row.firstDay ?? '',
      what: `${row.number} ${row.title}`,
      body: bodyName(row.home || row.owner),
    }))
    .toSorted((a, b) => a.day.localeCompare(b.day))
}
