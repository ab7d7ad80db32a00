import type { CaseAction } from '../../src/cases/actions.ts'
import { pauseNote } from '../../src/cases/paused.ts'
import { toTell } from '../../src/cases/telling.ts'
import type { StoredCase } from '../../src/casestore/port.ts'
import { stockholmDirectory } from '../../src/directory/stockholm-directory.ts'
import type { Intent, MailInHand } from '../../src/dispatch/dispatcher.ts'
import { tellingOf } from '../../src/dispatch/telling.ts'
import { PlainDate } from '../../src/strategy/plain-date.ts'
import { addresses, buildWorld, intent, type World } from './world.ts'

let world: World
beforeAll(async () => {
  world = await buildWorld()
})
afterEach(() => world.setFaults(undefined))
afterAll(() => world.close())

type Shape<T> = T extends CaseAction ? Omit<T, 'id' | 'at' | 'by' | 'body'> : never
const today = PlainDate.parse('2026-11-24')
const learned = 'Sorteringen vid källan sköts av hyresvärdarna.'

/** A case of Miljöförvaltningen's whose follow-up says who needs to know, with the mail it began with. */
async function followedUp(...more: Shape<CaseAction>[]): Promise<{ mail: MailInHand; stored: StoredCase }> {
  const mail = await world.arrive()
  const { dispatcher, cases, actor } = world.windowOf('kontakt-miljo')
  const { stored } = await dispatcher.run(
    await dispatcher.preview(intent('kontakt-miljo', { kind: 'take-on', mail })),
    () => undefined,
  )
  if (stored === null) throw new Error('no case came of it')
  const held = { type: 'held', visitors: 6, learned, hours: null, kronor: null } as const
  const shapes: Shape<CaseAction>[] = [{ ...held, tell: ['stockholm-avfall', 'trafik'] }, ...more]
  const actions = shapes.map(
    (shape, at) =>
      ({ id: `a${at}`, at: '2026-11-24T09:00:00Z', by: actor, body: 'miljo', ...shape }) as CaseAction,
  )
  return { mail, stored: await cases.write(stored, { actions }) }
}

const telling = (stored: StoredCase, bodies: readonly string[], more: Partial<Intent> = {}) =>
  intent('kontakt-miljo', {
    kind: 'tell',
    stored,
    reason: '',
    ...tellingOf(stored, bodies, stockholmDirectory(), today),
    ...more,
  })

const inboxOf = (key: string, mailbox: string) => world.messagesIn(key, mailbox, 'inbox')
const both = ['stockholm-avfall', 'trafik']

