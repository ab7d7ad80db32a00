import { expireDeltaTokens } from '../../src/sandbox/graph/mail/delta.ts'
import {
  dropMessage,
  moveMessage,
  updateMessage,
  wellKnownFolder,
} from '../../src/sandbox/graph/mail/message-row.ts'
import type { Database } from '../../src/watcher/database/database.ts'
import { createEngine } from '../../src/watcher/engine.ts'
import { NewerSchema, prepareSchema, schemaVersion } from '../../src/watcher/state/schema.ts'
import { createStore, type WatcherStore } from '../../src/watcher/state/store.ts'
import { CasesUnreadable } from '../../src/watcher/sync/known-cases.ts'
import { engines, freshDatabase } from './databases.ts'
import { newAddress, syncTown } from './sync-town.ts'

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

  const town = (over: Parameters<typeof syncTown>[1] = {}) => syncTown(store, over)

  test('a newer schema is refused with a sentence, an equal one is taken, many may prepare it at once', async () => {
    await Promise.all([prepareSchema(database), prepareSchema(database), prepareSchema(database)])
    await database.query('UPDATE ankomst_watcher.version SET version = $1', [schemaVersion + 1])
    await expect(prepareSchema(database)).rejects.toThrow(NewerSchema)
    await expect(prepareSchema(database)).rejects.toThrow(/Upgrade this deployment/)
    await database.query('UPDATE ankomst_watcher.version SET version = $1', [schemaVersion])
    await prepareSchema(database)
  })

  test('tables of version 1 are brought up with what lies in them', async () => {
    const old = await freshDatabase(engine)
    try {
      await prepareSchema(old.database, 1)
      await old.database.query(
        "INSERT INTO ankomst_watcher.owed (mailbox, message, attempts, reason) VALUES ('a@stad.example', 'm', 2, 'unavailable')",
      )
      await prepareSchema(old.database)
      const upgraded = createStore(old.database)
      expect(await upgraded.owed('a@stad.example')).toMatchObject([{ message: 'm', attempts: 2 }])
      expect(await upgraded.takeUp('a@stad.example', 'm')).toBe(1)
    } finally {
      await old.end()
    }
  }, 120_000)

  test('one turn of a mailbox waits at most, and it runs once', async () => {
    const errors: Error[] = []
    const boss = await createEngine(database, 2, (error) => void errors.push(error))
    const address = newAddress()
    await boss.sync([address, address])
    await boss.sync([address])
    let turns = 0
    await boss.work({
      sync: async () => {
        turns += 1
      },
      subscribe: async () => undefined,
      round: async () => undefined,
    })
    await new Promise((resolve) => setTimeout(resolve, 2500))
    await boss.stop(1000)
    expect([turns, errors]).toEqual([1, []])
  }, 30_000)

  test('an overtaken worker cannot put an old link back', async () => {
    const address = newAddress()
    const from = await store.folder(address, 'inbox')
    const to = { link: 'b', since: '2026-01-01T00:00:00.000Z', whole: true }
    expect(await store.moveLink(address, 'inbox', from, to)).toBe(true)
    expect(await store.moveLink(address, 'inbox', from, { ...to, link: 'a' })).toBe(false)
    expect((await store.folder(address, 'inbox')).link).toBe('b')
  })

  test('requests are marked once, ordinary mail is not written on', async () => {
    const box = await town()
    const requests = [await box.deliver(), await box.deliver()]
    const ordinary = await box.deliver({ request: false })
    await box.turn()
    await box.turn()
    expect(requests.map((id) => box.seen(id).categories)).toEqual([['Besöksförfrågan'], ['Besöksförfrågan']])
    expect(box.seen(ordinary)).toEqual({ categories: [], mark: null })
    expect(box.patched.length).toBe(2)
  })

  test('from "now" old mail is left alone and new mail is found', async () => {
    const box = await town({ beginning: null })
    const old = await box.deliver()
    updateMessage(box.store, box.row(old), { receivedDateTime: '2026-01-01T00:00:00Z' }, new Date())
    await box.turn()
    const fresh = await box.deliver()
    await box.turn()
    expect([box.seen(old).mark, box.seen(fresh).mark === null]).toEqual([null, false])
  })

  test.each(['2001-01-01', '2040-01-01'])(
    'on a machine whose clock says %s "now" is still Graph’s, and no mail is skipped',
    async (clock) => {
      const box = await town({ beginning: null, now: () => new Date(clock) })
      const old = await box.deliver()
      updateMessage(box.store, box.row(old), { receivedDateTime: '2026-01-01T00:00:00Z' }, new Date())
      await box.turn()
      const fresh = await box.deliver()
      await box.turn()
      expireDeltaTokens(box.store)
      const later = await box.deliver()
      await box.turn()
      expect(box.seen(old).mark).toBeNull()
      expect([fresh, later].map((id) => box.seen(id).categories.length)).toEqual([1, 1])
    },
  )

  test.each(['moveLink', 'finish', 'spend'] as const)(
    'a database that is full at %s fails the turn; the next one loses and doubles nothing',
    async (what) => {
      let full = true
      const box = await town({
        store: (real) => ({
          ...real,
          [what]: (...given: never[]) => {
            if (full) return Promise.reject(Object.assign(new Error('disk full'), { code: '53100' }))
            return (real[what] as (...args: never[]) => Promise<unknown>)(...given)
          },
        }),
      })
      const ids = [await box.deliver(), await box.deliver()]
      await expect(box.turn()).rejects.toMatchObject({ code: '53100' })
      full = false
      await box.turn()
      expect(ids.map((id) => box.seen(id).categories)).toEqual([['Besöksförfrågan'], ['Besöksförfrågan']])
      expect(box.patched.length).toBe(2)
    },
  )

  test('when what is owed cannot be written down, the link stays before it', async () => {
    let full = true
    const box = await town({
      store: (real) => ({
        ...real,
        owe: (...given) => (full ? Promise.reject(new Error('disk full')) : real.owe(...given)),
      }),
    })
    const id = await box.deliver()
    box.fail(({ target }) =>
      target.includes(encodeURIComponent(id)) ? { when: 'before', status: 503 } : undefined,
    )
    await expect(box.turn()).rejects.toThrow('disk full')
    full = false
    box.fail(() => undefined)
    await box.turn()
    expect(box.seen(id).categories).toEqual(['Besöksförfrågan'])
  })

  test('cases that cannot be read hold the mailbox’s link, and are named instead of the mailbox', async () => {
    let refused = true
    const box = await town({
      findCase: () =>
        refused ? Promise.reject(new CasesUnreadable('Access denied')) : Promise.resolve(null),
    })
    const id = await box.deliver()
    expect((await box.turn()).trouble).toMatchObject({ kind: 'cases' })
    expect(await box.status()).toMatchObject({ owed: 0, setAside: [] })
    refused = false
    await box.turn()
    expect(box.seen(id).categories).toEqual(['Besöksförfrågan'])
  })

  test('repeated attempts count in the budget as Graph counts them', async () => {
    const box = await town()
    for (let n = 0; n < 3; n += 1) await box.deliver({ request: false })
    const failedOnce = new Set<string>()
    box.fail(({ target }) => {
      if (target.includes('/delta') || failedOnce.has(target)) return undefined
      failedOnce.add(target)
      return { when: 'before', status: 503 }
    })
    await box.turn()
    const [row] = await database.query<{ spent: number }>(
      'SELECT spent FROM ankomst_watcher.mailbox WHERE mailbox = $1',
      [box.address],
    )
    expect(row?.spent).toBe(1 + 3 * 2)
  })

  test('further folders are watched where they are named', async () => {
    const box = await town()
    const id = await box.deliver({ folder: 'archive' })
    await box.turn({ folders: ['inbox', 'archive'] })
    expect(box.seen(id).categories).toEqual(['Besöksförfrågan'])
  })

  test('mail in the thread of a known case becomes news', async () => {
    const box = await town({
      findCase: async ({ inReplyTo }) => (inReplyTo.includes('<known@x.example.org>') ? 'case-1' : null),
    })
    const id = await box.deliver({ request: false, headers: ['In-Reply-To: <known@x.example.org>'] })
    await box.turn()
    expect(box.seen(id)).toMatchObject({
      categories: ['Nytt i ärende'],
      mark: { mark: 'news', case: 'case-1' },
    })
  })

  test('a category that a person takes away stays away, also after a full re-read', async () => {
    const box = await town()
    const id = await box.deliver()
    await box.turn()
    updateMessage(box.store, box.row(id), { categories: [] }, new Date())
    await box.turn()
    expireDeltaTokens(box.store)
    await box.turn()
    expect(box.seen(id).categories).toEqual([])
    expect(box.patched.length).toBe(1)
  })

  test('an expired link leads to a full re-read without double marks, and nothing is missed', async () => {
    const box = await town()
    const before = await box.deliver()
    await box.turn()
    expireDeltaTokens(box.store)
    const during = await box.deliver()
    await box.turn()
    expect([before, during].map((id) => box.seen(id).categories.length)).toEqual([1, 1])
    expect(box.patched.length).toBe(2)
  })

  test('who is quicker than the mark wins', async () => {
    const box = await town()
    const id = await box.deliver()
    let raced = false
    box.fail((request) => {
      if (request.method === 'PATCH' && !raced) {
        raced = true
        updateMessage(box.store, box.row(id), { categories: ['Förfrågan klar'] }, new Date())
      }
      return undefined
    })
    await box.turn()
    expect(box.seen(id)).toEqual({ categories: ['Förfrågan klar'], mark: null })
  })

  test('a mark whose answer was lost is not made twice', async () => {
    const box = await town()
    const id = await box.deliver()
    let lost = 0
    box.fail(({ method }) =>
      method === 'PATCH' && lost++ === 0 ? { when: 'after', status: 504 } : undefined,
    )
    await box.turn()
    expect(box.seen(id).categories).toEqual(['Besöksförfrågan'])
    expect(lost).toBeGreaterThan(1)
  })

  test.each(['deleted', 'moved'])('a mail that is %s between two calls holds nothing up', async (what) => {
    const box = await town()
    const id = await box.deliver()
    const other = await box.deliver()
    let done = false
    box.fail(({ target }) => {
      if (!done && target.includes(`/messages/${encodeURIComponent(id)}`)) {
        done = true
        const { store: sandbox, ids, address } = box
        if (what === 'deleted') dropMessage(sandbox, box.row(id))
        else
          moveMessage(sandbox, box.row(id), wellKnownFolder(sandbox, ids.get(address) ?? '', 'deleteditems'))
      }
      return undefined
    })
    expect(await box.turn()).toMatchObject({ trouble: null, again: false })
    expect(box.seen(other).categories).toEqual(['Besöksförfrågan'])
    expect(box.results).toContain(what === 'deleted' ? 'gone' : 'request')
  })

  test('a master category that somebody deleted changes nothing', async () => {
    const box = await town()
    const id = await box.deliver()
    // The sandbox's new mailboxes have no master categories at all.
    await box.turn()
    expect(box.seen(id).categories).toEqual(['Besöksförfrågan'])
  })

  test.each([
    ['gone or renamed', 404, 'ErrorInvalidUser', /renamed, moved or deleted/],
    ['forbidden', 403, '', /management scope/],
    ['refused a sign-in', 401, '', /certificate or managed identity/],
  ])('a mailbox that is %s is named as such and comes back seldom', async (_, status, __, sentence) => {
    const box = await town()
    box.fail(() => ({ when: 'before', status }))
    expect((await box.turn()).again).toBe(false)
    const { trouble, nextPollAt } = await box.status()
    expect(trouble).toMatch(sentence)
    expect(Date.parse(nextPollAt) - Date.now()).toBeGreaterThan(800_000)
  })

  test('a mailbox that is back is taken up where it was left, and its trouble is forgotten', async () => {
    const box = await town()
    await box.turn()
    box.fail(() => ({ when: 'before', status: 403 }))
    const id = await box.deliver()
    await box.turn()
    box.fail(() => undefined)
    await box.turn()
    expect(box.seen(id).categories).toEqual(['Besöksförfrågan'])
    expect((await box.status()).trouble).toBeNull()
  })

  test('a long Retry-After sends the mailbox away for that long instead of holding a place', async () => {
    const box = await town()
    box.fail(() => ({ when: 'before', status: 429, retryAfter: 40 }))
    const began = Date.now()
    expect((await box.turn()).trouble).toMatchObject({ kind: 'throttled' })
    expect(Date.now() - began).toBeLessThan(5000)
    const wait = Date.parse((await box.status()).nextPollAt) - Date.now()
    expect(wait).toBeGreaterThan(35_000)
    expect(wait).toBeLessThan(45_000)
  })

  test('one mail that cannot be read is set aside with its reason; the others are marked, the link moves on', async () => {
    const box = await town()
    const poison = await box.deliver()
    const other = await box.deliver()
    box.fail(({ target }) =>
      target.includes(encodeURIComponent(poison)) ? { when: 'before', status: 400 } : undefined,
    )
    expect((await box.turn()).again).toBe(false)
    expect(box.seen(other).categories).toEqual(['Besöksförfrågan'])
    expect((await box.status()).setAside).toMatchObject([{ message: poison, reason: 'refused-invalid' }])
    box.fail(() => undefined)
    expect(await box.turn()).toMatchObject({ examined: 0 })
  })

  test('one mail that fails for now is owed, and marked when it can be', async () => {
    const box = await town()
    const id = await box.deliver()
    box.fail(({ target }) =>
      target.includes(encodeURIComponent(id)) ? { when: 'before', status: 503 } : undefined,
    )
    await box.turn()
    expect(await box.status()).toMatchObject({ owed: 1, setAside: [] })
    box.fail(() => undefined)
    await database.query('UPDATE ankomst_watcher.owed SET try_at = now() WHERE mailbox = $1', [box.address])
    await box.turn()
    expect(box.seen(id).categories).toEqual(['Besöksförfrågan'])
    expect((await box.status()).owed).toBe(0)
  })

  test('when the service fails for many, nothing is owed singly and the page is read again', async () => {
    const box = await town()
    const ids = [await box.deliver(), await box.deliver(), await box.deliver(), await box.deliver()]
    box.fail(({ target }) =>
      target.includes('/messages/AAk') || /messages\/[^d]/.test(target)
        ? { when: 'before', status: 503 }
        : undefined,
    )
    expect((await box.turn()).trouble).toMatchObject({ kind: 'unavailable' })
    expect(await box.status()).toMatchObject({ owed: 0 })
    box.fail(() => undefined)
    await box.turn()
    expect(ids.map((id) => box.seen(id).categories.length)).toEqual([1, 1, 1, 1])
  })

  test('the mail over which workers die is found and set aside; those after it are marked', async () => {
    const box = await town()
    const killer = await box.deliver()
    const other = await box.deliver()
    for (let death = 0; death < 3; death += 1) await store.takeUp(box.address, killer)
    await box.turn({ careful: true })
    expect((await box.status()).setAside).toMatchObject([{ message: killer, reason: 'worker-died' }])
    expect(box.seen(other).categories).toEqual(['Besöksförfrågan'])
  })

  test('what Graph refuses in careful turns is nobody’s death: the mail is marked when Graph is well again', async () => {
    const box = await town()
    const id = await box.deliver()
    box.fail(({ target }) =>
      target.includes(encodeURIComponent(id)) ? { when: 'before', status: 429, retryAfter: 900 } : undefined,
    )
    for (let turn = 0; turn < 6; turn += 1) {
      expect((await box.turn({ careful: true })).trouble).toMatchObject({ kind: 'throttled' })
      // What is owed does not call the mailbox back before Graph's time.
      expect(Date.parse((await box.status()).nextPollAt) - Date.now()).toBeGreaterThan(800_000)
    }
    expect((await box.status()).setAside).toEqual([])
    box.fail(() => undefined)
    await box.turn({ careful: true })
    expect(box.seen(id).categories).toEqual(['Besöksförfrågan'])
    expect(await box.status()).toMatchObject({ owed: 0, setAside: [] })
  })

  test('a spent budget ends the turn and the mailbox waits until it is forgotten', async () => {
    const box = await town({ budget: 220 })
    for (let n = 0; n < 120; n += 1) await box.deliver({ request: false })
    expect(await box.turn()).toMatchObject({ examined: 50, again: false, trouble: null })
    expect(Date.parse((await box.status()).nextPollAt) - Date.now()).toBeGreaterThan(500_000)
    await database.query(
      "UPDATE ankomst_watcher.mailbox SET window_from = now() - interval '11 minutes' WHERE mailbox = $1",
      [box.address],
    )
    expect(await box.turn()).toMatchObject({ examined: 50 })
  })
})
