import fc from 'fast-check'
import { createCaseTable } from '../../../src/cases/rows/case-table.ts'
import { yearsOf } from '../../../src/cases/rows/period.ts'
import { baseOf, countedFacets, countedRows, statisticsOf } from '../../../src/cases/statistics/statistics.ts'
import { aRow } from '../../teams/a-row.ts'

const rows = [
  aRow({
    id: 'held this year',
    openedAt: '2025-11-20T08:00:00Z',
    answeredOn: '2025-11-27',
    firstDay: '2026-05-03',
    lastDay: '2026-05-05',
    held: 'held',
    result: 'accepted',
    visitors: 6,
    hours: 10,
    kronor: 1200,
    directions: ['profiling', 'cooperation'],
    learning: 'yes',
  }),
  aRow({
    id: 'held, nobody told the cost',
    openedAt: '2026-01-10T08:00:00Z',
    answeredOn: '2026-02-20',
    firstDay: '2026-03-01',
    lastDay: '2026-03-01',
    held: 'held',
    result: 'accepted',
    visitors: 12,
    home: 'trafik',
    owner: 'trafik',
    countries: ['TW'],
  }),
  aRow({
    id: 'asked for, declined',
    openedAt: '2026-06-01T08:00:00Z',
    answeredOn: '2026-06-03',
    result: 'declined',
  }),
  aRow({ id: 'asked for, waiting', openedAt: '2026-11-20T08:00:00Z', level: null, themes: [] }),
]
const timeZone = 'Europe/Stockholm'
const year = { period: '2026', body: null }

describe('statistics', () => {
  test('count requests by the day they came and held visits by their last day, apart', () => {
    const figures = statisticsOf(rows, year, timeZone)
    expect(figures).toMatchObject({ requests: 3, held: 2 })
    const happened = figures.months.filter(({ requests, held }) => requests + held > 0)
    expect(happened.map(({ month, requests, held }) => [month, requests, held])).toEqual([
      ['2026-01', 1, 0],
      ['2026-03', 0, 1],
      ['2026-05', 0, 1],
      ['2026-06', 1, 0],
      ['2026-11', 1, 0],
    ])
    expect(figures.months.map(({ month }) => month.slice(5)).join(' ')).toBe(
      '01 02 03 04 05 06 07 08 09 10 11',
    )
  })

  test('sum what was told, and say of how many visits nothing was told', () => {
    expect(statisticsOf(rows, year, timeZone)).toMatchObject({
      visitors: { total: 18, unknown: 0 },
      hours: { total: 10, unknown: 1 },
      kronor: { total: 1200, unknown: 1 },
    })
  })

  test('sum what was told month by month: nothing told of a visit is not nought, and no visit is', () => {
    const told = statisticsOf(rows, year, timeZone).months.map(({ month, told: sums }) => [month, sums])
    expect(Object.fromEntries(told)).toMatchObject({
      '2026-03': { visitors: 12, hours: null, kronor: null },
      '2026-04': { visitors: 0, hours: 0, kronor: 0 },
      '2026-05': { visitors: 6, hours: 10, kronor: 1200 },
    })
  })

  test('what nobody has said is counted as that, and stands last', () => {
    const { by } = statisticsOf(rows, year, timeZone)
    expect(by.requests.direction).toEqual([{ value: '-', count: 3 }])
    expect(by.held.direction).toEqual([
      { value: 'cooperation', count: 1 },
      { value: 'profiling', count: 1 },
      { value: '-', count: 1 },
    ])
    expect(by.requests.lead).toEqual([
      { value: 'week', count: 1 },
      { value: 'quarter', count: 1 },
      { value: 'open', count: 1 },
    ])
  })

  test('a body sees its own', () => {
    expect(statisticsOf(rows, { period: '2026', body: 'trafik' }, timeZone)).toMatchObject({
      requests: 1,
      held: 1,
    })
  })

  test('the median wait is of those that have an answer', () => {
    expect(statisticsOf(rows, year, timeZone).medianLeadDays).toBe(21.5)
    expect(statisticsOf([], year, timeZone).medianLeadDays).toBeNull()
  })

  test('every number leads to a list of as many cases', () => {
    const table = createCaseTable(
      rows,
      { country: (c) => c, body: (b) => b, state: (s) => s },
      'sv',
      timeZone,
    )
    const figures = statisticsOf(rows, year, timeZone)
    const ask = (counted: 'requests' | 'held', facets: Record<string, string>) =>
      table.select(
        {
          text: '',
          facets: counted === 'held' ? { ...facets, held: 'held' } : facets,
          period: '2026',
          base: baseOf[counted],
          holds: () => true,
          sort: { key: 'number', descending: false },
        },
        '2026-11-24',
      ).total
    for (const counted of ['requests', 'held'] as const)
      for (const facet of countedFacets)
        for (const { value, count } of figures.by[counted][facet])
          expect([counted, facet, value, ask(counted, { [facet]: value })]).toEqual([
            counted,
            facet,
            value,
            count,
          ])
  })

  test('what came in just before midnight in Greenwich belongs to the day, month and year of the city', () => {
    const night = [
      aRow({
        id: 'new year’s night',
        openedAt: '2025-12-31T23:30:00Z',
        answeredOn: '2026-01-01',
        firstDay: null,
        lastDay: null,
      }),
      aRow({
        id: 'held without days',
        openedAt: '2026-05-31T22:30:00Z',
        held: 'held',
        firstDay: null,
        lastDay: null,
      }),
    ]
    const figures = statisticsOf(night, year, timeZone)
    expect(figures).toMatchObject({ requests: 2, held: 1, medianLeadDays: 0 })
    const months = figures.months.filter(({ requests, held }) => requests + held > 0)
    expect(months.map(({ month, requests, held }) => [month, requests, held])).toEqual([
      ['2026-01', 1, 0],
      ['2026-06', 1, 1],
    ])
    expect(yearsOf(night, timeZone)).toEqual(['2026'])
    expect(statisticsOf(night, year, 'America/New_York').requests).toBe(1)
  })

  test('the order of the rows changes nothing', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), (shuffled) => {
        expect(statisticsOf(shuffled, year, timeZone)).toEqual(statisticsOf(rows, year, timeZone))
      }),
    )
  })

  test('the bodies together have as many requests as the city', () => {
    const whole = countedRows(rows, 'requests', year, timeZone).length
    const bodies = ['miljo', 'trafik'].map(
      (body) => countedRows(rows, 'requests', { ...year, body }, timeZone).length,
    )
    expect(bodies.reduce((a, b) => a + b)).toBe(whole)
  })
})
