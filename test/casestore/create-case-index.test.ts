import 'fake-indexeddb/auto'
import { browserRowStorage } from '../../src/casestore/browser-row-storage.ts'
import { createCaseStore } from '../../src/casestore/create-case-store.ts'
import type { RowStorage } from '../../src/casestore/row-storage.ts'
import { pauseNote } from '../../src/cases/paused.ts'
import { note, opened, takenOn, world } from './sample.ts'

const now = () => new Date('2026-11-24T09:00:00Z')

function begin(rowStorage?: RowStorage) {
  const { sharePoint, config } = world()
  const storeFor = (storage = rowStorage) =>
    createCaseStore(sharePoint.portOf('anna'), config, {
      fetch: sharePoint.fetch,
      now,
      ...(storage ? { rowStorage: storage } : {}),
    })
  const store = storeFor()
  const open = (id: string, title = id) =>
    store.open({ caseId: id, first: opened(`first of ${id}`, title), internetMessageId: null })
  return { sharePoint, store, storeFor, open }
}
const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id)

describe('the index', () => {
  test('is read page by page, newest change first, without the actions', async () => {
    const { sharePoint, store, open } = begin()
    sharePoint.pageSize = 2
    for (const id of ['c1', 'c2', 'c3', 'c4', 'c5']) await open(id)
    sharePoint.asked.length = 0
    expect(ids(await store.rows())).toEqual(['c5', 'c4', 'c3', 'c2', 'c1'])
    // One for the link to ask from next, three pages.
    expect(sharePoint.asked).toHaveLength(4)
    for (const { path } of sharePoint.asked) expect(decodeURIComponent(path)).not.toContain('Actions')
  })

  test('asks afterwards only what has changed', async () => {
    const { sharePoint, store, open } = begin()
    const first = await open('c1')
    await open('c2')
    await store.rows()
    sharePoint.asked.length = 0
    await store.write(first, { actions: [takenOn('t1')] })
    await open('c3')
    sharePoint.asked.length = 0
    expect((await store.rows()).map(({ id, state }) => `${id} ${state}`)).toEqual([
      'c3 draft',
      'c1 own-handling',
      'c2 draft',
    ])
    expect(sharePoint.asked).toHaveLength(1)
  })

  test('what changes while it is read is asked for again, not missed', async () => {
    const { sharePoint, store, open } = begin()
    await open('c1')
    let late: Promise<unknown> | null = null
    sharePoint.fault = ({ path, method }) => {
      if (late === null && method === 'GET' && path.includes('/items?')) late = open('c2')
      return undefined
    }
    await store.rows()
    await late
    expect(ids(await store.rows())).toEqual(['c2', 'c1'])
  })

  test('a link that is too old leads to reading everything again', async () => {
    const { sharePoint, store, open } = begin()
    await open('c1')
    await store.rows()
    await open('c2')
    sharePoint.staleDelta = true
    expect(ids(await store.rows())).toEqual(['c2', 'c1'])
  })

  test('is kept on the machine between visits', async () => {
    const storage = browserRowStorage('anna@stad.example', 'list-1')
    const { sharePoint, store, storeFor, open } = begin(storage)
    await open('c1')
    await store.rows()
    await open('c2', 'Öppnat sedan')
    sharePoint.asked.length = 0
    const rows = await storeFor(browserRowStorage('anna@stad.example', 'list-1')).rows()
    expect(rows.map(({ title }) => title)).toEqual(['Öppnat sedan', 'c1'])
    expect(sharePoint.asked).toHaveLength(1)
  })

  test('nothing stays on the machine when access is refused', async () => {
    const storage = browserRowStorage('bo@stad.example', 'list-1')
    const { sharePoint, store, storeFor, open } = begin(storage)
    await open('c1')
    await store.rows()
    expect(await storage.load()).not.toBeNull()
    sharePoint.lists.clear()
    const refusing: typeof fetch = async () =>
      new Response(JSON.stringify({ error: { code: 'accessDenied', message: 'no' } }), { status: 403 })
    Object.assign(sharePoint, { fetch: refusing })
    await expect(storeFor(storage).rows()).rejects.toMatchObject({ code: 'forbidden' })
    expect(await storage.load()).toBeNull()
  })

  test('a machine that cannot keep it reads it anew', async () => {
    const broken: RowStorage = {
      load: () => Promise.reject(new Error('no room')),
      save: () => Promise.reject(new Error('no room')),
      clear: () => Promise.reject(new Error('no room')),
    }
    const { store, open } = begin(broken)
    await open('c1')
    expect(ids(await store.rows())).toEqual(['c1'])
    expect(ids(await store.rows())).toEqual(['c1'])
  })

  test('a case paused for security is in no list', async () => {
    const { store, open } = begin()
    await store.write(await open('c1'), { actions: [note('n1', pauseNote)] })
    expect(await store.rows()).toEqual([])
    expect(await store.rowsAt(['miljo'])).toEqual([])
  })
})

describe('the first rows', () => {
  test('are what is open at the body, in one call', async () => {
    const { sharePoint, store, open } = begin()
    const closed = await open('c1')
    await open('c2')
    await store.write(closed, {
      actions: [{ ...takenOn('t1'), type: 'closed' }],
    })
    sharePoint.asked.length = 0
    expect(ids(await store.rowsAt(['miljo']))).toEqual(['c2'])
    expect(sharePoint.asked).toHaveLength(1)
  })

  test('several bodies are one call too', async () => {
    const { sharePoint, store, open } = begin()
    await open('c1')
    sharePoint.asked.length = 0
    expect(ids(await store.rowsAt(['miljo', 'trafik']))).toEqual(['c1'])
    expect(sharePoint.asked.filter(({ path }) => path.includes('$batch'))).toHaveLength(1)
  })

  test('are what changed lately where nobody knows whose they are', async () => {
    const { sharePoint, store, open } = begin()
    await open('c1')
    await open('c2')
    const [old] = sharePoint.lists.get('Arenden')?.items ?? []
    if (old) old.fields['ChangedAt'] = '2020-01-01T00:00:00Z'
    expect(ids(await store.rowsAt([]))).toEqual(['c2'])
  })
})
