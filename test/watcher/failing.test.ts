import { CasesUnreadable } from '../../src/watcher/sync/known-cases.ts'
import { onEachEngine } from './on-each-engine.ts'

onEachEngine('what fails', (given) => {
  test.each(['moveLink', 'finish', 'spend'] as const)(
    'a database that is full at %s fails the turn; the next one loses and doubles nothing',
    async (what) => {
      let full = true
      const box = await given.town({
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
    const box = await given.town({
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
    const box = await given.town({
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
    const box = await given.town()
    for (let n = 0; n < 3; n += 1) await box.deliver({ request: false })
    const failedOnce = new Set<string>()
    box.fail(({ target }) => {
      if (target.includes('/delta') || failedOnce.has(target)) return undefined
      failedOnce.add(target)
      return { when: 'before', status: 503 }
    })
    await box.turn()
    const [row] = await given.database.query<{ spent: number }>(
      'SELECT spent FROM ankomst_watcher.mailbox WHERE mailbox = $1',
      [box.address],
    )
    expect(row?.spent).toBe(1 + 3 * 2)
  })

  test.each([
    ['gone or renamed', 404, 'ErrorInvalidUser', /renamed, moved or deleted/],
    ['forbidden', 403, '', /management scope/],
    ['refused a sign-in', 401, '', /certificate or managed identity/],
  ])('a mailbox that is %s is named as such and comes back seldom', async (_, status, __, sentence) => {
    const box = await given.town()
    box.fail(() => ({ when: 'before', status }))
    expect((await box.turn()).again).toBe(false)
    const { trouble, nextPollAt } = await box.status()
    expect(trouble).toMatch(sentence)
    expect(Date.parse(nextPollAt) - Date.now()).toBeGreaterThan(800_000)
  })

  test('a mailbox that is back is taken up where it was left, and its trouble is forgotten', async () => {
    const box = await given.town()
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
    const box = await given.town()
    box.fail(() => ({ when: 'before', status: 429, retryAfter: 40 }))
    const began = Date.now()
    expect((await box.turn()).trouble).toMatchObject({ kind: 'throttled' })
    expect(Date.now() - began).toBeLessThan(5000)
    const wait = Date.parse((await box.status()).nextPollAt) - Date.now()
    expect(wait).toBeGreaterThan(35_000)
    expect(wait).toBeLessThan(45_000)
  })

  test('one mail that cannot be read is set aside with its reason; the others are marked, the link moves on', async () => {
    const box = await given.town()
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
    const box = await given.town()
    const id = await box.deliver()
    box.fail(({ target }) =>
      target.includes(encodeURIComponent(id)) ? { when: 'before', status: 503 } : undefined,
    )
    await box.turn()
    expect(await box.status()).toMatchObject({ owed: 1, setAside: [] })
    box.fail(() => undefined)
    await given.database.query('UPDATE ankomst_watcher.owed SET try_at = now() WHERE mailbox = $1', [
      box.address,
    ])
    await box.turn()
    expect(box.seen(id).categories).toEqual(['Besöksförfrågan'])
    expect((await box.status()).owed).toBe(0)
  })

  test('when the service fails for many, nothing is owed singly and the page is read again', async () => {
    const box = await given.town()
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

  test('the mail over which workers die waits longer each time, then is set aside; those after it are marked at once', async () => {
    const box = await given.town()
    const killer = await box.deliver()
    const other = await box.deliver()
    const due = () =>
      given.database.query('UPDATE ankomst_watcher.owed SET try_at = now() WHERE mailbox = $1', [box.address])
    const waits: number[] = []
    for (let death = 1; death <= 5; death += 1) {
      expect(await given.store.takeUp(box.address, killer)).toBe(death)
      expect(await given.store.takeUp(box.address, killer)).toBeNull()
      await box.turn({ careful: true })
      expect(await box.status()).toMatchObject({ owed: 1, setAside: [] })
      expect(box.seen(killer).categories).toEqual([])
      expect(box.seen(other).categories).toEqual(['Besöksförfrågan'])
      const [row] = await given.database.query<{ wait: number }>(
        'SELECT extract(epoch FROM try_at - now())::float8 AS wait FROM ankomst_watcher.owed WHERE mailbox = $1',
        [box.address],
      )
      waits.push(row?.wait ?? 0)
      await due()
    }
    expect(waits.map((wait, at) => wait > 15 * 2 ** at && wait <= 15 * 2 ** (at + 1))).toEqual(
      waits.map(() => true),
    )
    await box.turn()
    expect((await box.status()).setAside).toMatchObject([{ message: killer, reason: 'worker-died' }])
  })

  test('a mail over which workers died by chance is marked when its wait is over, whatever the turn', async () => {
    const box = await given.town()
    const id = await box.deliver()
    for (let death = 1; death <= 4; death += 1) {
      await given.store.takeUp(box.address, id)
      await given.database.query('UPDATE ankomst_watcher.owed SET try_at = now() WHERE mailbox = $1', [
        box.address,
      ])
    }
    await box.turn()
    expect(box.seen(id).categories).toEqual(['Besöksförfrågan'])
    expect(await box.status()).toMatchObject({ owed: 0, setAside: [] })
  })

  test('what Graph refuses in careful turns is nobody’s death: the mail is marked when Graph is well again', async () => {
    const box = await given.town()
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
    const box = await given.town({ budget: 220 })
    for (let n = 0; n < 120; n += 1) await box.deliver({ request: false })
    expect(await box.turn()).toMatchObject({ examined: 50, again: false, trouble: null })
    expect(Date.parse((await box.status()).nextPollAt) - Date.now()).toBeGreaterThan(500_000)
    await given.database.query(
      "UPDATE ankomst_watcher.mailbox SET window_from = now() - interval '11 minutes' WHERE mailbox = $1",
      [box.address],
    )
    expect(await box.turn()).toMatchObject({ examined: 50 })
  })
})
