import { pauseNote } from '../../src/cases/paused.ts'
import { addresses, buildWorld, handOver, intent, type World } from './world.ts'

let world: World
beforeAll(async () => {
  world = await buildWorld()
})
afterEach(() => world.setFaults(undefined))
afterAll(() => world.close())

/** A case of Miljöförvaltningen's, and a way for a colleague to pause it. */
async function saved() {
  const mail = await world.arrive()
  const { dispatcher, cases, actor } = world.windowOf('kontakt-miljo')
  const wanted = intent('kontakt-miljo', { kind: 'save', mail })
  const { stored } = await dispatcher.run(await dispatcher.preview(wanted), () => undefined)
  if (stored === null) throw new Error('no case came of it')
  const pause = async () => {
    const latest = await cases.get(stored.case.id)
    if (latest === null) throw new Error('the case is gone')
    const note = { id: 'p1', at: new Date().toISOString(), by: actor, body: 'miljo', type: 'note' } as const
    return cases.write(latest, { actions: [{ ...note, text: pauseNote }] })
  }
  return { mail, stored, pause, dispatcher, actor }
}

test('what is paused in the case is not sent by somebody who has not ticked anything', async () => {
  const { mail, pause, dispatcher } = await saved()
  const paused = await pause()
  const mark = world.mark()
  await expect(dispatcher.preview(handOver(mail, paused))).rejects.toMatchObject({ name: 'CasePaused' })
  expect(world.messagesSince(mark)).toEqual([])
})

test('a hand-over that was looked at before the pause stops, and nothing leaves', async () => {
  const { mail, stored, pause, dispatcher } = await saved()
  const preview = await dispatcher.preview(handOver(mail, stored))
  await pause()
  const stopped = await dispatcher.run(preview, () => undefined)
  expect(stopped.outcome).toBe('unfinished')
  expect(await world.messagesIn('kontakt-avfall', addresses.avfall, 'inbox')).toEqual([])
})

test('a plan that stopped before the pause is not continued', async () => {
  const { mail, stored, pause, dispatcher, actor } = await saved()
  const preview = await dispatcher.preview(handOver(mail, stored))
  world.setFaults(({ method, target }) =>
    method === 'POST' && target.endsWith('/send') ? { when: 'before', status: 403 } : undefined,
  )
  await dispatcher.run(preview, () => undefined)
  world.setFaults(undefined)
  const paused = await pause()
  await expect(dispatcher.resume(paused, actor, mail, () => undefined)).rejects.toMatchObject({
    name: 'CasePaused',
  })
  expect(await world.messagesIn('kontakt-avfall', addresses.avfall, 'inbox')).toEqual([])
})
