import fc from 'fast-check'
import type { CaseRow } from '../../../src/cases/rows/case-row.ts'
import { createCaseTable, type RowQuery } from '../../../src/cases/rows/case-table.ts'
import { facets, facetValues } from '../../../src/cases/rows/facets.ts'
import { inPeriod, periodBases } from '../../../src/cases/rows/period.ts'
import { sortKeys } from '../../../src/cases/rows/row-order.ts'
import { aRow } from '../../teams/a-row.ts'

const names = { country: (id: string) => id, body: (id: string) => id, state: (id: string) => id }
const timeZone = 'Europe/Stockholm'
const today = '2026-06-01'
const day = fc.constantFrom('2025-12-31', '2026-01-01', '2026-05-31', '2026-06-01', '2027-02-03')
const some = (...values: string[]) => fc.subarray(values)

const manyRows: fc.Arbitrary<readonly CaseRow[]> = fc
  .array(
    fc.record({
      title: fc.constantFrom('', 'Ärende', 'zebra', 'Avfall och vatten', 'avfall'),
      state: fc.constantFrom('open', 'closed'),
      owner: fc.constantFrom('miljo', 'trafik'),
      countries: fc.array(fc.constantFrom('FI', 'KR', 'PS'), { maxLength: 3 }),
      directions: some('profiling', 'cooperation'),
      firstDay: fc.option(day),
      lastDay: fc.option(day),
      openedAt: fc
        .tuple(day, fc.constantFrom('08:00', '22:30', '23:30'))
        .map(([on, at]) => `${on}T${at}:00Z`),
      changedAt: day.map((on) => `${on}T09:00:00Z`),
    }),
    { maxLength: 100 },
  )
  .map((all) => all.map((row, index) => aRow({ ...row, id: `${index}`, number: `26-${index}` })))

const anyQuery: fc.Arbitrary<RowQuery> = fc.record({
  text: fc.constantFrom('', ' ', 'avfall', 'VATTEN avf', 'fi', 'x y'),
  facets: fc.record({
    country: fc.constantFrom(null, 'FI', 'KR', '-', 'unknown'),
    direction: fc.constantFrom(null, 'profiling', '-'),
    state: fc.constantFrom(null, 'open', 'closed'),
  }),
  period: fc.constantFrom(null, 'coming', '2025', '2026', '2026-05'),
  base: fc.constantFrom(...periodBases),
  holds: fc.constantFrom(null, (row: CaseRow) => row.owner === 'miljo'),
  sort: fc.record({ key: fc.constantFrom(...sortKeys), descending: fc.boolean() }),
})

/** The question answered row by row, without any index. */
function plainly(rows: readonly CaseRow[], { sort, ...query }: RowQuery): readonly string[] {
  const words = query.text.toLowerCase().split(' ').filter(Boolean)
  const fits = (row: CaseRow) => {
    const hay = [row.number, row.title, row.owner, ...row.countries].join(' ').toLowerCase()
    return (
      facets.every((facet) => {
        const value = query.facets[facet] ?? null
        return value === null || facetValues[facet](row, timeZone).includes(value)
      }) &&
      (query.period === null || inPeriod(row, query.period, query.base, today, timeZone)) &&
      (query.holds === null || query.holds(row)) &&
      words.every((word) => hay.includes(word))
    )
  }
  const compare = new Intl.Collator('sv', { numeric: true }).compare
  const found = rows.filter(fits)
  const valued = found
    .filter((row) => row[sort.key])
    .toSorted((a, b) => compare(a[sort.key] ?? '', b[sort.key] ?? '') || b.number.localeCompare(a.number))
  const absent = found.filter((row) => !row[sort.key])
  return [...(sort.descending ? valued.toReversed() : valued), ...absent].map((row) => row.id)
}

describe('the table of cases', () => {
  test('answers as one who looks at every row, in any window', () => {
    const asked = fc.array(anyQuery, { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(manyRows, asked, fc.nat(70), fc.nat(70), (rows, queries, from, length) => {
        const table = createCaseTable(rows, names, 'sv', timeZone)
        for (const query of queries) {
          const expected = plainly(rows, query)
          const { total, window } = table.select(query, today)
          const ids = (a: number, b: number) => window(a, b).map((row) => row.id)
          expect(total).toBe(expected.length)
          expect(ids(0, rows.length)).toEqual(expected)
          expect(ids(from, from + length)).toEqual(expected.slice(from, from + length))
        }
      }),
      { numRuns: 300 },
    )
  })
})
