import { checkCityEntry } from '../../../../src/strategy/check-city-entry.ts'
import type { CityEntry, CityListId } from '../../../../src/strategy/city-entry.ts'
import { cityLines } from '../../../../src/strategy/city-lines.ts'
import { stockholm2016 } from '../../../../src/strategy/stockholm-2016/index.ts'
import { cityCsv, readCityCsv } from '../../../../src/teams/admin/city-lists/city-csv.ts'

const ids = { heading: (text: string) => text, value: (_field: string, text: string) => text }

/** What a file does to a list of the edition with the City's entries over it. */
const read = (list: CityListId, csv: string, entries: readonly CityEntry[] = []) =>
  readCityCsv(csv, list, cityLines(stockholm2016(), list, entries), ids)

const network = (name: string, out = false): CityEntry => ({ list: 'networks', out, of: null, name })

describe('a list from a file', () => {
  test.each(['countries', 'networks', 'priorities'] as const)(
    'what was fetched changes nothing: %s',
    (list) => {
      const { entry } = checkCityEntry(
        { body: 'miljo', direction: 'cooperation', country: 'JP' },
        { list: 'priorities', base: null, lines: [] },
      ) as { entry: CityEntry }
      const lines = cityLines(stockholm2016(), list, [network('ICLEI'), entry])
      const { changes, faults } = readCityCsv(cityCsv(list, lines), list, lines, ids)
      expect(faults).toEqual([])
      expect({ ...changes, same: 0 }).toEqual({ added: [], changed: [], same: 0 })
      expect(changes.same).toBe(lines.length)
      expect(lines.length).toBeGreaterThan(0)
    },
  )

  test('a country by its code is called otherwise, one that the list lacks is added, what is left out stays', () => {
    const { changes, faults } = read(
      'countries',
      'code;nameSv;nameEn\ntr;Türkiye;Türkiye\nXX;Exempellandet;Exampleland\nJP;Japan;Japan\n',
    )
    expect(faults).toEqual([])
    expect(changes.added).toEqual([expect.objectContaining({ code: 'XX', nameSv: 'Exempellandet' })])
    expect(changes.changed).toEqual([
      {
        before: expect.objectContaining({ nameSv: 'Turkiet' }),
        after: expect.objectContaining({ nameSv: 'Türkiye' }),
      },
    ])
    expect(changes.same).toBe(1)
  })

  test('two countries may change names with each other', () => {
    const { changes, faults } = read('countries', 'code;nameSv;nameEn\nJP;Norge;Norway\nNO;Japan;Japan\n')
    expect(faults).toEqual([])
    expect(changes.changed).toHaveLength(2)
  })

  test('a network of the edition in other letters stands in its place, not beside it', () => {
    const { changes } = read('networks', 'name\nEUROCITIES\nICLEI\n')
    expect(changes.changed.map(({ after }) => after)).toEqual([
      expect.objectContaining({ name: 'EUROCITIES', of: 'eurocities' }),
    ])
    expect(changes.added).toEqual([network('ICLEI')])
  })

  test('a list without the columns it needs is not read at all', () => {
    const { changes, faults } = read('countries', 'code;namn\nTR;Türkiye\n')
    expect(changes).toEqual({ added: [], changed: [], same: 0 })
    expect(faults).toEqual([
      { line: 1, column: 'nameSv', value: '', why: 'absent' },
      { line: 1, column: 'nameEn', value: '', why: 'absent' },
    ])
  })

  test.each<[string, CityListId, string, readonly (readonly [number, string, string])[]]>([
    ['a code that is none', 'countries', 'code;nameSv;nameEn\nTUR;Osmanien;Ottomania', [[2, 'code', 'code']]],
    ['a name that is left out', 'countries', 'code;nameSv;nameEn\nTR;;Türkiye', [[2, 'nameSv', 'empty']]],
    [
      'a name that another country has',
      'countries',
      'code;nameSv;nameEn\nTR;Japan;Türkiye',
      [[2, 'nameSv', 'taken']],
    ],
    [
      'a country twice',
      'countries',
      'code;nameSv;nameEn\nTR;Türkiye;Türkiye\nTR;Turkiet;Turkey',
      [[3, 'code', 'twice']],
    ],
    ['a network twice', 'networks', 'name\nICLEI\nICLEI', [[3, 'name', 'twice']]],
    ['a name that is too short', 'networks', 'name\nEU', [[2, 'name', 'short']]],
    ['one among those taken away', 'networks', 'name\nGamla', [[2, 'name', 'away']]],
    [
      'a priority of nothing, and one without its ground',
      'priorities',
      'direction;theme;country\ncooperation;;\n;waste;',
      [
        [2, 'theme', 'aimless'],
        [3, 'direction', 'empty'],
      ],
    ],
  ])('%s is named by its line', (_name, list, csv, expected) => {
    const { faults } = read(list, csv, [network('Gamla', true)])
    expect(faults.map(({ line, column, why }) => [line, column, why])).toEqual(expected)
  })

  test('a value that is not known is named as it was written, and says nothing of the rest of its line', () => {
    const lines = cityLines(stockholm2016(), 'priorities', [])
    const known = (field: string, text: string) => (field === 'country' && text === 'Atlantis' ? null : text)
    const { faults } = readCityCsv('direction;country\ncooperation;Atlantis\n', 'priorities', lines, {
      ...ids,
      value: known,
    })
    expect(faults).toEqual([{ line: 2, column: 'country', value: 'Atlantis', why: 'unknown' }])
  })
})
