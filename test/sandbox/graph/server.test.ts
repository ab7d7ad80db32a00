import { deliver } from '../../../src/sandbox/graph/mail/deliver.ts'
import { readNotices } from '../../../src/sandbox/graph/teams/activity.ts'
import { issueToken } from '../../../src/sandbox/graph/tokens.ts'
import { addPerson } from '../../../src/sandbox/store/seed.ts'
import { openStore } from '../../../src/sandbox/store/sandbox-store.ts'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildCity, eml, type Json } from './city.ts'

const me = 'https://graph.microsoft.com/v1.0/me'

test('without a token, with a forged one and with an expired one the answer is 401', async () => {
  const { fetch, clock, ids, tokenFor } = buildCity()
  const ask = async (authorization?: string): Promise<[number, string]> => {
    const response = await fetch(me, authorization === undefined ? {} : { headers: { authorization } })
    return [response.status, ((await response.json()) as Json)['error']['code']]
  }
  const good = tokenFor('anna')
  const forged = issueToken(
    'other-secret',
    { oid: ids.anna, upn: 'anna@stad.example', scopes: ['User.Read'], expiresIn: 60 },
    clock.now,
  )
  for (const token of [undefined, 'Bearer nonsense', `Bearer ${forged}`])
    expect(await ask(token)).toEqual([401, 'InvalidAuthenticationToken'])
  clock.now = new Date('2026-11-24T11:00:00Z')
  expect(await ask(`Bearer ${good}`)).toEqual([401, 'InvalidAuthenticationToken'])
})

test.each([
  ['GET', '/me/messages', ['User.Read'], 'Mail.Read'],
  ['GET', '/users/miljo@stad.example/messages', ['Mail.ReadWrite'], 'Mail.Read.Shared'],
  ['POST', '/me/sendMail', ['Mail.ReadWrite'], 'Mail.Send'],
  ['POST', '/sites/x/lists', ['Sites.ReadWrite.All'], 'Sites.Manage.All'],
  ['POST', '/teams/x/channels/y/messages', ['ChannelMessage.Read.All'], 'ChannelMessage.Send'],
])('%s %s with only %j is refused naming %s', async (method, path, scopes, missing) => {
  const { as } = buildCity()
  const { status, body } = await as('anna', scopes)(method, path, method === 'POST' ? {} : undefined)
  expect(status).toBe(403)
  expect(body['error']['message']).toContain(missing)
  expect(body['error']['innerError']['request-id']).toBeTruthy()
})

test('a browser may call from any origin but cannot read Retry-After', async () => {
  const { fetch, tokenFor } = buildCity({ faults: () => ({ when: 'before', status: 429, retryAfter: 7 }) })
  const preflight = await fetch(me, {
    method: 'OPTIONS',
    headers: { origin: 'http://localhost:3000', 'access-control-request-headers': 'authorization,prefer' },
  })
  expect([preflight.status, preflight.headers.get('access-control-allow-headers')]).toEqual([
    200,
    'authorization,prefer',
  ])
  const refused = await fetch(me, { headers: { authorization: `Bearer ${tokenFor('anna')}` } })
  expect([
    refused.status,
    refused.headers.get('retry-after'),
    refused.headers.get('access-control-allow-origin'),
  ]).toEqual([429, '7', '*'])
  expect(refused.headers.get('access-control-expose-headers')?.toLowerCase()).not.toContain('retry-after')
})

test.each(['/v1.0/$batch', '/$batch'])(
  'a batch at %s runs its members, and 424 follows a failed dependency',
  async (path) => {
    const { as } = buildCity()
    const { status, body } = await as('anna')('POST', `https://graph.microsoft.com${path}`, {
      requests: [
        { id: '1', method: 'GET', url: '/me' },
        { id: '2', method: 'GET', url: '/me/messages/nope' },
        { id: '3', method: 'GET', url: '/me', dependsOn: ['2'] },
        {
          id: '4',
          method: 'POST',
          url: '/me/messages',
          headers: { 'Content-Type': 'application/json' },
          body: { subject: 'i batch' },
          dependsOn: ['1'],
        },
      ],
    })
    expect(status).toBe(200)
    expect(body['responses'].map((one: Json) => [one['id'], one['status']])).toEqual([
      ['1', 200],
      ['2', 404],
      ['3', 424],
      ['4', 201],
    ])
  },
)

