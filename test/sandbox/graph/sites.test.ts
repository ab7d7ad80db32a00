import { setListWriters } from '../../../src/sandbox/store/seed.ts'
import { insertItem } from '../../../src/sandbox/graph/sites/item.ts'
import type { ListRow } from '../../../src/sandbox/graph/sites/list.ts'
import { allScopes, buildCity, type Json } from './city.ts'

const columns = [
  { name: 'Key', displayName: 'Nyckel', text: {}, indexed: true, enforceUniqueValues: true },
  { name: 'Status', text: {}, indexed: true },
  { name: 'Country', text: {} },
  { name: 'Actions', text: { allowMultipleLines: true } },
]

const withList = async (...args: Parameters<typeof buildCity>) => {
  const city = buildCity(...args)
  const made = await city.as('siv')('POST', `/sites/${city.ids.site}/lists`, {
    displayName: 'Ärenden',
    columns,
    list: { template: 'genericList' },
  })
  const items = `/sites/${city.ids.site}/lists/${made.body['id']}/items`
  const add = (who: Parameters<typeof city.as>[0], fields: Json) => city.as(who)('POST', items, { fields })
  return { ...city, list: made.body['id'] as string, items, add }
}

test('a site is found by its address and by its id', async () => {
  const { as, ids } = buildCity()
  const found = await as('anna')('GET', '/sites/stad.sharepoint.example:/sites/natverket')
  expect(found.body).toMatchObject({ id: ids.site, displayName: 'Nätverket' })
  expect((await as('anna')('GET', `/sites/${ids.site}`)).body['id']).toBe(ids.site)
})

test('one who is no member of the site gets 403 accessDenied', async () => {
  const { as, items } = await withList()
  const refused = await as('ulf')('GET', items)
  expect([refused.status, refused.body['error']['code']]).toEqual([403, 'accessDenied'])
})

test('a list is reached by id, name and display name', async () => {
  const { as, ids, list } = await withList()
  expect(
    (await as('anna')('GET', `/sites/${ids.site}/lists/${encodeURIComponent('Ärenden')}`)).body['id'],
  ).toBe(list)
})

test('an item shows who made it from the token, and its version in the ETag', async () => {
  const { add, ids } = await withList()
  const { status, body } = await add('anna', { Title: 'Kobe', Key: 'k1' })
  expect(status).toBe(201)
  expect(body).toMatchObject({
    id: '1',
    createdBy: { user: { id: ids.anna } },
    fields: { Title: 'Kobe', Key: 'k1' },
  })
  expect(body['eTag']).toMatch(/^"[0-9a-f-]{36},1"$/)
})

test('a write under an outdated ETag gets 412 and changes nothing', async () => {
  const { as, items, add } = await withList()
  const { body } = await add('anna', { Title: 'Kobe', Status: 'new' })
  const first = await as('anna')('PATCH', `${items}/1/fields`, { Status: 'a' }, { 'if-match': body['eTag'] })
  const second = await as('bo')('PATCH', `${items}/1/fields`, { Status: 'b' }, { 'if-match': body['eTag'] })
  expect([first.status, second.status]).toEqual([200, 412])
  expect((await as('bo')('GET', `${items}/1?$expand=fields($select=Status)`)).body['fields']['Status']).toBe(
    'a',
  )
})

test('every version of an item stays readable with who wrote it', async () => {
  const { as, items, add, ids } = await withList()
  await add('anna', { Status: 'new' })
  await as('bo')('PATCH', `${items}/1/fields`, { Status: 'done' })
  const { body } = await as('anna')('GET', `${items}/1/versions`)
  expect(
    body['value'].map((one: Json) => [
      one['id'],
      one['lastModifiedBy']['user']['id'],
      one['fields']['Status'],
    ]),
  ).toEqual([
    ['2.0', ids.bo, 'done'],
    ['1.0', ids.anna, 'new'],
  ])
})

test('a value that must be unique is refused the second time, on create and on change', async () => {
  const { as, items, add } = await withList()
  await add('anna', { Key: 'k1' })
  const again = await add('bo', { Key: 'k1' })
  expect([again.status, again.body['error']['message']]).toEqual([
    400,
    expect.stringContaining('duplicate values were found in the following field(s) in the list: [Key]'),
  ])
  await add('bo', { Key: 'k2' })
  expect((await as('bo')('PATCH', `${items}/2/fields`, { Key: 'k1' })).status).toBe(400)
})

test.each([
  ["fields/Key eq 'k2'", ['2']],
  ["fields/Key ge 'k2'", ['2', '3']],
  ["fields/Key lt 'k2'", ['1']],
  ["startswith(fields/Key,'k')", ['1', '2', '3']],
  ["fields/Status eq 'open' and fields/Key gt 'k1'", ['3']],
])('the filter %s finds the items %j', async (filter, found) => {
  const { as, items, add } = await withList()
  await add('anna', { Key: 'k1', Status: 'open' })
  await add('anna', { Key: 'k2', Status: 'done' })
  await add('anna', { Key: 'k3', Status: 'open' })
  const { body } = await as('anna')(
    'GET',
    `${items}?$expand=fields($select=Key)&$filter=${encodeURIComponent(filter)}`,
  )
  expect(body['value'].map((one: Json) => one['id'])).toEqual(found)
})

test('an unindexed column is filtered only under the Prefer header', async () => {
  const { as, items } = await withList()
  const url = `${items}?$filter=${encodeURIComponent("fields/Country eq 'JP'")}`
  const refused = await as('anna')('GET', url)
  expect([refused.status, refused.body['error']['message']]).toEqual([
    400,
    expect.stringContaining('as it is not indexed'),
  ])
  expect(
    (await as('anna')('GET', url, undefined, { prefer: 'HonorNonIndexedQueriesWarningMayFailRandomly' }))
      .status,
  ).toBe(200)
})

