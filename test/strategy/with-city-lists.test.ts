import type { CityEntry } from '../../src/strategy/city-entry.ts'
import { cityLines } from '../../src/strategy/city-lines.ts'
import { CountryCode } from '../../src/strategy/country-code.ts'
import { stockholm2016 } from '../../src/strategy/stockholm-2016/index.ts'
import { withCityLists } from '../../src/strategy/with-city-lists.ts'

const edition = stockholm2016()
const code = (text: string) => CountryCode.parse(text)
const country = (id: string, nameSv: string, nameEn: string, out = false): CityEntry => ({
  list: 'countries',
  out,
  code: code(id),
  nameSv,
  nameEn,
})
const network = (name: string, of: string | null = null, out = false): CityEntry => ({
  list: 'networks',
  out,
  of,
  name,
})
const priority = (change: Partial<Extract<CityEntry, { list: 'priorities' }>> = {}): CityEntry => ({
  list: 'priorities',
  out: false,
  of: null,
  body: null,
  direction: 'cooperation',
  theme: 'waste',
  country: null,
  ...change,
})

describe('the City’s own lists over an edition', () => {
  test('rename and add countries, and leave every other name as the edition has it', () => {
    const { countries } = withCityLists(edition, [
      country('TR', 'Türkiye', 'Türkiye'),
      country('AQ', 'Sydpolslandet', 'The South Pole'),
    ])
    expect(countries['TR']).toMatchObject({ sv: 'Türkiye', en: 'Türkiye' })
    expect(countries['AQ']).toMatchObject({ sv: 'Sydpolslandet' })
    expect(countries['PS']).toEqual(edition.countries['PS'])
  })

  test('never leave a country of the edition without a name', () => {
    const { countries } = withCityLists(edition, [country('TR', 'Türkiye', 'Türkiye', true)])
    expect(countries).toEqual(edition.countries)
  })

  test('add, change and take away networks', () => {
    const { flags } = withCityLists(edition, [
      network('ICLEI'),
      network('POLIS Network', 'polis'),
      network('C40', 'c40', true),
      network('Metropolis', null, true),
    ])
    expect(flags.networks.names.toSorted()).toEqual(['Eurocities', 'ICLEI', 'POLIS Network'])
    expect(flags.networks.rule).toBe(edition.flags.networks.rule)
  })

  test('hold priorities of the whole City and of bodies apart, and take the edition’s away', () => {
    const given = {
      ...edition,
      flags: {
        ...edition.flags,
        priorities: {
          ...edition.flags.priorities,
          entries: [{ body: null, direction: 'influence' as const, country: 'JP' }],
        },
      },
    }
    const [line] = cityLines(given, 'priorities', [])
    if (line?.entry.list !== 'priorities') throw new Error('no line')
    const { flags } = withCityLists(given, [
      { ...line.entry, out: true },
      priority({ body: 'miljo' }),
      priority(),
    ])
    expect(flags.priorities.entries).toEqual([
      { body: 'miljo', direction: 'cooperation', theme: 'waste' },
      { body: null, direction: 'cooperation', theme: 'waste' },
    ])
  })

  test('touch neither the edition nor what an outcome follows from', () => {
    const before = JSON.stringify(edition)
    const {
      countries: _countries,
      flags: _flags,
      ...rest
    } = withCityLists(edition, [network('ICLEI'), priority()])
    const { countries: _own, flags: _ownFlags, ...same } = edition
    expect(rest).toEqual(same)
    expect(JSON.stringify(edition)).toBe(before)
    expect(withCityLists(edition, [])).toBe(edition)
  })

  test('outlive the edition’s entry that they stood in place of', () => {
    const later = {
      ...edition,
      flags: { ...edition.flags, networks: { ...edition.flags.networks, names: ['C40'] } },
    }
    const lines = cityLines(later, 'networks', [network('POLIS Network', 'polis')])
    expect(lines.map(({ from, key }) => [from, key])).toEqual([
      ['edition', 'networks:c40'],
      ['city', 'networks:polis'],
    ])
  })
})
