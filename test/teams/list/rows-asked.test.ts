import fc from 'fast-check'
import { firstQuery } from '../../../src/teams/list/list-query.ts'
import type { ListQuery } from '../../../src/teams/list/list-query.ts'
import { createCaseTable } from '../../../src/cases/rows/case-table.ts'
import { rowQueryOf } from '../../../src/teams/list/list-query.ts'
import type { Viewer } from '../../../src/teams/list/saved-views.ts'
import { aRow } from '../a-row.ts'

const names = {
  country: (code: string) => ({ PS: 'Palestina', KR: 'Sydkorea' })[code] ?? code,
  body: (id: string) => ({ miljo: 'Miljöförvaltningen', trafik: 'Trafikkontoret' })[id] ?? id,
  state: (state: string) => state,
}
const viewer: Viewer = { roles: new Set(['contact-person']), bodies: new Set(['miljo']), offices: {} }
const rows = [
  aRow({ id: 'a', number: '26-0001' }),
  aRow({
    id: 'b',
    number: '26-0002',
    title: 'Seoul: klimat',
    countries: ['KR'],
    owner: 'trafik',
    state: 'handed-over',
    waitingFor: 'miljo',
    dueOn: '2026-11-26',
    dueKind: 'acknowledge',
    firstDay: '2025-02-01',
    lastDay: '2025-02-02',
    changedAt: '2026-11-23T08:00:00Z',
  }),
  aRow({
    id: 'c',
    number: '26-0010',
    title: 'Ödessa: konferens',
    kinds: ['conference'],
    owner: 'trafik',
    state: 'closed',
    dueOn: null,
    dueKind: null,
    firstDay: null,
    lastDay: null,
    openedAt: '2025-03-01T08:00:00Z',
    changedAt: '2026-11-22T08:00:00Z',
  }),
]
const table = createCaseTable(rows, names, 'sv', 'Europe/Stockholm')
const ids = (change: Partial<ListQuery>) =>
  table
    .select(rowQueryOf({ ...firstQuery, view: 'all', ...change }, viewer), '2026-11-24')
    .window(0, rows.length)
    .map((row) => row.id)

describe('the rows of a list', () => {
  test.each<[string, Partial<ListQuery>, string[]]>([
    ['newest change first', {}, ['a', 'b', 'c']],
    ['what is mine or waits for me is to be done, the nearest day first', { view: 'to-do' }, ['b', 'a']],
    ['handed over, not acknowledged', { view: 'unacknowledged' }, ['b']],
    ['a country is found by its name', { text: 'palestina nablus' }, ['a']],
    ['every word must be there', { text: 'seoul palestina' }, []],
    ['a body is found by its name', { text: 'trafikk' }, ['b', 'c']],
    ['kind and state combine', { facets: { kind: 'conference', state: 'closed' } }, ['c']],
    ['kind and country that do not meet', { facets: { kind: 'conference', country: 'KR' } }, []],
    ['coming by the last proposed day', { period: 'coming' }, ['a']],
    ['a year, by the day it was opened where no day is proposed', { period: '2025' }, ['b', 'c']],
    ['a month', { period: '2025-02' }, ['b']],
    ['a year by the day it came in', { period: '2025', base: 'opened' }, ['c']],
    ['a body by who answers', { facets: { body: 'miljo' } }, ['a', 'b', 'c']],
    ['what nobody has said', { facets: { direction: '-', result: '-' } }, ['a', 'b', 'c']],
    ['mine, closed or not, while nobody knows my body', { view: 'mine' }, ['a', 'b', 'c']],
    ['what has no day left comes last', { sort: { key: 'dueOn', descending: true } }, ['a', 'b', 'c']],
    ['numbers are sorted as numbers', { sort: { key: 'number', descending: false } }, ['a', 'b', 'c']],
    ['ö comes last in Swedish', { sort: { key: 'title', descending: false } }, ['a', 'b', 'c']],
    [
      'rows without a day come last both ways',
      { sort: { key: 'firstDay', descending: true } },
      ['a', 'b', 'c'],
    ],
    [
      'rows without a day come last both ways (rising)',
      { sort: { key: 'firstDay', descending: false } },
      ['b', 'a', 'c'],
    ],
  ])('%s', (_, change, expected) => {
    expect(ids(change)).toEqual(expected)
  })

  test('a further filter never adds a row', () => {
    const filter = fc.record({
      text: fc.constantFrom('', 'seoul', 'palestina', 'x'),
      facets: fc.record({
        kind: fc.constantFrom(null, 'visit', 'conference'),
        state: fc.constantFrom(null, 'closed', 'handed-over'),
        country: fc.constantFrom(null, 'PS', 'KR'),
      }),
    })
    fc.assert(
      fc.property(filter, fc.constantFrom('coming', '2025', '2025-02'), (query, period) => {
        const wide = new Set(ids(query))
        return ids({ ...query, period }).every((id) => wide.has(id))
      }),
    )
  })
})
