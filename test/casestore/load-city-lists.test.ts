import { cityListEntries } from '../../src/casestore/city-list-entries.ts'
import { createEntryStore } from '../../src/casestore/entry-store.ts'
import { loadCityLists } from '../../src/casestore/load-city-lists.ts'
import type { CityEntry } from '../../src/strategy/city-entry.ts'
import { CountryCode } from '../../src/strategy/country-code.ts'
import { world } from './sample.ts'

const entries: readonly CityEntry[] = [
  { list: 'countries', out: false, code: CountryCode.parse('TR'), nameSv: 'Türkiye', nameEn: 'Türkiye' },
  { list: 'networks', out: true, of: 'polis', name: 'POLIS' },
  {
    list: 'priorities',
    out: false,
    of: null,
    body: 'miljo',
    direction: 'cooperation',
    theme: 'waste',
    country: CountryCode.parse('JP'),
  },
]

async function filled() {
  const made = world()
  const store = createEntryStore(made.sharePoint.portOf('admin'), made.config, cityListEntries)
  for (const one of entries) await store.add(one)
  made.sharePoint.asked.length = 0
  return made
}

describe('the City’s own entries', () => {
  test('are read whole, in one call', async () => {
    const { sharePoint, config } = await filled()
    expect(await loadCityLists(sharePoint.portOf('anna'), config)).toEqual({ entries, read: true })
    expect(sharePoint.asked).toHaveLength(1)
  })

  test('an installation provisioned before the list came is not asked', async () => {
    const { sharePoint, config } = await filled()
    const { CityLists: _gone, ...lists } = config.networkSite.lists
    const before = { ...config, networkSite: { ...config.networkSite, lists } }
    expect(await loadCityLists(sharePoint.portOf('anna'), before)).toEqual({ entries: [], read: false })
    expect(await loadCityLists(sharePoint.portOf('anna'), { ...config, level: 1 })).toMatchObject({
      read: false,
    })
    expect(sharePoint.asked).toEqual([])
  })

  test('a list that cannot be read leaves the edition’s in force', async () => {
    const { sharePoint, config } = await filled()
    sharePoint.fault = () => 'before'
    expect(await loadCityLists(sharePoint.portOf('anna'), config)).toEqual({ entries: [], read: false })
    sharePoint.fault = () => undefined
    sharePoint.lists.delete('CityLists')
    expect(await loadCityLists(sharePoint.portOf('anna'), config)).toEqual({ entries: [], read: false })
  })

  test('a row made by hand hides no other, and is named', async () => {
    const { sharePoint, config } = await filled()
    const fields = { Title: 'För hand', ListKind: 'networks' }
    const items = sharePoint.lists.get('CityLists')?.items
    items?.push({ id: 998, version: 1, by: 'a', at: '', fields: { ...fields, ListKind: 'cities' } })
    const { entries: read } = await loadCityLists(sharePoint.portOf('anna'), config)
    expect(read).toEqual(entries)
    const { unreadable } = await createEntryStore(sharePoint.portOf('anna'), config, cityListEntries).list()
    expect(unreadable).toEqual(['För hand'])
  })
})
