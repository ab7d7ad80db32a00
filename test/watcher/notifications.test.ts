import { judge } from '../../src/watcher/notifications/judge.ts'
import { createInbox } from '../../src/watcher/notifications/inbox.ts'
import { createPublicServer } from '../../src/watcher/notifications/public-server.ts'
import type { WatcherStore } from '../../src/watcher/state/store.ts'
import type { Engine } from '../../src/watcher/engine.ts'
import type { Metrics } from '../../src/watcher/telemetry/metrics.ts'

const row = { mailbox: 'miljo@stad.example', folder: 'inbox', clientState: 'secret', id: 's1' }

/** A server whose engine and store only note what they are asked. */
const serve = (over: { fails?: boolean } = {}) => {
  const asked: { sync: string[][]; subscribe: string[][]; removed: string[]; verdicts: string[] } = {
    sync: [],
    subscribe: [],
    removed: [],
    verdicts: [],
  }
  const store = {
    subscriptions: async () => [row],
    renewSoon: async () => undefined,
    unsubscribe: async (mailbox: string) => void asked.removed.push(mailbox),
  } as unknown as WatcherStore
  const engine = {
    sync: async (of: string[]) => {
      if (over.fails) throw new Error('database away')
      if (of.length > 0) asked.sync.push(of)
    },
    subscribe: async (of: string[]) => {
      if (of.length > 0) asked.subscribe.push(of)
    },
  } as unknown as Engine
  const metrics = { notification: (verdict: string) => void asked.verdicts.push(verdict) } as Metrics
  const errors: unknown[] = []
  const inbox = createInbox({ store, engine, metrics, onError: (error) => void errors.push(error) })
  const app = createPublicServer(inbox)
  const post = async (path: string, value: unknown) =>
    (await app.inject({ method: 'POST', url: path, payload: JSON.stringify({ value }) })).statusCode
  return { asked, errors, inbox, app, post }
}
const told = { subscriptionId: 's1', clientState: 'secret', changeType: 'created', resource: 'x' }

test('the handshake gives the token back as plain text', async () => {
  const { app } = serve()
  const answer = await app.inject({ method: 'POST', url: '/notifications?validationToken=a%20b%3Cc' })
  expect([answer.statusCode, answer.body, answer.headers['content-type']]).toEqual([
    200,
    'a b<c',
    expect.stringMatching(/^text\/plain/),
  ])
})

test('a flood of the same mailbox is one hint', async () => {
  const { post, inbox, asked } = serve()
  const answers = await Promise.all(Array.from({ length: 200 }, () => post('/notifications', [told, told])))
  await inbox.flush()
  expect(new Set(answers)).toEqual(new Set([202]))
  expect(asked.sync).toEqual([['miljo@stad.example']])
})

test('a forged secret is refused and asks for nothing', async () => {
  const { post, inbox, asked } = serve()
  expect(await post('/notifications', [{ ...told, clientState: 'guess' }])).toBe(403)
  await inbox.flush()
  expect(asked.sync).toEqual([])
})

test.each([
  ['a change', undefined, [['miljo@stad.example']]],
  ['missed', 'missed', [['miljo@stad.example']]],
  ['subscriptionRemoved', 'subscriptionRemoved', []],
  ['reauthorizationRequired', 'reauthorizationRequired', []],
])(
  'our secret under an id that was never written down is a hint at mail and nothing else: %s',
  async (_name, lifecycleEvent, sync) => {
    const { post, inbox, asked } = serve()
    expect(await post('/lifecycle', [{ ...told, subscriptionId: 'other', lifecycleEvent }])).toBe(202)
    await inbox.flush()
    expect(asked).toEqual({ sync, subscribe: [], removed: [], verdicts: ['stray'] })
  },
)

test('a notification of a subscription that is being made is known by its secret', () => {
  expect(judge({ value: [told] }, [{ ...row, id: null }])).toMatchObject([{ kind: 'change' }])
})

test('one of a subscription that we do not remember is taken and ignored', async () => {
  const { post, inbox, asked } = serve()
  expect(await post('/notifications', [{ subscriptionId: 'old', clientState: 'old' }])).toBe(202)
  await inbox.flush()
  expect([asked.sync, asked.verdicts]).toEqual([[], ['unknown']])
})

test.each(['', '[]', '{"value":"x"}', '{"value":[{}]}', 'not json'])(
  '%s is no notification',
  async (payload) => {
    const { app } = serve()
    expect((await app.inject({ method: 'POST', url: '/notifications', payload })).statusCode).toBe(400)
  },
)

test('what is too large is refused before it is read', async () => {
  const { app } = serve()
  const answer = await app.inject({ method: 'POST', url: '/notifications', payload: 'x'.repeat(1_100_000) })
  expect(answer.statusCode).toBe(413)
})

test.each([
  ['reauthorizationRequired', { subscribe: [['miljo@stad.example']], sync: [], removed: [] }],
  [
    'subscriptionRemoved',
    { subscribe: [['miljo@stad.example']], sync: [['miljo@stad.example']], removed: ['miljo@stad.example'] },
  ],
  ['missed', { subscribe: [], sync: [['miljo@stad.example']], removed: [] }],
])('the lifecycle event %s leads to what it asks for', async (lifecycleEvent, expected) => {
  const { post, inbox, asked } = serve()
  expect(await post('/lifecycle', [{ ...told, lifecycleEvent }])).toBe(202)
  await inbox.flush()
  expect(asked).toMatchObject(expected)
})

test('a database that is away costs the hint, not the answer', async () => {
  const { post, inbox, errors } = serve({ fails: true })
  expect(await post('/notifications', [told])).toBe(202)
  await inbox.flush()
  expect(errors.length).toBe(1)
})
