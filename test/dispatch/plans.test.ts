import { aMatter, anOutcome } from '../assessment/an-outcome.ts'
import { threadOf } from '../../src/cases/thread-of.ts'
import { ownerOf, stateOf, waitingFor } from '../../src/cases/state.ts'
import { listRef } from '../../src/casestore/list-ref.ts'
import type { StoredCase } from '../../src/casestore/port.ts'
import type { Intent, MailInHand } from '../../src/dispatch/dispatcher.ts'
import { intentKinds } from '../../src/cases/intents.ts'
import { plans } from '../../src/dispatch/plans.ts'
import { patchFields } from '../../src/graph/items/patch-fields.ts'
import { addresses, buildWorld, handOver, intent, type World } from './world.ts'

let world: World
beforeAll(async () => {
  world = await buildWorld()
})
afterEach(() => world.setFaults(undefined))
afterAll(() => world.close())

async function carryOut(key: string, wanted: Intent) {
  const { dispatcher } = world.windowOf(key)
  const result = await dispatcher.run(await dispatcher.preview(wanted), () => undefined)
  if (result.stored === null) throw new Error('no case came of it')
  return { ...result, stored: result.stored }
}

/** The forward as it lies in a mailbox, and the case its reader lands in. */
async function received(key: string, mailbox: string): Promise<{ mail: MailInHand; stored: StoredCase }> {
  const [newest] = await world.messagesIn(key, mailbox, 'inbox')
  if (newest === undefined) throw new Error('nothing arrived')
  const keys = { internetMessageId: newest.internetMessageId, inReplyTo: [], references: [], caseLinks: [] }
  const stored = await world.windowOf(key).cases.findByMail(keys)
  if (stored === null) throw new Error('the receiver does not land in a case')
  const ref = {
    internetMessageId: newest.internetMessageId as never,
    mailbox,
    subject: newest.subject,
    fromName: '',
    fromAddress: '',
    receivedAt: null,
  }
  return { mail: { ref, graphId: newest.id, shared: true }, stored }
}

const ibSite = () => {
  if (world.config.ibSite === null) throw new Error('the world has a committee')
  return world.config.ibSite
}

