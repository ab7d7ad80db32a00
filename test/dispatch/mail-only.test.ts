import { answersByMail } from '../../src/cases/answers-by-mail.ts'
import { standingOf, stateOf } from '../../src/cases/state.ts'
import type { MailKeys, MailPlace } from '../../src/casestore/port.ts'
import type { MailInHand } from '../../src/dispatch/dispatcher.ts'
import { placeOf } from '../../src/dispatch/which-mailbox.ts'
import { deliver } from '../../src/sandbox/graph/mail/deliver.ts'
import { addresses, buildWorld, handOver, intent, type World } from './world.ts'

/** Level 1: tokens for mail alone, so that any call to a site is refused. */
let world: World
beforeAll(async () => {
  world = await buildWorld({}, 1)
})
afterEach(() => world.setFaults(undefined))
afterAll(() => world.close())

const keysOf = (internetMessageId: string, inReplyTo: readonly string[] = []): MailKeys => ({
  internetMessageId,
  inReplyTo,
  references: [],
  caseLinks: [],
})
const found = (mail: MailInHand, key = 'kontakt-miljo') =>
  world.windowOf(key).cases.findByMail(keysOf(mail.ref.internetMessageId), placeOf(mail))
const inbox = () => world.messagesIn('kontakt-avfall', addresses.avfall, 'inbox')

async function handedOver() {
  const mail = await world.arrive()
  const { dispatcher } = world.windowOf('kontakt-miljo')
  const preview = await dispatcher.preview(handOver(mail))
  const result = await dispatcher.run(preview, () => undefined)
  expect(result.journal.steps.filter(({ state }) => state !== 'done')).toEqual([])
  expect(result.outcome).toBe('done')
  return { mail, preview, stored: result.stored }
}

