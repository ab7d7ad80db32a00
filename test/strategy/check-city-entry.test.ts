import { checkCityEntry, type CityTyped } from '../../src/strategy/check-city-entry.ts'
import type { CityEntry, CityListId } from '../../src/strategy/city-entry.ts'
import { cityLines } from '../../src/strategy/city-lines.ts'
import { stockholm2016 } from '../../src/strategy/stockholm-2016/index.ts'

const away: CityEntry = { list: 'networks', out: true, of: null, name: 'ICLEI' }
const waste: CityEntry = {
  list: 'priorities',
  out: false,
  of: null,
  body: null,
  direction: 'cooperation',
  theme: 'waste',
  country: null,
}
const check = (list: CityListId, typed: CityTyped, base: CityEntry | null = null) =>
  checkCityEntry(typed, { list, base, lines: cityLines(stockholm2016(), list, [away, waste]) })

describe('an entry of the City’s lists', () => {
  test.each<[string, CityListId, CityTyped, object]>([
    ['a country without names', 'countries', { code: 'XX' }, { nameSv: 'empty', nameEn: 'empty' }],
    ['a code of three letters', 'countries', { code: 'TUR', nameSv: 'A', nameEn: 'A' }, { code: 'code' }],
    ['a code that is there', 'countries', { code: 'tr', nameSv: 'A', nameEn: 'A' }, { code: 'taken' }],
    [
      'the code as name',
      'countries',
      { code: 'XX', nameSv: 'xx', nameEn: 'X-land' },
      { nameSv: 'bare-code' },
    ],
    [
      'another country’s name',
      'countries',
      { code: 'XX', nameSv: 'Japan', nameEn: 'X' },
      { nameSv: 'taken' },
    ],
    ['a name too long', 'networks', { name: 'x'.repeat(101) }, { name: 'long' }],
    ['a network that mail has by chance', 'networks', { name: 'E.U' }, { name: 'short' }],
    ['nothing but signs', 'networks', { name: '—!?' }, { name: 'short' }],
    ['a network written otherwise', 'networks', { name: 'EUROCITIES!' }, { name: 'taken' }],
    ['a network taken away', 'networks', { name: 'iclei' }, { name: 'away' }],
    ['no direction', 'priorities', { theme: 'waste' }, { direction: 'empty' }],
    ['nothing at all', 'priorities', {}, { direction: 'empty', theme: 'aimless' }],
    ['neither theme nor country', 'priorities', { direction: 'influence' }, { theme: 'aimless' }],
    [
      'the same priority again',
      'priorities',
      { direction: 'cooperation', theme: 'waste' },
      { direction: 'taken' },
    ],
  ])('is not saved with %s', (_what, list, typed, faults) => {
    expect(check(list, typed)).toEqual({ faults })
  })

  test('is read with its spaces trimmed and its code in capitals', () => {
    expect(check('countries', { code: ' xx ', nameSv: ' Exland ', nameEn: 'Exland' })).toEqual({
      entry: { list: 'countries', out: false, code: 'XX', nameSv: 'Exland', nameEn: 'Exland' },
    })
  })

  test('keeps what it stands in place of, and may keep its own name', () => {
    const base: CityEntry = { list: 'networks', out: false, of: 'polis', name: 'POLIS' }
    expect(check('networks', { name: 'Polis' }, base)).toEqual({ entry: { ...base, name: 'Polis' } })
  })

  test('of one body is another priority than the same of the whole City', () => {
    const typed = { direction: 'cooperation', theme: 'waste', body: 'miljo' }
    expect(check('priorities', typed)).toEqual({ entry: { ...waste, body: 'miljo' } })
  })

  test('that was taken away is put back by being saved', () => {
    expect(check('networks', { name: 'ICLEI' }, away)).toEqual({ entry: { ...away, out: false } })
  })
})