describe('the life of a case between bodies', () => {
  test('the receiver lands in the same case and acknowledges; the owner changes then', async () => {
    const sent = await carryOut('kontakt-miljo', handOver(await world.arrive()))
    const { mail, stored } = await received('kontakt-avfall', addresses.avfall)
    expect([stored.case.id, ownerOf(stored.case)]).toEqual([sent.stored.case.id, 'miljo'])
    const after = await carryOut(
      'kontakt-avfall',
      intent('kontakt-avfall', { kind: 'acknowledge', body: 'stockholm-avfall', mail, stored }),
    )
    expect(after.outcome).toBe('done')
    expect([stateOf(after.stored.case), ownerOf(after.stored.case)]).toEqual([
      'acknowledged',
      'stockholm-avfall',
    ])
  })

  test('sent back with a reason: the sender gets a mail and has it again', async () => {
    await carryOut('kontakt-miljo', handOver(await world.arrive()))
    const { mail, stored } = await received('kontakt-avfall', addresses.avfall)
    const back = intent('kontakt-avfall', {
      kind: 'send-back',
      body: 'stockholm-avfall',
      toBody: 'miljo',
      mail,
      stored,
      reason: 'Gäller luft',
      recipients: { to: [addresses.miljo], cc: [] },
    })
    const after = await carryOut('kontakt-avfall', back)
    expect([after.outcome, stateOf(after.stored.case), ownerOf(after.stored.case)]).toEqual([
      'done',
      'returned',
      'miljo',
    ])
    const [newest] = await world.messagesIn('kontakt-miljo', addresses.miljo, 'inbox')
    expect(newest?.body.content).toContain('Gäller luft')
  })

  test('proposed, put before IB, decided, reported: the decision stands in the network’s case', async () => {
    const proposal = intent('kontakt-miljo', {
      kind: 'propose-to-ib',
      mail: await world.arrive(),
      toBody: 'ib-sekretariat',
      recipients: { to: [addresses.secretariat], cc: [] },
    })
    await carryOut('kontakt-miljo', proposal)
    const { mail, stored } = await received('sekreterare-ib', addresses.secretariat)
    expect([stateOf(stored.case), waitingFor(stored.case)]).toEqual(['proposed-to-ib', 'ib-sekretariat'])
    const as = { body: 'ib-sekretariat' }
    const taken = await carryOut(
      'sekreterare-ib',
      intent('sekreterare-ib', { ...as, kind: 'take-up-for-ib', mail, stored }),
    )
    const put = await carryOut(
      'sekreterare-ib',
      intent('sekreterare-ib', { ...as, kind: 'put-before-ib', stored: taken.stored, cost: 'Inom egen ram' }),
    )
    expect([put.outcome, stateOf(put.stored.case)]).toEqual(['done', 'in-forum'])
    const paper = await world.windowOf('ledamot-1').ib.get(put.stored.case.id)
    expect(paper?.thread?.messageId).toBeDefined()
    const decision = {
      result: 'accepted',
      text: 'Tas emot',
      decidedBy: 'finansborgarradet',
      decidedOn: '2026-12-02' as never,
      how: 'meeting',
    } as const
    const report = intent('sekreterare-ib', {
      ...as,
      kind: 'report-decision',
      stored: put.stored,
      toBody: 'miljo',
      recipients: { to: [addresses.miljo], cc: [] },
      decision,
      reason: '',
    })
    const reported = await carryOut('sekreterare-ib', report)
    expect([reported.outcome, stateOf(reported.stored.case), ownerOf(reported.stored.case)]).toEqual([
      'done',
      'settled',
      'miljo',
    ])
    const [newest] = await world.messagesIn('kontakt-miljo', addresses.miljo, 'inbox')
    expect(newest?.body.content).toContain('Tas emot')
  })

  test('put before IB once more: the paper changes, and secretary and members go on in the thread that is there', async () => {
    const proposal = intent('kontakt-miljo', {
      kind: 'propose-to-ib',
      mail: await world.arrive(),
      toBody: 'ib-sekretariat',
      recipients: { to: [addresses.secretariat], cc: [] },
    })
    const { stored } = await carryOut('kontakt-miljo', proposal)
    const forIb = (now: StoredCase, more: Partial<Intent>) =>
      intent('sekreterare-ib', { kind: 'put-before-ib', body: 'ib-sekretariat', stored: now, ...more })
    const posts = () =>
      world.store
        .all<{ doc: string }>('SELECT doc FROM posts')
        .filter(({ doc }) => doc.includes(stored.case.id))
    const put = await carryOut('sekreterare-ib', forIb(stored, { cost: null }))
    const thread = threadOf(put.stored.case)
    expect(thread).not.toBeNull()
    const amend = forIb(put.stored, { title: 'Nya dagar', summary: 'I juni', cost: '40 timmar' })
    const { steps } = await world.windowOf('sekreterare-ib').dispatcher.preview(amend)
    expect(steps.map(({ id }) => id)).toEqual(['claim', 'put-paper', 'write-case'])
    const amended = await carryOut('sekreterare-ib', amend)
    expect([amended.outcome, posts().length]).toEqual(['done', 1])
    expect(amended.stored.case.actions.at(-1)).toMatchObject({ type: 'put-before-ib', thread })
    expect(await world.windowOf('ledamot-1').ib.get(stored.case.id)).toMatchObject({
      title: 'Nya dagar',
      summary: 'I juni',
      cost: '40 timmar',
      thread,
    })
  })

  test.each(['the paper knows', 'nobody wrote down'])(
    'a thread that only %s is gone on with',
    async (known) => {
      const proposal = intent('kontakt-miljo', {
        kind: 'propose-to-ib',
        mail: await world.arrive(),
        toBody: 'ib-sekretariat',
        recipients: { to: [addresses.secretariat], cc: [] },
      })
      const { stored } = await carryOut('kontakt-miljo', proposal)
      const forIb = (now: StoredCase) =>
        intent('sekreterare-ib', { kind: 'put-before-ib', body: 'ib-sekretariat', stored: now })
      const put = await carryOut('sekreterare-ib', forIb(stored))
      const forgotten = {
        ...put.stored,
        case: {
          ...put.stored.case,
          actions: put.stored.case.actions.map((action) =>
            action.type === 'put-before-ib' ? { ...action, thread: null } : action,
          ),
        },
      }
      if (known === 'nobody wrote down') {
        const paper = await world.windowOf('sekreterare-ib').ib.get(stored.case.id)
        const papers = listRef(ibSite(), 'IbArenden')
        const graph = world.portOf('sekreterare-ib')
        await patchFields(graph, papers, paper?.itemId ?? '', { ThreadMessage: '' }, paper?.etag ?? '')
      }
      const amended = await carryOut('sekreterare-ib', forIb(forgotten))
      const posts = world.store
        .all<{ doc: string }>('SELECT doc FROM posts')
        .filter(({ doc }) => doc.includes(stored.case.id))
      expect([amended.outcome, posts.length]).toEqual(['done', 1])
      expect(amended.stored.case.actions.at(-1)).toMatchObject({ thread: threadOf(put.stored.case) })
    },
  )

  test('a colleague who was faster stops the second plan before anything leaves', async () => {
    const mail = await world.arrive()
    await carryOut('ersattare-miljo', intent('ersattare-miljo', { kind: 'take-on', mail }))
    const mark = world.mark()
    const late = await carryOut('kontakt-miljo', handOver(mail))
    expect(late.journal.steps.find((step) => step.id === 'claim')?.error).toBe('conflict')
    expect(stateOf(late.stored.case)).toBe('own-handling')
    expect(world.messagesSince(mark).filter((one) => one.folder !== 'deleteditems')).toEqual([])
  })
})

