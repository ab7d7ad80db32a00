import type { MailInHand } from '../../src/dispatch/dispatcher.ts'
import { addresses, buildWorld, handOver, intent, type World } from './world.ts'

let world: World
beforeAll(async () => {
  world = await buildWorld()
})
afterAll(() => world.close())

const letter = { language: 'en', html: '<p>Thank you for your letter.</p>' }

test('who got a request handed over writes to the requester, and the colleague’s words stay in the house', async () => {
  const { dispatcher } = world.windowOf('kontakt-miljo')
  const mail = await world.arrive()
  const handed = await dispatcher.run(
    await dispatcher.preview(handOver(mail, null, { registrar: null, replyDraft: null })),
    () => undefined,
  )
  const [forward] = await world.messagesIn('kontakt-avfall', addresses.avfall, 'inbox')
  const inHand: MailInHand = {
    graphId: forward?.id ?? '',
    shared: true,
    ref: {
      internetMessageId: (forward?.internetMessageId ?? '') as MailInHand['ref']['internetMessageId'],
      mailbox: addresses.avfall,
      subject: forward?.subject ?? '',
      fromName: 'Miljöförvaltningen',
      fromAddress: mail.ref.mailbox,
      receivedAt: null,
    },
  }
  const receiver = world.windowOf('kontakt-avfall').dispatcher
  const preview = await receiver.preview(
    intent('kontakt-avfall', {
      kind: 'decline',
      body: 'stockholm-avfall',
      mail: inHand,
      stored: handed.stored,
      replyDraft: letter,
    }),
  )
  expect(preview.steps.find(({ id }) => id === 'reply-draft')?.detail).toBe(mail.ref.fromAddress)
  const result = await receiver.run(preview, () => undefined)
  expect(result.outcome).toBe('done')
  const [draft, ...others] = await world.messagesIn('kontakt-avfall', addresses.avfall, 'drafts')
  expect(others).toEqual([])
  expect(draft?.toRecipients?.map(({ emailAddress }) => emailAddress?.address)).toEqual([
    mail.ref.fromAddress,
  ])
  expect(draft?.subject).toBe(`RE: ${mail.ref.subject}`)
  expect(draft?.body?.content).toContain('Thank you for your letter.')
  expect(draft?.body?.content).not.toContain('Ämnet är avfall')
})
