import { clashingRows, neighbours, relatedRows } from '../../../src/teams/related/related-rows.ts'
import { aRow } from '../a-row.ts'

const to = { id: 'here', organisation: 'Municipalité de Nablus', countries: ['PS'], themes: ['waste'] }
const days = [{ start: '2027-05-04', end: '2027-05-06' }]

describe('earlier cases', () => {
  const theme = aRow({ id: 'theme', title: 'Lyon', countries: ['FR'], openedAt: '2026-11-23T08:00:00Z' })
  const country = aRow({ id: 'country', title: 'Ramallah', themes: [] })
  const same = aRow({ id: 'same', title: 'MUNICIPALITE de Nablus: avfall' })

  test('the same organisation comes before country, country before theme', () => {
    expect(relatedRows([theme, country, same], to).map(({ row }) => row.id)).toEqual([
      'same',
      'country',
      'theme',
    ])
  })

  test('each says what it has in common, accents and capitals aside', () => {
    expect(relatedRows([same], to)[0]?.because).toEqual(['organisation', 'country', 'theme'])
  })

  test('the case itself and what has nothing in common are left out', () => {
    const other = aRow({ id: 'other', countries: ['NO'], themes: ['schools'] })
    expect(relatedRows([aRow({ id: 'here' }), other], to)).toEqual([])
  })
})

describe('clashes', () => {
  test('an accepted visit that shares a day clashes; one that ends before does not', () => {
    const planned = aRow({ id: 'a', state: 'planned' })
    const before = aRow({ id: 'b', state: 'planned', firstDay: '2027-05-01', lastDay: '2027-05-03' })
    expect(clashingRows([planned, before], 'here', days).map(({ id }) => id)).toEqual(['a'])
  })

  test.each([
    ['acknowledged', null, false],
    ['own-handling', null, false],
    ['in-forum', null, false],
    ['settled', 'declined', false],
    ['settled', 'accepted', true],
    ['settled', 'accepted-in-part', true],
  ] as const)('a visit that is %s with the answer %s clashes: %s', (state, result, expected) => {
    expect(clashingRows([aRow({ id: 'a', state, result })], 'here', days)).toHaveLength(expected ? 1 : 0)
  })

  test('what nobody has accepted, what has no days, and the case itself do not', () => {
    const rows = [
      aRow({ id: 'a', state: 'handed-over' }),
      aRow({ id: 'b', state: 'planned', firstDay: null, lastDay: null }),
      aRow({ id: 'here', state: 'planned' }),
    ]
    expect(clashingRows(rows, 'here', days)).toEqual([])
  })
})

describe('a case that is near in several ways', () => {
  const same = aRow({ id: 'same', title: 'Nablus', state: 'planned' })
  const clash = aRow({ id: 'clash', title: 'Ramallah', state: 'planned', themes: [] })
  const before = aRow({ id: 'before', title: 'Jenin', state: 'closed' })

  test('stands once, where it is most pressing, and says the rest there', () => {
    const { clashes, earlier } = neighbours([same, clash, before], to, days, new Set(['same']))
    expect(clashes.map(({ row, because }) => [row.id, because])).toEqual([['clash', ['country']]])
    expect(earlier.map(({ row }) => row.id)).toEqual(['before'])
  })

  test('is a clash when nobody can tell that it is the same visit', () => {
    const { clashes, earlier } = neighbours([same, clash], to, days, new Set())
    expect(clashes.map(({ row }) => row.id)).toEqual(['same', 'clash'])
    expect(earlier).toEqual([])
  })
})
