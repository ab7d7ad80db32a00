import { mailsOf } from '../../src/cases/mails-of.ts'
import { addresses, buildWorld, handOver, intent, type World } from './world.ts'

let world: World
beforeAll(async () => {
  world = await buildWorld()
})
afterAll(() => world.close())

const keys = (internetMessageId: string) => ({
  internetMessageId,
  inReplyTo: [],
  references: [],
  caseLinks: [],
})

async function openedCase() {
  const { dispatcher } = world.windowOf('kontakt-miljo')
  const preview = await dispatcher.preview(
    handOver(await world.arrive(), null, { registrar: null, replyDraft: null }),
  )
  const { stored } = await dispatcher.run(preview, () => undefined)
  if (stored === null) throw new Error('no case')
  return stored
}

describe('one more mail of a case', () => {
  test('is the case’s own from then on: found, filed, marked, and told in its history; nothing leaves', async () => {
    const stored = await openedCase()
    const mail = await world.arrive()
    const { dispatcher, cases } = world.windowOf('kontakt-miljo')
    const preview = await dispatcher.preview(intent('kontakt-miljo', { kind: 'join-mail', mail, stored }))
    expect(preview.message).toBeNull()
    const result = await dispatcher.run(preview, () => undefined)
    expect(result.outcome).toBe('done')
    expect((await cases.findByMail(keys(mail.ref.internetMessageId)))?.case.id).toBe(stored.case.id)
    expect(mailsOf(result.stored?.case ?? stored.case).map((one) => one.mail.internetMessageId)).toContain(
      mail.ref.internetMessageId,
    )
    const inbox = await world.messagesIn('kontakt-miljo', mail.ref.mailbox, 'inbox')
    const joined = inbox.find((one) => one.internetMessageId === mail.ref.internetMessageId)
    expect(joined?.categories).toEqual(['Förfrågan hanteras'])
    expect(result.journal.steps.map(({ id, state }) => [id, state])).toEqual(
      expect.arrayContaining([['file-copy', 'done']]),
    )
    expect(await world.messagesIn('kontakt-avfall', addresses.avfall, 'inbox')).toHaveLength(1)
  })

  test('that a colleague has opened a case of its own for meanwhile is left to that case', async () => {
    const stored = await openedCase()
    const mail = await world.arrive()
    const { dispatcher, cases } = world.windowOf('kontakt-miljo')
    const preview = await dispatcher.preview(intent('kontakt-miljo', { kind: 'join-mail', mail, stored }))
    const colleague = world.windowOf('ersattare-miljo').dispatcher
    const other = await colleague.run(
      await colleague.preview(intent('ersattare-miljo', { kind: 'take-on', mail, stored: null })),
      () => undefined,
    )
    const result = await dispatcher.run(preview, () => undefined)
    expect(result.journal.steps.find(({ id }) => id === 'link-forward')?.error).toBe('conflict')
    expect(result.journal.finishedAt).not.toBeNull()
    const found = await cases.findByMail(keys(mail.ref.internetMessageId))
    expect(found?.case.id).toBe(other.stored?.case.id)
    expect((await cases.get(stored.case.id))?.case.actions.some(({ type }) => type === 'mail-joined')).toBe(
      false,
    )
  })
})
