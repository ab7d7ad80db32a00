import { figureChanges } from '../../../src/cases/statistics/figure-changes.ts'
import { statisticsOf } from '../../../src/cases/statistics/statistics.ts'
import type { CaseRow } from '../../../src/cases/rows/case-row.ts'
import { aRow } from '../../teams/a-row.ts'

const row = (change: Partial<CaseRow> = {}) =>
  aRow({
    held: 'held',
    openedAt: '2026-02-01T08:00:00Z',
    answeredOn: '2026-02-11',
    firstDay: '2026-05-05',
    lastDay: '2026-05-05',
    visitors: 136,
    hours: 175,
    kronor: 4200,
    ...change,
  })
const figures = (change: Partial<CaseRow> = {}) =>
  statisticsOf([row(change)], { period: '2026', body: null }, 'Europe/Stockholm')

describe('whether counting again gives the same figures', () => {
  test('it does when no figure has changed, also as they were stored', () => {
    const stored = JSON.parse(JSON.stringify(figures())) as ReturnType<typeof figures>
    expect(figureChanges(stored, figures())).toEqual({
      heads: [],
      spread: false,
      toldNotCounted: false,
    })
  })

  test.each<[string, Partial<CaseRow>, string, number, number]>([
    ['visitors', { visitors: 109 }, 'visitors', 136, 109],
    ['hours', { hours: 146 }, 'hours', 175, 146],
    ['kronor', { kronor: 3400 }, 'kronor', 4200, 3400],
    ['days to an answer', { answeredOn: '2026-02-10' }, 'median', 10, 9],
  ])('it does not when only %s differ', (_name, change, figure, then, now) => {
    expect(figureChanges(figures(), figures(change)).heads).toEqual([{ figure, then, now }])
  })

  test('a breakdown that differs is told, though every sum is the same', () => {
    expect(figureChanges(figures(), figures({ countries: ['TW'] }))).toMatchObject({
      heads: [],
      spread: true,
    })
  })

  test('how many came, and what it cost, in another month is told', () => {
    const other = row({ id: 'c2', lastDay: '2026-06-01' })
    const both = (rows: readonly CaseRow[]) =>
      statisticsOf(rows, { period: '2026', body: null }, 'Europe/Stockholm')
    const told = both([row(), other])
    const moved = both([row({ visitors: 135 }), { ...other, visitors: 137 }])
    expect(figureChanges(told, moved)).toMatchObject({ heads: [], spread: true })
  })

  test('figures of before these were counted by month are the same for all that, and it is said that they are not there', () => {
    const before = { ...figures(), months: figures().months.map((month) => ({ ...month, told: null })) }
    expect(figureChanges(before, figures())).toEqual({ heads: [], spread: false, toldNotCounted: true })
  })
})