test('beyond the threshold a query on two columns fails and a query on one index does not', async () => {
  const { as, items, add } = await withList({ settings: { listViewThreshold: 2 } })
  for (const key of ['k1', 'k2', 'k3']) await add('anna', { Key: key, Status: 'open' })
  const ask = (filter: string) => as('anna')('GET', `${items}?$filter=${encodeURIComponent(filter)}`)
  const refused = await ask("fields/Status eq 'open' and fields/Key eq 'k1'")
  expect([refused.status, refused.body['error']['message']]).toEqual([
    400,
    expect.stringContaining('list view threshold'),
  ])
  expect((await ask("fields/Status eq 'open'")).body['value']).toHaveLength(3)
})

test('items are paged by nextLink with the caller’s own scheme and host', async () => {
  const { as, items, add } = await withList()
  for (const key of ['k1', 'k2', 'k3']) await add('anna', { Key: key })
  const first = await as('anna')('GET', `${items}?$top=2&$expand=fields($select=Key)`)
  expect(first.body['@odata.nextLink']).toMatch(/^https:\/\/graph\.microsoft\.com\/v1\.0\/sites\//)
  const second = await as('anna')('GET', first.body['@odata.nextLink'])
  expect(second.body['value'].map((one: Json) => one['fields']['Key'])).toEqual(['k3'])
})

test('delta of a list tells what changed and what was deleted', async () => {
  const { as, items, add } = await withList()
  await add('anna', { Key: 'k1' })
  await add('anna', { Key: 'k2' })
  const first = await as('anna')('GET', `${items}/delta?$expand=fields`)
  expect(first.body['value']).toHaveLength(2)
  await as('anna')('PATCH', `${items}/1/fields`, { Status: 'x' })
  await as('anna')('DELETE', `${items}/2`)
  const next = await as('anna')('GET', first.body['@odata.deltaLink'])
  expect(next.body['value']).toEqual([
    expect.objectContaining({ id: '1', fields: expect.objectContaining({ Status: 'x' }) as Json }),
    expect.objectContaining({ id: '2', deleted: { state: 'deleted' } }),
  ])
})

test('a list with writers of its own can be read by members and written by the writers only', async () => {
  const { as, items, add, store, list, ids } = await withList()
  setListWriters(store, list, [ids.secretariat])
  expect((await add('siv', { Title: 'Bifall' })).status).toBe(201)
  const refused = await add('anna', { Title: 'Bifall' })
  expect([refused.status, refused.body['error']['code']]).toEqual([403, 'accessDenied'])
  expect((await as('anna')('GET', items)).body['value']).toHaveLength(1)
})

test.each([
  ['an unknown field', { Nope: 1 }],
  ['a line beyond 255 characters', { Status: 'x'.repeat(256) }],
  ['a note beyond 63 999 characters', { Actions: 'x'.repeat(64_000) }],
])('%s is refused with 400', async (_what, fields) => {
  const { add } = await withList()
  expect((await add('anna', fields)).status).toBe(400)
})

test('a column of several lines cannot be indexed, and a list takes 20 indexes', async () => {
  const { as, ids, list } = await withList()
  const add = (name: string, text: Json) =>
    as('siv')('POST', `/sites/${ids.site}/lists/${list}/columns`, { name, text, indexed: true })
  expect((await add('Note', { allowMultipleLines: true })).status).toBe(400)
  for (let number = 3; number <= 20; number++) expect((await add(`C${number}`, {})).status).toBe(201)
  expect((await add('C21', {})).status).toBe(400)
})

test('an index added later serves the items that were there', async () => {
  const { as, ids, list, items, add } = await withList()
  await add('anna', { Country: 'JP' })
  const found = await as('siv')('GET', `/sites/${ids.site}/lists/${list}/columns`)
  const column = found.body['value'].find((one: Json) => one['name'] === 'Country')
  expect(
    (await as('siv')('PATCH', `/sites/${ids.site}/lists/${list}/columns/${column['id']}`, { indexed: true }))
      .status,
  ).toBe(200)
  expect(
    (await as('anna')('GET', `${items}?$filter=${encodeURIComponent("fields/Country eq 'JP'")}`)).body[
      'value'
    ],
  ).toHaveLength(1)
})

test('Sites.Selected opens a site only where the app was let in', async () => {
  const { as, ids, items } = await withList()
  expect((await as('anna', ['Sites.Selected'])('GET', items)).status).toBe(403)
  await as('siv', allScopes)('POST', `/sites/${ids.site}/permissions`, {
    roles: ['write'],
    grantedToIdentities: [{ application: { id: 'sandbox', displayName: 'Ankomst' } }],
  })
  expect((await as('anna', ['Sites.Selected'])('GET', items)).status).toBe(200)
})

test('20,000 items are written and a page of one index is read quickly', async () => {
  const { store, clock, ids, list, as, items } = await withList()
  const row = store.get<ListRow>('SELECT * FROM lists WHERE id = ?', list)
  if (!row) throw new Error('no list')
  const who = { oid: ids.anna, upn: '', name: '', appId: '', scopes: [], app: false }
  store.transaction(() => {
    for (let number = 0; number < 20_000; number++)
      insertItem({ store, now: clock.now, who }, row, {
        Key: `k${number}`,
        Status: number % 100 === 0 ? 'open' : 'done',
      })
  })
  const started = performance.now()
  const { body } = await as('anna')(
    'GET',
    `${items}?$top=100&$expand=fields&$filter=${encodeURIComponent("fields/Status eq 'open'")}`,
  )
  expect(body['value']).toHaveLength(100)
  expect(performance.now() - started).toBeLessThan(500)
}, 30_000)
