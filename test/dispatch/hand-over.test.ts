import { stateOf, waitingFor } from '../../src/cases/state.ts'
import { addresses, buildWorld, handOver, type World } from './world.ts'

let world: World
beforeAll(async () => {
  world = await buildWorld()
})
afterEach(() => world.setFaults(undefined))
afterAll(() => world.close())

const avfall = () => world.messagesIn('kontakt-avfall', addresses.avfall, 'inbox')

describe('a hand-over', () => {
  test('is one forward, one case, one registrator mail, one reply draft and one category', async () => {
    const mail = await world.arrive()
    const { dispatcher, cases } = world.windowOf('kontakt-miljo')
    const preview = await dispatcher.preview(handOver(mail))
    expect(preview.message).toMatchObject({ from: mail.ref.mailbox, to: [addresses.avfall] })
    expect(preview.outside).toEqual([])
    const result = await dispatcher.run(preview, () => undefined)
    expect(result.journal.steps.filter((step) => step.state !== 'done')).toEqual([])
    expect(result.outcome).toBe('done')

    const [forward, ...more] = await avfall()
    expect(more).toEqual([])
    expect(forward?.body.content).toContain('Öppna ärendet')
    const found = await cases.findByMail({
      internetMessageId: mail.ref.internetMessageId,
      inReplyTo: [],
      references: [],
      caseLinks: [],
    })
    if (found === null) throw new Error('the case is not found by its mail')
    expect([stateOf(found.case), waitingFor(found.case)]).toEqual(['handed-over', 'stockholm-avfall'])
    // The history is what is left at an inspection; the journal of the plan is cleared away in time.
    expect(found.case.actions.filter(({ type }) => type === 'sent-to-registrar')).toEqual([
      expect.objectContaining({ body: 'miljo', address: addresses.registrar }),
    ])
    const receivers = await world.windowOf('kontakt-avfall').cases.findByMail({
      internetMessageId: forward?.internetMessageId ?? null,
      inReplyTo: [],
      references: [],
      caseLinks: [],
    })
    expect(receivers?.case.id).toBe(found.case.id)
    const inbox = await world.messagesIn('kontakt-miljo', mail.ref.mailbox, 'inbox')
    expect(inbox.map((one) => one.categories)).toEqual([['Förfrågan hanteras']])
    const drafts = await world.messagesIn('kontakt-miljo', mail.ref.mailbox, 'drafts')
    expect(drafts.map((one) => one.toRecipients[0]?.emailAddress.address)).toEqual(['mayor@example.org'])
  })
})
