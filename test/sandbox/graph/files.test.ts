import { buildCity, type Json } from './city.ts'

const withLibrary = async () => {
  const city = buildCity()
  await city.as('siv')('POST', `/sites/${city.ids.site}/lists`, {
    displayName: 'Arbetskopior',
    list: { template: 'documentLibrary' },
  })
  const { body } = await city.as('anna')('GET', `/sites/${city.ids.site}/drives`)
  return { ...city, drive: `/drives/${body['value'][0]['id']}` }
}

const bytes = Buffer.from([0, 255, 13, 10, 65])

test('a file put by path makes its folders and comes back byte for byte from the download address', async () => {
  const { as, drive, fetch } = await withLibrary()
  const put = await as('anna')(
    'PUT',
    `${drive}/root:/2026/${encodeURIComponent('ärende 1')}/mail.eml:/content`,
    bytes,
    { 'content-type': 'message/rfc822' },
  )
  expect([put.status, put.body['name'], put.body['size']]).toEqual([201, 'mail.eml', 5])
  const got = await fetch(put.body['@microsoft.graph.downloadUrl'])
  expect(Buffer.from(await got.arrayBuffer())).toEqual(bytes)
  const read = await as('anna')('GET', `${drive}/root:/2026/${encodeURIComponent('ärende 1')}/mail.eml`)
  expect(read.body['id']).toBe(put.body['id'])
})

test('content answers 302 to another origin', async () => {
  const { as, drive } = await withLibrary()
  const put = await as('anna')('PUT', `${drive}/root:/a.txt:/content`, bytes)
  const answer = await as('anna')('GET', `${drive}/items/${put.body['id']}/content`)
  expect([answer.status, answer.headers.get('location')]).toEqual([
    302,
    expect.stringMatching(/^http:\/\/content\.localhost\/download\//),
  ])
})

test.each([
  ['replace', 200, 'a.txt'],
  ['rename', 201, 'a 1.txt'],
  ['fail', 409, undefined],
])('a second file of the same name under %s answers %i', async (behaviour, status, name) => {
  const { as, drive } = await withLibrary()
  const url = `${drive}/root:/a.txt:/content?@microsoft.graph.conflictBehavior=${behaviour}`
  await as('anna')('PUT', url, bytes)
  const again = await as('anna')('PUT', url, bytes)
  expect([again.status, again.body['name']]).toEqual([status, name])
})

test('a folder shared without inheritance is closed to other members and hidden from their lists', async () => {
  const { as, drive } = await withLibrary()
  const folder = await as('anna')('POST', `${drive}/root/children`, {
    name: 'Kobe',
    folder: {},
    '@microsoft.graph.conflictBehavior': 'fail',
  })
  await as('anna')('PUT', `${drive}/root:/Kobe/mail.eml:/content`, bytes)
  const shared = await as('anna')('POST', `${drive}/items/${folder.body['id']}/invite`, {
    recipients: [{ email: 'ulf@stad.example' }],
    roles: ['write'],
    requireSignIn: true,
    sendInvitation: false,
    retainInheritedPermissions: false,
  })
  expect(shared.status).toBe(200)
  expect((await as('bo')('GET', `${drive}/root:/Kobe/mail.eml`)).status).toBe(403)
  expect((await as('bo')('GET', `${drive}/root/children`)).body['value']).toEqual([])
  expect((await as('ulf')('GET', `${drive}/root/children`)).status).toBe(403)
  expect(
    (await as('ulf')('GET', `${drive}/items/${folder.body['id']}/children`)).body['value'].map(
      (one: Json) => one['name'],
    ),
  ).toEqual(['mail.eml'])
  expect((await as('siv')('GET', `${drive}/root:/Kobe/mail.eml`)).status).toBe(200)
  expect((await as('anna')('GET', `${drive}/root:/Kobe/mail.eml`)).status).toBe(200)
})

test('a large file goes up in chunks', async () => {
  const { as, drive, fetch } = await withLibrary()
  const session = await as('anna')('POST', `${drive}/root:/big.eml:/createUploadSession`, {
    item: { '@microsoft.graph.conflictBehavior': 'replace' },
  })
  const put = (range: string, text: string) =>
    fetch(session.body['uploadUrl'], { method: 'PUT', headers: { 'content-range': range }, body: text })
  expect(await (await put('bytes 0-2/6', 'abc')).json()).toEqual({ nextExpectedRanges: ['3-'] })
  expect((await put('bytes 4-5/6', 'xx')).status).toBe(416)
  const done = await put('bytes 3-5/6', 'def')
  expect(done.status).toBe(201)
  const got = await fetch(
    (await as('anna')('GET', `${drive}/root:/big.eml`)).body['@microsoft.graph.downloadUrl'],
  )
  expect(await got.text()).toBe('abcdef')
})

test('a deleted folder takes its files with it', async () => {
  const { as, drive } = await withLibrary()
  await as('anna')('PUT', `${drive}/root:/x/y/z.txt:/content`, bytes)
  expect((await as('anna')('DELETE', `${drive}/root:/x`)).status).toBe(204)
  expect((await as('anna')('GET', `${drive}/root:/x/y/z.txt`)).status).toBe(404)
})

test('an upload session that may not replace is refused with 409 where the name is taken', async () => {
  const { as, drive } = await withLibrary()
  await as('anna')('PUT', `${drive}/root:/a.txt:/content`, bytes)
  const refused = await as('anna')('POST', `${drive}/root:/a.txt:/createUploadSession`, {
    item: { '@microsoft.graph.conflictBehavior': 'fail' },
  })
  expect([refused.status, refused.body['error']['code']]).toEqual([409, 'nameAlreadyExists'])
})