describe('a hand-over with mail alone', () => {
  test('is one forward, one registrator mail, one reply draft and one category; its case lies on the mail', async () => {
    const before = (await inbox()).length
    const { mail, preview } = await handedOver()
    expect(preview.steps.map(({ id }) => id)).not.toContain('case-folder')
    expect(preview.steps.map(({ id }) => id)).not.toContain('file-copy')
    expect(await inbox()).toHaveLength(before + 1)
    const seen = await found(mail)
    expect([seen && stateOf(seen.case), seen?.case.number]).toEqual([
      'handed-over',
      expect.stringMatching(/^26-[0-9A-F]{4}$/),
    ])
    // A colleague of the same mailbox, at another window, meets the same case.
    expect((await found(mail, 'kontakt-miljo'))?.case.id).toBe(seen?.case.id)
    expect(world.lying(mail.graphId)?.categories).toEqual(['Förfrågan hanteras'])
    const drafts = await world.messagesIn('kontakt-miljo', addresses.miljo, 'drafts')
    expect(drafts.filter(({ isDraft }) => isDraft)).toHaveLength(1)
  })

  test('leaves without a link that the receiver cannot open, and asks for an answer by mail', async () => {
    await handedOver()
    const forward = (await inbox())[0]
    expect(forward?.body.content).toContain('Svara på det här mejlet om ni tar emot förfrågan')
    expect(forward?.body.content).not.toMatch(/Öppna ärendet|Kvittera/)
  })

  test('gives the receiver a mail of their own to assess', async () => {
    await handedOver()
    const forward = (await inbox())[0]
    if (forward === undefined) throw new Error('nothing arrived')
    const { cases } = world.windowOf('kontakt-avfall')
    const lies: MailPlace = {
      mailbox: { address: addresses.avfall, shared: true },
      graphId: forward.id,
      internetMessageId: forward.internetMessageId,
    }
    expect(await cases.findByMail(keysOf(forward.internetMessageId), lies)).toBeNull()
  })

  test('an answer to the forward leads to the case, and what it says can be entered there', async () => {
    const { mail, stored } = await handedOver()
    const sent = stored?.case.actions.findLast((action) => action.type === 'handed-over')?.forward ?? ''
    const answer = '<answer-1@stad.example>'
    const head = ['From: Avfall <kontakt@stad.example>', `To: ${addresses.miljo}`, 'Subject: SV: Study visit']
    const row = await deliver(world.store, {
      mailbox: addresses.miljo,
      eml: Buffer.from(
        [...head, `Message-ID: ${answer}`, `In-Reply-To: ${sent}`, '', 'Vi tar det.'].join('\r\n'),
      ),
      receivedAt: new Date(world.clock.at),
    })
    const { cases, dispatcher, actor } = world.windowOf('kontakt-miljo')
    const lies = {
      mailbox: { address: addresses.miljo, shared: true },
      graphId: row.id,
      internetMessageId: answer,
    }
    const seen = await cases.findByMail(keysOf(answer, [sent]), lies)
    expect(seen?.case.id).toBe(stored?.case.id)
    if (seen === null) throw new Error('the answer leads nowhere')

    const ref = { ...mail.ref, internetMessageId: answer as typeof mail.ref.internetMessageId }
    const joining = intent('kontakt-miljo', {
      kind: 'join-mail',
      mail: { ref, graphId: row.id, shared: true },
      stored: seen,
      reason: '',
    })
    const joined = await dispatcher.run(await dispatcher.preview(joining), () => undefined)
    expect(joined.outcome).toBe('done')
    // Found by its own id now, also at a window that knows nothing.
    const later = await world.windowOf('kontakt-miljo').cases.findByMail(keysOf(answer), lies)
    expect(later?.case.id).toBe(stored?.case.id)

    const [accepted] = answersByMail(standingOf(joined.stored?.case ?? seen.case), 'miljo')
    expect(accepted).toMatchObject({ answer: 'accepted', from: 'stockholm-avfall' })
    if (accepted === undefined || joined.stored === null) throw new Error('nobody is waited for')
    const envelope = { id: 'a1', at: '2026-11-24T10:00:00Z', by: actor, body: accepted.from }
    const written = await cases.write(joined.stored, {
      actions: [{ ...envelope, type: 'acknowledged' }],
    })
    expect(standingOf(written.case)).toMatchObject({ state: 'acknowledged', owner: 'stockholm-avfall' })
  })

  test('the answer to what left a person’s own mailbox comes there, and leads to the case in the function mailbox', async () => {
    const mail = await world.arrive()
    const { dispatcher, actor } = world.windowOf('ersattare-miljo')
    const wanted = { ...handOver(mail, null, { registrar: null, replyDraft: null }), actor }
    const refused = await dispatcher.run(await dispatcher.preview(wanted), () => undefined)
    if (refused.stored === null) throw new Error('the case must stand')
    const changed = await dispatcher.useOwnMailbox(refused.stored)
    const done = await dispatcher.resume(changed, actor, mail, () => undefined)
    expect(done.outcome).toBe('done')
    const sent = done.stored?.case.actions.findLast((action) => action.type === 'handed-over')?.forward ?? ''

    const answer = '<answer-own@stad.example>'
    const head = ['From: Avfall <kontakt@stad.example>', `To: ${actor.upn}`, 'Subject: SV: Study visit']
    const row = await deliver(world.store, {
      mailbox: actor.upn,
      eml: Buffer.from(
        [...head, `Message-ID: ${answer}`, `In-Reply-To: ${sent}`, '', 'Vi tar det.'].join('\r\n'),
      ),
      receivedAt: new Date(world.clock.at),
    })
    const lies = {
      mailbox: { address: actor.upn, shared: false },
      graphId: row.id,
      internetMessageId: answer,
    }
    const { cases } = world.windowOf('ersattare-miljo')
    const seen = await cases.findByMail(keysOf(answer, [sent]), lies)
    expect(seen?.case.id).toBe(done.stored?.case.id)
    if (seen === null) throw new Error('the answer leads nowhere')
    const envelope = { id: 'a2', at: '2026-11-24T10:00:00Z', by: actor, body: 'stockholm-avfall' }
    await cases.write(seen, { actions: [{ ...envelope, type: 'acknowledged' }] })
    // What is entered at the answer stands where the colleagues look.
    const theirs = await found(mail, 'kontakt-miljo')
    expect(theirs && standingOf(theirs.case)).toMatchObject({ owner: 'stockholm-avfall' })
    // The receiver's copy says nothing of a mailbox that they cannot open.
    const forward = (await inbox()).find(({ internetMessageId }) => internetMessageId === sent)
    if (forward === undefined) throw new Error('nothing arrived')
    const there = {
      mailbox: { address: addresses.avfall, shared: true },
      graphId: forward.id,
      internetMessageId: sent,
    }
    expect(await world.windowOf('kontakt-avfall').cases.findByMail(keysOf(sent), there)).toBeNull()
  })

  test('a second copy of the mail in the same mailbox leads to the case, and nothing is sent twice', async () => {
    const { mail, stored } = await handedOver()
    const before = (await inbox()).length
    const copy = await deliver(world.store, {
      mailbox: addresses.miljo,
      eml: Buffer.from(
        [
          'From: mayor@example.org',
          `Message-ID: ${mail.ref.internetMessageId}`,
          'Subject: Study visit in May',
          '',
          'Hello',
        ].join('\r\n'),
      ),
      receivedAt: new Date(world.clock.at),
    })
    const second: MailInHand = { ...mail, graphId: copy.id }
    expect((await found(second))?.case.id).toBe(stored?.case.id)
    const { dispatcher } = world.windowOf('kontakt-miljo')
    await dispatcher.run(await dispatcher.preview(handOver(second)), () => undefined)
    expect(await inbox()).toHaveLength(before)
  })

  test('two windows that hand over at once send one forward', async () => {
    const mail = await world.arrive()
    const before = (await inbox()).length
    const windows = [world.windowOf('kontakt-miljo'), world.windowOf('kontakt-miljo')]
    const previews = await Promise.all(windows.map(({ dispatcher }) => dispatcher.preview(handOver(mail))))
    await Promise.all(
      windows.map(({ dispatcher }, index) => {
        const preview = previews[index]
        if (preview === undefined) throw new Error('no preview')
        return dispatcher.run(preview, () => undefined)
      }),
    )
    expect(await inbox()).toHaveLength(before + 1)
  })

  test('whichever call is lost, before or after it took effect, going on sends one forward', async () => {
    const lostAt = async (at: number, when: 'before' | 'after') => {
      const mail = await world.arrive()
      const before = (await inbox()).length
      let calls = 0
      let lost = false
      world.setFaults(() => {
        calls += 1
        if (calls !== at) return undefined
        lost = true
        return { when, status: 503 }
      })
      const first = world.windowOf('kontakt-miljo')
      const preview = await first.dispatcher.preview(handOver(mail))
      await first.dispatcher.run(preview, () => undefined)
      world.setFaults(undefined)
      // Another window, which knows only what lies on the mail: it goes on, or begins where nothing was written down.
      const second = world.windowOf('kontakt-miljo')
      const stored = await second.cases.findByMail(keysOf(mail.ref.internetMessageId), placeOf(mail))
      const result =
        stored === null
          ? await second.dispatcher.run(await second.dispatcher.preview(handOver(mail)), () => undefined)
          : await second.dispatcher.resume(stored, second.actor, mail, () => undefined)
      expect([at, when, result.outcome]).toEqual([at, when, 'done'])
      expect([at, when, (await inbox()).length - before]).toEqual([at, when, 1])
      return lost
    }
    for (const when of ['before', 'after'] as const) {
      let at = 1
      while (await lostAt(at, when)) at += 1
      expect(at).toBeGreaterThan(15)
    }
  }, 60_000)
})

test('a case without a mail is refused with a word, not begun somewhere unseen', async () => {
  const { dispatcher } = world.windowOf('kontakt-miljo')
  const result = await dispatcher.run(
    await dispatcher.preview(intent('kontakt-miljo', { kind: 'take-on' })),
    () => undefined,
  )
  expect(result.outcome).toBe('unfinished')
  expect(result.journal.steps.find(({ id }) => id === 'open-case')).toMatchObject({
    state: 'failed',
    error: 'invalid',
  })
})
