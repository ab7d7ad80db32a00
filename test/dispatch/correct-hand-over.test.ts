import { stateOf, waitingFor } from '../../src/cases/state.ts'
import type { Intent, MailInHand } from '../../src/dispatch/dispatcher.ts'
import type { StoredCase } from '../../src/casestore/port.ts'
import type { Fault } from '../../src/sandbox/graph/http/faults.ts'
import { addresses, buildWorld, handOver, intent, type World } from './world.ts'

let world: World
beforeAll(async () => {
  world = await buildWorld()
})
afterEach(() => world.setFaults(undefined))
afterAll(() => world.close())

const run = async (key: string, wanted: Intent) => {
  const { dispatcher } = world.windowOf(key)
  const result = await dispatcher.run(await dispatcher.preview(wanted), () => undefined)
  if (result.stored === null) throw new Error('no case came of it')
  return { ...result, stored: result.stored }
}

/** A request that went to the waste company, and should have gone to the traffic office. */
async function wronglyHandedOver() {
  const mail = await world.arrive()
  const sent = await run('kontakt-miljo', handOver(mail, null, { registrar: null }))
  return { mail, stored: sent.stored, mark: world.mark() }
}

const correction = (mail: MailInHand, stored: StoredCase, more: Partial<Intent> = {}) =>
  intent('kontakt-miljo', {
    kind: 'correct-hand-over',
    mail,
    stored,
    toBody: 'trafik',
    recipients: { to: [addresses.trafik], cc: [] },
    reason: 'Ämnet är trafik',
    replyDraft: { language: 'en', html: '<p>The Traffic Office will answer you.</p>' },
    ...more,
  })

/** What a correction left in the mailboxes. */
function left(mark: number) {
  const all = world.messagesSince(mark)
  const inbox = (mailbox: string) => all.filter((one) => one.mailbox === mailbox && one.folder === 'inbox')
  return {
    notes: inbox(addresses.avfall),
    forwards: inbox(addresses.trafik),
    replies: all.filter((one) => one.isDraft && one.body.content.includes('Traffic Office')).length,
    drafts: all.filter((one) => one.folder === 'drafts').length,
  }
}

describe('a corrected hand-over', () => {
  test('tells the wrong receiver, forwards to the right one and drafts a corrected notice, in one plan', async () => {
    const { mail, stored, mark } = await wronglyHandedOver()
    const done = await run('kontakt-miljo', correction(mail, stored))
    expect([done.outcome, stateOf(done.stored.case), waitingFor(done.stored.case)]).toEqual([
      'done',
      'handed-over',
      'trafik',
    ])
    const { notes, forwards, replies, drafts } = left(mark)
    expect([notes.length, forwards.length, replies, drafts]).toEqual([1, 1, 1, 1])
    expect(notes[0]?.subject).toBe('Rättelse: Study visit in May')
    expect(notes[0]?.body.content).toMatch(/Ni behöver inte göra något. Förfrågan har lämnats till trafik/)
    expect(notes[0]?.body.content).not.toContain('We would like to visit')
    expect(done.stored.case.actions.map((action) => action.type)).toEqual([
      'opened',
      'handed-over',
      'handed-over',
    ])
    const own = world.store.get<{ doc: string }>(
      "SELECT m.doc FROM messages m JOIN folders f ON f.id = m.folder WHERE m.internetMessageId = ? AND f.wellKnown = 'inbox'",
      mail.ref.internetMessageId,
    )
    expect((JSON.parse(own?.doc ?? '{}') as { categories: string[] }).categories).toEqual([
      'Förfrågan hanteras',
    ])
  })

  test('shows before it is confirmed who is told', async () => {
    const { mail, stored } = await wronglyHandedOver()
    const { dispatcher } = world.windowOf('kontakt-miljo')
    const preview = await dispatcher.preview(correction(mail, stored, { replyDraft: null }))
    expect(preview.note?.to).toEqual([addresses.avfall, addresses.contact])
    expect(preview.message?.to).toEqual([addresses.trafik])
    expect(preview.steps.map((step) => step.id)).not.toContain('reply-draft')
  })

  test('does not write to somebody who is among the right receivers too', async () => {
    const { mail, stored } = await wronglyHandedOver()
    const both = { to: [addresses.trafik], cc: [addresses.contact.toUpperCase()] }
    const { dispatcher } = world.windowOf('kontakt-miljo')
    const preview = await dispatcher.preview(correction(mail, stored, { recipients: both }))
    expect(preview.note?.to).toEqual([addresses.avfall])
  })

  test('stops before anything leaves when the receiver has acknowledged meanwhile', async () => {
    const { mail, stored } = await wronglyHandedOver()
    await run(
      'kontakt-avfall',
      intent('kontakt-avfall', { kind: 'acknowledge', body: 'stockholm-avfall', stored }),
    )
    const mark = world.mark()
    const late = await run('kontakt-miljo', correction(mail, stored))
    expect(late.outcome).toBe('unfinished')
    expect(stateOf(late.stored.case)).toBe('acknowledged')
    expect([left(mark).notes, left(mark).forwards]).toEqual([[], []])
  })

  test.each<[string, Fault]>([
    ['504 after', { when: 'after', status: 504 }],
    ['reset after', { when: 'after', reset: true }],
    ['503 before', { when: 'before', status: 503 }],
    ['403', { when: 'before', status: 403 }],
  ])('%s at any request leaves one of everything', async (_name, fault) => {
    for (let at = 0; at < 16; at += 1) {
      const { mail, stored, mark } = await wronglyHandedOver()
      let count = -1
      world.setFaults(() => ((count += 1) === at ? fault : undefined))
      let result = await run('kontakt-miljo', correction(mail, stored))
      world.setFaults(undefined)
      for (let round = 0; round < 4 && result.outcome !== 'done'; round += 1) {
        const { dispatcher, cases, actor } = world.windowOf('kontakt-miljo')
        const now = await cases.get(stored.case.id)
        if (now === null) throw new Error('the case is gone')
        const again = now.case.journals.some((journal) => journal.finishedAt === null)
          ? await dispatcher.resume(now, actor, mail, () => undefined)
          : await run('kontakt-miljo', correction(mail, now))
        result = { ...again, stored: again.stored ?? now }
      }
      const { notes, forwards, replies, drafts } = left(mark)
      const handedOver = result.stored.case.actions.filter((action) => action.type === 'handed-over').length
      expect([at, result.outcome, notes.length, forwards.length, replies, drafts, handedOver]).toEqual([
        at,
        'done',
        1,
        1,
        1,
        1,
        2,
      ])
    }
  })
})