test('Retry-After is readable inside a batch', async () => {
  const { as } = buildCity({
    faults: (request) => (request.inBatch ? { when: 'before', status: 429, retryAfter: 11 } : undefined),
  })
  const { body } = await as('anna')('POST', '/$batch', { requests: [{ id: '1', method: 'GET', url: '/me' }] })
  expect(body['responses'][0]).toMatchObject({ status: 429, headers: { 'Retry-After': '11' } })
})

test('a batch of more than 20 is refused', async () => {
  const { as } = buildCity()
  const requests = Array.from({ length: 21 }, (_one, index) => ({
    id: String(index),
    method: 'GET',
    url: '/me',
  }))
  expect((await as('anna')('POST', '/$batch', { requests })).status).toBe(400)
})

test.each([
  ['before', 0],
  ['after', 1],
] as const)('a 504 %s the work leaves %i sent mails', async (when, sent) => {
  const { as } = buildCity({
    faults: (request) => (request.target === '/me/sendMail' ? { when, status: 504 } : undefined),
  })
  const message = {
    subject: 'x',
    body: { contentType: 'text', content: 'x' },
    toRecipients: [{ emailAddress: { address: 'siv@stad.example' } }],
  }
  expect((await as('anna')('POST', '/me/sendMail', { message })).status).toBe(504)
  expect((await as('siv')('GET', '/me/messages')).body['value']).toHaveLength(sent)
})

test('a reset connection rejects as fetch does, and a malformed answer is no JSON', async () => {
  const reset = buildCity({ faults: () => ({ when: 'after', reset: true }) })
  await expect(reset.as('anna')('GET', '/me')).rejects.toThrow(TypeError)
  const malformed = buildCity({ faults: () => ({ when: 'after', malformed: true }) })
  await expect(malformed.as('anna')('GET', '/me')).rejects.toThrow(SyntaxError)
})

test('an unknown path is 400, a wrong method 405 and a JSON body above 4 MB 413', async () => {
  const { as } = buildCity()
  expect((await as('anna')('GET', '/me/nothing')).status).toBe(400)
  expect((await as('anna')('DELETE', '/me/messages')).status).toBe(405)
  expect((await as('anna')('POST', '/me/messages', { subject: 'x'.repeat(4 * 1024 * 1024) })).status).toBe(
    413,
  )
})

test('every exchange is logged with its bodies, members of a batch too', async () => {
  const { as, exchanges } = buildCity()
  await as('anna')('POST', '/$batch', { requests: [{ id: '1', method: 'GET', url: '/me' }] })
  expect(exchanges.map((one) => [one.method, one.url, one.status, one.inBatch, one.user])).toEqual([
    ['GET', 'https://graph.microsoft.com/v1.0/me', 200, true, 'anna@stad.example'],
    ['POST', 'https://graph.microsoft.com/v1.0/$batch', 200, false, 'anna@stad.example'],
  ])
})

test('members read and write a channel thread and others get 403', async () => {
  const { as, ids } = buildCity()
  const root = `/teams/${ids.team}/channels/${encodeURIComponent(ids.channel)}/messages`
  const post = await as('anna')('POST', root, {
    subject: 'Kobe',
    body: { contentType: 'html', content: '<p>Nytt ärende</p>' },
  })
  expect(post.status).toBe(201)
  await as('bo')('POST', `${root}/${post.body['id']}/replies`, { body: { content: 'Tack' } })
  const replies = await as('siv')(
    'GET',
    `/teams/${ids.team}/channels/${ids.channel}/messages/${post.body['id']}/replies`,
  )
  expect(
    replies.body['value'].map((one: Json) => [one['from']['user']['displayName'], one['body']['content']]),
  ).toEqual([['Kontaktperson B', 'Tack']])
  expect((await as('siv')('GET', root)).body['value']).toHaveLength(1)
  expect((await as('ulf')('GET', root)).status).toBe(403)
  expect((await as('anna')('POST', root, { body: { content: 'x'.repeat(29_000) } })).status).toBe(413)
})