describe('what is held back', () => {
  test('unticked attachments do not leave, and the original is not filed', async () => {
    const mail = await world.arrive(addresses.miljo, ['programme.pdf', 'passports.pdf'])
    const attachments = [
      { id: '1', name: 'programme.pdf', size: 1, include: true, heldBack: null },
      { id: '2', name: 'passports.pdf', size: 1, include: false, heldBack: 'identity' },
    ] as const
    const mark = world.mark()
    const { journal } = await carryOut(
      'kontakt-miljo',
      handOver(mail, null, { attachments, registrar: null }),
    )
    expect(journal.steps.map((step) => step.id)).not.toContain('file-copy')
    const forward = world.messagesSince(mark).find((one) => one.mailbox === addresses.avfall)
    const names = world.store.all<{ doc: string }>(
      'SELECT a.doc FROM attachments a JOIN messages m ON m.id = a.message WHERE m.internetMessageId = ? AND m.isDraft = 0',
      forward?.internetMessageId ?? '',
    )
    expect(names.length).toBeGreaterThan(0)
    for (const { doc } of names) expect(doc).not.toContain('passports.pdf')
  })

  test('a security matter leaves a pause and nothing else', async () => {
    const outcome = anOutcome(aMatter({ row: 'P5', pauses: true, verdict: 'advice' }))
    const mark = world.mark()
    const mail = await world.arrive()
    const paused = await carryOut('kontakt-miljo', handOver(mail, null, { outcome, reason: 'Hemligt skäl' }))
    expect(world.messagesSince(mark).map((one) => one.mailbox)).toEqual([mail.ref.mailbox])
    expect(JSON.stringify(paused.stored.case)).not.toMatch(/Hemligt|Nablus|avfall/)
    expect(paused.stored.case.actions.at(-1)).toMatchObject({
      type: 'note',
      text: 'Pausat, kontakta säkerhetsfunktionen.',
    })
  })
})

test('without Send As the message goes from the person’s own mailbox with the original attached', async () => {
  const mail = await world.arrive()
  const { dispatcher } = world.windowOf('ersattare-miljo')
  const wanted = {
    ...handOver(mail, null, { registrar: null, replyDraft: null }),
    actor: intent('ersattare-miljo', { kind: 'hand-over' }).actor,
  }
  const refused = await dispatcher.run(await dispatcher.preview(wanted), () => undefined)
  expect(refused.journal.steps.find((step) => step.id === 'send-message')).toMatchObject({
    state: 'failed',
    error: 'forbidden',
    left: { offer: 'own-mailbox' },
  })
  if (refused.stored === null) throw new Error('the case must stand')
  const mark = world.mark()
  const changed = await dispatcher.useOwnMailbox(refused.stored)
  const done = await dispatcher.resume(changed, wanted.actor, mail, () => undefined)
  expect(done.outcome).toBe('done')
  const forwards = world.messagesSince(mark).filter((one) => one.mailbox === addresses.avfall)
  expect(forwards).toHaveLength(1)
})

test('every plan opens and claims the case before anything leaves, and ends by writing it', () => {
  for (const kind of intentKinds) {
    const plan = plans[kind]
    const order = plan.map((entry) => entry.step)
    for (const { step, needs } of plan) {
      if (step.startsWith('send-') || step === 'put-paper') expect([kind, needs]).toEqual([kind, ['claim']])
      for (const need of needs) expect(order.indexOf(need)).toBeLessThan(order.indexOf(step))
    }
    expect(order.at(-1)).toBe('write-case')
  }
})
