import { buildWorld, handOver, type World } from './world.ts'

let world: World
beforeEach(async () => {
  world = await buildWorld({ sentKeepsImmutableId: false })
})
afterEach(() => world.close())

/** The answer to the send is lost, and so is every look-up afterwards. */
async function loseTheSend() {
  const mail = await world.arrive()
  const { dispatcher, actor } = world.windowOf('kontakt-miljo')
  const preview = await dispatcher.preview(handOver(mail, null, { registrar: null, replyDraft: null }))
  let sent = false
  world.setFaults(({ method, target }) => {
    if (target.endsWith('/send')) {
      sent = true
      return { when: 'after', status: 504 }
    }
    return sent && method === 'GET' && target.includes('/messages')
      ? { when: 'before', status: 503 }
      : undefined
  })
  const result = await dispatcher.run(preview, () => undefined)
  world.setFaults(undefined)
  if (result.stored === null) throw new Error('the case must stand')
  return { mail, dispatcher, actor, result, stored: result.stored }
}

const stateOfSend = (journal: { steps: readonly { id: string; state: string }[] }) =>
  journal.steps.find((step) => step.id === 'send-message')?.state

describe('what cannot be known', () => {
  test('stops as uncertain and sends nothing by itself', async () => {
    const { result } = await loseTheSend()
    expect([result.outcome, stateOfSend(result.journal)]).toEqual(['uncertain', 'uncertain'])
  })

  test('is settled by looking when looking works again', async () => {
    const { dispatcher, actor, mail, stored } = await loseTheSend()
    const mark = world.mark()
    const done = await dispatcher.resume(stored, actor, mail, () => undefined)
    expect(done.outcome).toBe('done')
    expect(world.messagesSince(mark).filter((one) => one.folder === 'inbox')).toEqual([])
  })

  test('is settled by a person who says that it happened', async () => {
    const { dispatcher, actor, mail, stored } = await loseTheSend()
    const mark = world.mark()
    const settled = await dispatcher.settle(stored, 'send-message', true)
    const done = await dispatcher.resume(settled, actor, mail, () => undefined)
    expect(done.outcome).toBe('done')
    expect(world.messagesSince(mark).filter((one) => one.folder === 'inbox')).toEqual([])
  })

  test('a person who says no is saved by the tag from sending twice', async () => {
    const { dispatcher, actor, mail, stored } = await loseTheSend()
    const mark = world.mark()
    const settled = await dispatcher.settle(stored, 'send-message', false)
    const done = await dispatcher.resume(settled, actor, mail, () => undefined)
    expect(done.outcome).toBe('done')
    expect(world.messagesSince(mark).filter((one) => one.folder === 'inbox')).toEqual([])
  })
})
