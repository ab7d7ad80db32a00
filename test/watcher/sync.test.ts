import { expireDeltaTokens } from '../../src/sandbox/graph/mail/delta.ts'
import {
  dropMessage,
  moveMessage,
  updateMessage,
  wellKnownFolder,
} from '../../src/sandbox/graph/mail/message-row.ts'
import { onEachEngine } from './on-each-engine.ts'

onEachEngine('the turn of a mailbox', (given) => {
  test('requests are marked once, ordinary mail is not written on', async () => {
    const box = await given.town()
    const requests = [await box.deliver(), await box.deliver()]
    const ordinary = await box.deliver({ request: false })
    await box.turn()
    await box.turn()
    expect(requests.map((id) => box.seen(id).categories)).toEqual([['Besöksförfrågan'], ['Besöksförfrågan']])
    expect(box.seen(ordinary)).toEqual({ categories: [], mark: null })
    expect(box.patched.length).toBe(2)
  })

  test('from "now" old mail is left alone and new mail is found', async () => {
    const box = await given.town({ beginning: null })
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
      const box = await given.town({ beginning: null, now: () => new Date(clock) })
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

  test('further folders are watched where they are named', async () => {
    const box = await given.town()
    const id = await box.deliver({ folder: 'archive' })
    await box.turn({ folders: ['inbox', 'archive'] })
    expect(box.seen(id).categories).toEqual(['Besöksförfrågan'])
  })

  test('mail in the thread of a known case becomes news', async () => {
    const box = await given.town({
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
    const box = await given.town()
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
    const box = await given.town()
    const before = await box.deliver()
    await box.turn()
    expireDeltaTokens(box.store)
    const during = await box.deliver()
    await box.turn()
    expect([before, during].map((id) => box.seen(id).categories.length)).toEqual([1, 1])
    expect(box.patched.length).toBe(2)
  })

  test('who is quicker than the mark wins', async () => {
    const box = await given.town()
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
    const box = await given.town()
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
    const box = await given.town()
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
    const box = await given.town()
    const id = await box.deliver()
    // The sandbox's new mailboxes have no master categories at all.
    await box.turn()
    expect(box.seen(id).categories).toEqual(['Besöksförfrågan'])
  })
})
