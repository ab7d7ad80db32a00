import { stateOf, waitingFor } from '../../src/cases/state.ts'
import { addresses, buildWorld, handOver, intent, type World } from './world.ts'

let world: World
beforeAll(async () => {
  world = await buildWorld()
})
afterEach(() => world.setFaults(undefined))
afterAll(() => world.close())

const avfall = () => world.messagesIn('kontakt-avfall', addresses.avfall, 'inbox')

test('a letter in a case without mail is a new draft in the chosen mailbox, without a recipient and without being sent', async () => {
  const { dispatcher } = world.windowOf('kontakt-miljo')
  const opened = await dispatcher.run(
    await dispatcher.preview(intent('kontakt-miljo', { kind: 'take-on' })),
    () => undefined,
  )
  const begins = { mailbox: addresses.miljo, shared: true, subject: 'Your request' }
  const letter = intent('kontakt-miljo', {
    kind: 'save',
    stored: opened.stored,
    reason: '',
    replyDraft: {
      language: 'en',
      html: '<p>Thank you for calling.</p>',
      letter: { id: 'receipt', version: 1, days: null },
      begins,
    },
  })
  const preview = await dispatcher.preview(letter)
  expect(preview.steps).toContainEqual({ id: 'reply-draft', detail: addresses.miljo })
  const mark = world.mark()
  const { outcome, stored } = await dispatcher.run(preview, () => undefined)
  expect(outcome).toBe('done')
  expect(stored?.case.actions.at(-1)).toMatchObject({ type: 'letter-drafted', letter: 'receipt' })
  const made = world.messagesSince(mark)
  expect(made).toMatchObject([{ mailbox: addresses.miljo, folder: 'drafts', isDraft: true }])
  expect(made[0]?.body.content).toContain('Thank you for calling.')
})

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
