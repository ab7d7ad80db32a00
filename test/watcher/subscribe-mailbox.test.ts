import { createGraphPort } from '../../src/graph/create-graph-port.ts'
import { defaultSettings } from '../../src/sandbox/graph/http/settings.ts'
import type { Database } from '../../src/watcher/database/database.ts'
import { subscribeMailbox } from '../../src/watcher/notifications/subscribe-mailbox.ts'
import { prepareSchema } from '../../src/watcher/state/schema.ts'
import { createStore, type WatcherStore } from '../../src/watcher/state/store.ts'
import { engines, freshDatabase } from './databases.ts'
import { buildTown } from './town.ts'

const hour = 3_600_000
let used = 0

describe.each(engines)('on %s', (engine) => {
  let database: Database
  let store: WatcherStore
  let end: () => Promise<void>
  beforeAll(async () => {
    ;({ database, end } = await freshDatabase(engine))
    await prepareSchema(database)
    store = createStore(database)
  }, 120_000)
  afterAll(() => end())

  const town = (now: () => Date = () => new Date()) => {
    used += 1
    const address = `s${used}@stad.example`
    let hand: 'shakes' | 'is refused' = 'shakes'
    const box = buildTown([address], {
      settings: {
        ...defaultSettings,
        webhook: async (url) =>
          hand === 'shakes'
            ? { status: 200, text: new URL(url).searchParams.get('validationToken') ?? '' }
            : { status: 404, text: '' },
      },
    })
    const graph = createGraphPort({
      baseUrl: 'http://localhost:1',
      getToken: box.getToken,
      fetch: box.fetch,
      wait: async () => undefined,
    })
    const mailbox = { address, folders: ['inbox'] }
    const atGraph = () =>
      box.store
        .all<{ id: string; expiresAt: string; doc: string }>('SELECT id, expiresAt, doc FROM subscriptions')
        .map(({ id, expiresAt, doc }) => ({
          id,
          expiresAt,
          ...(JSON.parse(doc) as { clientState: string; lifecycleNotificationUrl: string; resource: string }),
        }))
    const remembered = async () => {
      const [row] = await database.query<{ id: string | null; halfOff: number; lifeHours: number }>(
        `SELECT id, extract(epoch FROM renew_at - now() - (expires_at - now()) / 2)::float8 AS "halfOff",
           extract(epoch FROM expires_at - now())::float8 / 3600 AS "lifeHours"
         FROM ankomst_watcher.subscription WHERE mailbox = $1`,
        [address],
      )
      return row
    }
    return {
      address,
      subscribe: () =>
        subscribeMailbox({ graph, store, publicUrl: 'https://watch.example.org', now }, mailbox),
      atGraph,
      remembered,
      due: async () => (await store.unsubscribed([{ mailbox: address, folder: 'inbox' }])).length === 1,
      told: () => store.isToldOf(address, ['inbox']),
      forgetAtGraph: () => box.store.run('DELETE FROM subscriptions'),
      passHalf: () =>
        database.query('UPDATE ankomst_watcher.subscription SET renew_at = now() WHERE mailbox = $1', [
          address,
        ]),
      refuse: () => {
        hand = 'is refused'
      },
    }
  }

  test('a folder is subscribed once, with a secret and a lifecycle address, and renewal falls due at half its life', async () => {
    const { subscribe, atGraph, remembered, due, told } = town()
    expect(await due()).toBe(true)
    await subscribe()
    await subscribe()
    const [made, ...more] = atGraph()
    expect(more).toEqual([])
    expect(made).toMatchObject({
      resource: expect.stringMatching(/mailFolders\/inbox\/messages$/),
      lifecycleNotificationUrl: 'https://watch.example.org/lifecycle',
    })
    expect(made?.clientState.length).toBeGreaterThan(40)
    const row = await remembered()
    expect(row?.id).toBe(made?.id)
    expect(Math.abs(row?.halfOff ?? Infinity)).toBeLessThan(5)
    expect([await due(), await told()]).toEqual([false, true])
  })

  test('at half its life it is renewed, and stays the same subscription', async () => {
    const { subscribe, atGraph, remembered, passHalf, due } = town()
    await subscribe()
    const [before] = atGraph()
    await passHalf()
    expect(await due()).toBe(true)
    await new Promise((resolve) => setTimeout(resolve, 10))
    await subscribe()
    const [after, ...more] = atGraph()
    expect([after?.id, more]).toEqual([before?.id, []])
    expect(Date.parse(after?.expiresAt ?? '')).toBeGreaterThan(Date.parse(before?.expiresAt ?? ''))
    expect((await remembered())?.lifeHours).toBeGreaterThan(69)
    expect(await due()).toBe(false)
  })

  test('one that Graph has dropped is made anew under the same secret', async () => {
    const { subscribe, atGraph, forgetAtGraph, passHalf, told } = town()
    await subscribe()
    const [before] = atGraph()
    forgetAtGraph()
    await passHalf()
    await subscribe()
    const [after] = atGraph()
    expect(after?.id).not.toBe(before?.id)
    expect(after?.clientState).toBe(before?.clientState)
    expect(await told()).toBe(true)
  })

  test('an address that Graph cannot reach leaves the mailbox to polling, and it is tried again', async () => {
    const { subscribe, refuse, due, told } = town()
    refuse()
    await expect(subscribe()).rejects.toMatchObject({ code: 'invalid' })
    expect([await due(), await told()]).toEqual([true, false])
  })

  test.each([-1000 * hour, 1000 * hour])(
    'a clock that is %d ms off is refused by Graph, and the mailbox is polled',
    async (off) => {
      const { subscribe, due, told } = town(() => new Date(Date.now() + off))
      await expect(subscribe()).rejects.toMatchObject({ code: 'invalid' })
      expect([await due(), await told()]).toEqual([true, false])
    },
  )
})