describe('telling those who need to know', () => {
  test('one mail of its own to the function mailboxes; who, when and by whom stands in the case', async () => {
    const { mail, stored } = await followedUp()
    const { dispatcher } = world.windowOf('kontakt-miljo')
    const preview = await dispatcher.preview(telling(stored, both, { mail, reason: 'Läs gärna.' }))
    expect(preview.message?.from).toBe(addresses.miljo)
    expect(preview.message?.to).toEqual([addresses.avfall, addresses.trafik])
    expect(preview.message?.subject).toBe('För kännedom: Studiebesök från Nablus')
    // The case is there already: its opening is no part of what will happen.
    expect(preview.steps.map(({ id }) => id)).not.toContain('open-case')
    const { outcome, stored: after } = await dispatcher.run(preview, () => undefined)
    expect(outcome).toBe('done')
    const [got] = await inboxOf('kontakt-avfall', addresses.avfall)
    expect(got?.body.content).toContain(learned)
    expect(got?.body.content).toContain('Läs gärna.')
    expect(got?.body.content).toContain('Ni behöver inte göra något.')
    // Nothing of what the requester wrote goes along: each body is an authority of its own.
    expect(got?.body.content).not.toContain('We would like to visit your city')
    expect(await inboxOf('kontakt-trafik', addresses.trafik)).toHaveLength(1)
    expect(after?.case.actions.at(-1)).toMatchObject({
      type: 'told',
      bodies: both,
      recipients: expect.arrayContaining([addresses.avfall, addresses.trafik]),
      by: { name: expect.any(String) },
      text: 'Läs gärna.',
    })
    expect(after && toTell(after.case)).toEqual([])
  })

  test('confirmed in two windows it is one mail, and a reply to it leads to the case', async () => {
    const { stored } = await followedUp()
    const before = (await inboxOf('kontakt-avfall', addresses.avfall)).length
    const windows = [world.windowOf('kontakt-miljo'), world.windowOf('kontakt-miljo')] as const
    const previewed = await Promise.all(
      windows.map(async ({ dispatcher }) => ({
        dispatcher,
        preview: await dispatcher.preview(telling(stored, both)),
      })),
    )
    const results = []
    for (const { dispatcher, preview } of previewed)
      results.push(await dispatcher.run(preview, () => undefined))
    expect(results.map(({ outcome }) => outcome)).toEqual(['done', 'done'])
    const inbox = await inboxOf('kontakt-avfall', addresses.avfall)
    expect(inbox).toHaveLength(before + 1)
    const lead = { internetMessageId: '<reply@stad.example>', inReplyTo: [inbox[0]?.internetMessageId ?? ''] }
    const found = await windows[0].cases.findByMail({ ...lead, references: [], caseLinks: [] } as never)
    expect(found?.case.id).toBe(stored.case.id)
  })

  test('who chose others while a colleague told them stops, and nothing leaves', async () => {
    const { stored } = await followedUp()
    const mine = world.windowOf('kontakt-miljo')
    const theirs = world.windowOf('kontakt-miljo')
    const wider = await mine.dispatcher.preview(telling(stored, both))
    const narrower = await theirs.dispatcher.preview(telling(stored, ['stockholm-avfall']))
    await theirs.dispatcher.run(narrower, () => undefined)
    const before = (await inboxOf('kontakt-trafik', addresses.trafik)).length
    const stopped = await mine.dispatcher.run(wider, () => undefined)
    expect(stopped.outcome).toBe('unfinished')
    expect(await inboxOf('kontakt-trafik', addresses.trafik)).toHaveLength(before)
    const latest = await mine.cases.get(stored.case.id)
    expect(latest && toTell(latest.case).map(({ body }) => body)).toEqual(['trafik'])
  })

  test('a send whose answer was lost is continued without a second mail', async () => {
    const { stored } = await followedUp()
    const before = (await inboxOf('kontakt-avfall', addresses.avfall)).length
    const { dispatcher, actor, cases } = world.windowOf('kontakt-miljo')
    const preview = await dispatcher.preview(telling(stored, both))
    let once = true
    world.setFaults(({ method, target }) => {
      if (method !== 'POST' || !target.endsWith('/send') || !once) return undefined
      once = false
      return { when: 'after', status: 504 }
    })
    const first = await dispatcher.run(preview, () => undefined)
    world.setFaults(undefined)
    if (first.outcome !== 'done') {
      const latest = (await cases.get(stored.case.id)) ?? stored
      await world.windowOf('kontakt-miljo').dispatcher.resume(latest, actor, null, () => undefined)
    }
    expect(await inboxOf('kontakt-avfall', addresses.avfall)).toHaveLength(before + 1)
  })

  test.each([
    ['at the highest political level', { levelA: true }],
    ['under a reminder of secrecy', { levelA: false }],
  ])('%s the number goes and nothing of the case', async (_, { levelA }) => {
    const marked: Shape<CaseAction> = { type: 'secrecy-marked', ground: 'OSL 15:1', note: '' }
    const { mail, stored } = await followedUp(...(levelA ? [] : [marked]))
    const high = { assessment: { matters: [{ level: 'A' }] } as never }
    const { dispatcher } = world.windowOf('kontakt-miljo')
    const { message } = await dispatcher.preview(telling(stored, both, { mail, ...(levelA ? high : {}) }))
    expect(message?.subject).toBe(`För kännedom: Ärende ${stored.case.number}`)
    expect(message?.html).not.toMatch(/Nablus|Sorteringen/)
    expect(message?.html).toContain(stored.case.number)
  })

  test('a paused case tells nobody', async () => {
    const { stored } = await followedUp({ type: 'note', text: pauseNote })
    const { dispatcher } = world.windowOf('kontakt-miljo')
    await expect(dispatcher.preview(telling(stored, both))).rejects.toMatchObject({ name: 'CasePaused' })
  })

  test('a body without a way in is not said to have been told', () => {
    const { bodies, contacts } = stockholmDirectory()
    const directory = {
      bodies: bodies.map((body) => (body.id === 'trafik' ? { ...body, mailbox: null } : body)),
      contacts: contacts.filter(({ body }) => body !== 'trafik'),
    } as ReturnType<typeof stockholmDirectory>
    const stored = { case: { actions: [] }, etag: '' } as unknown as StoredCase
    const { tells, recipients } = tellingOf(stored, both, directory, today)
    expect(tells).toEqual(['stockholm-avfall'])
    expect(recipients.to).toEqual([addresses.avfall])
  })
})

test('at level 1, where cases lie on their mails, the message says what is told and leads nowhere', async () => {
  const small = await buildWorld({}, 1)
  const mail = await small.arrive()
  const { dispatcher, cases, actor } = small.windowOf('kontakt-miljo')
  const { stored } = await dispatcher.run(
    await dispatcher.preview(intent('kontakt-miljo', { kind: 'take-on', mail })),
    () => undefined,
  )
  const held: Shape<CaseAction> = {
    type: 'held',
    visitors: 6,
    learned,
    hours: null,
    kronor: null,
    tell: ['trafik'],
  }
  if (stored === null) throw new Error('no case came of it')
  const of = await cases.write(stored, {
    actions: [{ id: 'h', at: '2026-11-24T09:00:00Z', by: actor, body: 'miljo', ...held }],
  })
  const { outcome, stored: after } = await dispatcher.run(
    await dispatcher.preview(telling(of, ['trafik'], { mail })),
    () => undefined,
  )
  expect(outcome).toBe('done')
  const [got] = await small.messagesIn('kontakt-trafik', addresses.trafik, 'inbox')
  expect(got?.body.content).toContain(learned)
  expect(got?.body.content).not.toContain('Öppna ärendet')
  expect(after && toTell(after.case)).toEqual([])
  small.close()
})