test('an activity notification lands in the feed of its recipient', async () => {
  const { as, store, ids } = buildCity()
  const body = {
    topic: { source: 'text', value: 'Ärende', webUrl: 'https://teams.microsoft.com/l/entity/x' },
    activityType: 'systemDefault',
    previewText: { content: 'Kobe' },
    templateParameters: [{ name: 'systemDefaultText', value: 'Kobe' }],
  }
  expect((await as('anna')('POST', `/users/${ids.siv}/teamwork/sendActivityNotification`, body)).status).toBe(
    204,
  )
  expect(readNotices(store, ids.siv)).toMatchObject([
    { sender: ids.anna, notice: { previewText: { content: 'Kobe' } } },
  ])
})

test('who I am and which groups I am in', async () => {
  const { as, ids } = buildCity()
  expect((await as('siv')('GET', '/me')).body).toMatchObject({
    id: ids.siv,
    displayName: 'Sekreterare S',
    userPrincipalName: 'siv@stad.example',
  })
  const groups = await as('siv')('GET', '/me/memberOf?$select=id')
  expect(groups.body['value'].map((one: Json) => one['id'])).toEqual([ids.network, ids.secretariat])
  const members = await as('siv')('GET', `/groups/${ids.secretariat}/members`)
  expect(members.body['value'].map((one: Json) => one['id'])).toEqual([ids.siv])
})

test('a subscription shakes hands and is told of new mail', async () => {
  const calls: { url: string; body: string | null }[] = []
  const webhook = (url: string, body: string | null) => {
    calls.push({ url, body })
    return Promise.resolve({
      status: body === null ? 200 : 202,
      text: new URL(url).searchParams.get('validationToken') ?? '',
    })
  }
  const { as, ids } = buildCity({ settings: { webhook } })
  const made = await as('siv')('POST', '/subscriptions', {
    changeType: 'created',
    notificationUrl: 'https://watcher.example.com/hook',
    resource: "/me/mailFolders('inbox')/messages",
    expirationDateTime: '2026-11-25T09:00:00Z',
    clientState: 's3',
  })
  expect(made.status).toBe(201)
  await as('anna')('POST', '/me/sendMail', {
    message: {
      subject: 'x',
      body: { contentType: 'text', content: 'x' },
      toRecipients: [{ emailAddress: { address: 'siv@stad.example' } }],
    },
  })
  await new Promise((resolve) => setImmediate(resolve))
  expect(JSON.parse(calls[1]?.body ?? '')).toMatchObject({
    value: [
      {
        subscriptionId: made.body['id'],
        clientState: 's3',
        changeType: 'created',
        resource: expect.stringContaining(ids.siv) as string,
      },
    ],
  })
  const other = await as('anna')('POST', '/subscriptions', {
    changeType: 'created',
    notificationUrl: 'https://watcher.example.com/hook',
    resource: '/users/miljo@stad.example/messages',
    expirationDateTime: '2026-11-25T09:00:00Z',
  })
  expect(other.status).toBe(403)
})

test('state survives a restart', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'sandbox-'))
  try {
    const first = openStore(join(folder, 'state.db'))
    addPerson(first, { upn: 'anna@stad.example', displayName: 'Anna' })
    const mail = await deliver(first, { mailbox: 'anna@stad.example', eml: eml() })
    first.close()
    const second = openStore(join(folder, 'state.db'))
    expect(second.get('SELECT id FROM messages')).toEqual({ id: mail.id })
    second.close()
  } finally {
    rmSync(folder, { recursive: true })
  }
})
