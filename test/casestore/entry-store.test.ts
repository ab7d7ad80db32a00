import { contactEntries } from '../../src/casestore/directory-entries.ts'
import { createEntryStore } from '../../src/casestore/entry-store.ts'
import type { ContactPerson } from '../../src/directory/directory.ts'
import { PlainDate } from '../../src/strategy/plain-date.ts'
import { world } from './sample.ts'

const contact = (change: Partial<ContactPerson> = {}): ContactPerson => ({
  body: 'miljo',
  function: 'Internationell kontaktperson',
  address: 'Kontakt.miljo@stad.example',
  deputyFunction: null,
  deputyAddress: null,
  awayFrom: null,
  awayTo: null,
  languages: ['sv', 'en'],
  validFrom: null,
  validTo: null,
  ...change,
})
const away = { awayFrom: PlainDate.parse('2026-11-20'), awayTo: PlainDate.parse('2026-11-30') }

function stores() {
  const { sharePoint, config } = world()
  const storeOf = (user: string) => createEntryStore(sharePoint.portOf(user), config, contactEntries)
  return { sharePoint, storeOf, store: storeOf('anna') }
}

describe('records of the directory on their list', () => {
  test('adding the same twice is one; another under its key is refused', async () => {
    const { store } = stores()
    await store.add(contact())
    await store.add(contact())
    expect((await store.list()).stored).toHaveLength(1)
    await expect(store.add(contact({ function: 'Annan' }))).rejects.toMatchObject({ code: 'duplicate' })
  })

  test('an emptied field is emptied', async () => {
    const { store } = stores()
    const stored = await store.save(await store.add(contact(away)), contact())
    expect(stored.entry).toEqual(contact())
  })

  test('a colleague who saved first is not written over', async () => {
    const { store } = stores()
    const stored = await store.add(contact())
    await store.save(stored, contact(away))
    await expect(store.save(stored, contact({ languages: [] }))).rejects.toMatchObject({ code: 'conflict' })
  })

  test('a new address that another has is refused', async () => {
    const { store } = stores()
    await store.add(contact())
    const second = await store.add(contact({ address: 'annan@stad.example' }))
    await expect(store.save(second, contact())).rejects.toMatchObject({ code: 'duplicate' })
  })

  test('a lost answer is told from a save that failed', async () => {
    const { store, sharePoint } = stores()
    const stored = await store.add(contact())
    sharePoint.fault = ({ method }) => (method === 'PATCH' ? 'after' : undefined)
    expect((await store.save(stored, contact(away))).entry.awayFrom).toBe('2026-11-20')
  })

  test('history says who changed what, newest first', async () => {
    const { store, storeOf } = stores()
    const stored = await store.add(contact())
    await storeOf('kollega').save(stored, contact(away))
    const versions = await store.history(stored.itemId)
    expect(versions.map(({ by, entry }) => [by, entry?.awayFrom])).toEqual([
      ['kollega', '2026-11-20'],
      ['anna', null],
    ])
  })

  test('what was removed is gone, and not by somebody who had read it before a change', async () => {
    const { store } = stores()
    const stored = await store.add(contact())
    const now = await store.save(stored, contact(away))
    await expect(store.remove(stored)).rejects.toMatchObject({ code: 'conflict' })
    await store.remove(now)
    expect(await store.get(stored.itemId)).toBeNull()
  })

  test('who may not write is told so', async () => {
    const { store, sharePoint } = stores()
    sharePoint.refuses = (_user, list) => list === 'Kontaktpersoner'
    await expect(store.add(contact())).rejects.toMatchObject({ code: 'forbidden' })
  })
})
