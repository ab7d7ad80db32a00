import type { Faults } from '../../src/sandbox/graph/http/faults.ts'
import { defaultSettings } from '../../src/sandbox/graph/http/settings.ts'
import { notifySubscribers } from '../../src/sandbox/graph/mail/notify.ts'
import { findMessage } from '../../src/sandbox/graph/mail/message-row.ts'
import type { Database } from '../../src/watcher/database/database.ts'
import { FolderInUse } from '../../src/watcher/database/folder-lock.ts'
import { lockFolder } from '../../src/watcher/database/folder-lock.ts'
import { createLog } from '../../src/watcher/telemetry/log.ts'
import { watch, type Watching } from '../../src/watcher/watch.ts'
import { freshDatabase } from './databases.ts'
import { freePort } from './free-port.ts'
import { buildTown, configFor, newFolder, until } from './town.ts'
import { stockholmCategories } from '../strategy/stockholm-categories.ts'

const begin = async (
  environment: Record<string, string>,
  how: { readonly others?: readonly string[]; readonly faults?: Faults } = {},
) => {
  const address = 'miljo@stad.example'
  const addresses = [address, ...(how.others ?? [])]
  const town = buildTown(addresses, how.faults ? { faults: how.faults } : {})
  const { database, end } = await freshDatabase('postgres')
  const away = { is: false }
  const config = configFor(addresses, environment)
  const lines: string[] = []
  const watching: Watching = await watch({
    config,
    mailboxes: config.mailboxes ?? [],
    database: thatMayBeAway(database, () => away.is),
    getToken: town.getToken,
    app: null,
    categories: stockholmCategories,
    log: createLog('info', { write: (line) => void lines.push(line) }),
    fetch: town.fetch,
  })
  const internal = async (path: string) => {
    const answer = await fetch(`http://127.0.0.1:${watching.ports.internal}${path}`)
    return { status: answer.status, text: await answer.text() }
  }
  const marked = (id: string) => town.look(address, id).mark !== null
  return { address, town, watching, lines, internal, marked, away, end }
}

/** The same database, which refuses everything while it is away. */
const thatMayBeAway = (real: Database, isAway: () => boolean): Database => {
  const refuse = () =>
    Promise.reject(Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' }))
  return {
    kind: real.kind,
    boss: {
      executeSql: (text, values) => (isAway() ? refuse() : real.boss.executeSql(text, values)),
    },
    query: (text, values) => (isAway() ? refuse() : real.query(text, values)),
    close: () => real.close(),
  }
}

test('without a public address mail is found by polling; health, readiness, status and metrics answer', async () => {
  const { address, town, watching, internal, marked, lines, end } = await begin({})
  try {
    const id = await town.send(address)
    await until('the mail is marked', () => marked(id), 90_000)
    expect((await internal('/healthz')).status).toBe(200)
    expect(await internal('/readyz')).toMatchObject({ status: 200 })
    await until('the turn is noted', async () => (await internal('/status')).text.includes('"syncedAt":"2'))
    expect((await internal('/metrics')).text).toMatch(/ankomst_mails_total\{result="request"[^}]*\} 1/)
    await watching.stop()
    expect(lines.join('')).not.toMatch(/stad\.example|Study visit|kobe/i)
    expect(lines.join('')).toContain('Stopping')
  } finally {
    await end()
  }
}, 120_000)

test('a notification brings the mail at once, long before the next poll', async () => {
  const port = await freePort()
  const { address, town, watching, marked, end } = await begin({
    ANKOMST_PUBLIC_URL: `http://localhost:${port}`,
    ANKOMST_PORT: String(port),
    ANKOMST_POLL_FASTEST_SECONDS: '900',
    ANKOMST_POLL_SLOWEST_SECONDS: '900',
  })
  try {
    const subscribed = () => town.store.all<{ doc: string }>('SELECT doc FROM subscriptions')
    await until('the mailbox is subscribed', () => subscribed().length === 1)
    expect(JSON.parse(subscribed()[0]?.doc ?? '{}')).toMatchObject({ changeType: 'created' })
    const first = await town.send(address)
    // Its first turn follows the subscription by itself.
    await new Promise((resolve) => setTimeout(resolve, 4000))
    const second = await town.send(address)
    for (const id of [first, second]) {
      const row = findMessage(town.store, town.ids.get(address) ?? '', id)
      if (row) await notifySubscribers({ store: town.store, settings: defaultSettings, now: new Date() }, row)
    }
    await until('both are marked', () => marked(first) && marked(second), 20_000)
    await watching.stop()
  } finally {
    await end()
  }
}, 120_000)

test('a database that goes away is named by readiness and costs no mail when it is back', async () => {
  const port = await freePort()
  const { address, town, watching, internal, marked, away, end } = await begin({
    ANKOMST_PUBLIC_URL: `http://localhost:${port}`,
    ANKOMST_PORT: String(port),
  })
  try {
    const subscribed = () => town.store.all('SELECT id FROM subscriptions').length === 1
    await until('the mailbox is subscribed', subscribed)
    away.is = true
    expect(await internal('/readyz')).toMatchObject({ status: 503 })
    const id = await town.send(address)
    await new Promise((resolve) => setTimeout(resolve, 3000))
    expect(marked(id)).toBe(false)
    away.is = false
    expect(await internal('/readyz')).toMatchObject({ status: 200 })
    const row = findMessage(town.store, town.ids.get(address) ?? '', id)
    if (row) await notifySubscribers({ store: town.store, settings: defaultSettings, now: new Date() }, row)
    await until('the mail is marked', () => marked(id), 90_000)
    await watching.stop()
  } finally {
    await end()
  }
}, 180_000)

test('a mailbox whose every call hangs does not hold the others', async () => {
  const slow = 'trafik@stad.example'
  let hangs = true
  const { town, address, watching, marked, end } = await begin(
    { ANKOMST_CONCURRENCY: '2' },
    {
      others: [slow],
      faults: ({ target }) =>
        hangs && target.includes(encodeURIComponent(slow)) ? { when: 'before', delayMs: 14_000 } : undefined,
    },
  )
  try {
    const ids = [await town.send(address), await town.send(address)]
    await town.send(slow)
    await until('the other mailbox is marked', () => ids.every(marked), 13_000)
    hangs = false
    await watching.stop()
  } finally {
    await end()
  }
}, 120_000)

test('a second process on the folder of an embedded database is refused with a sentence', () => {
  const folder = newFolder()
  const unlock = lockFolder(folder)
  expect(() => lockFolder(folder)).toThrow(FolderInUse)
  expect(() => lockFolder(folder)).toThrow(/DATABASE_URL/)
  unlock()
  lockFolder(folder)()
})
