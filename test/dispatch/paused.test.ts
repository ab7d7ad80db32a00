import { pauseNote } from '../../src/cases/paused.ts'
import { withdrawPaper } from '../../src/casestore/withdraw-paper.ts'
import type { StoredCase } from '../../src/casestore/port.ts'
import { PlainDate } from '../../src/strategy/plain-date.ts'
import { aMeeting } from '../cases/a-meeting.ts'
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

describe('a case that is paused while it lies before the forum', () => {
  const secretary = 'sekreterare-ib'
  const forIb = (stored: StoredCase) =>
    intent(secretary, { kind: 'put-before-ib', body: 'ib-sekretariat', stored, paperRead: null })

  /** Proposed to the forum; what is written into it afterwards is in `write`. */
  async function proposed() {
    const { dispatcher, cases, actor } = world.windowOf('kontakt-miljo')
    const proposal = intent('kontakt-miljo', {
      kind: 'propose-to-ib',
      mail: await world.arrive(),
      toBody: 'ib-sekretariat',
      recipients: { to: [addresses.secretariat], cc: [] },
    })
    const { stored } = await dispatcher.run(await dispatcher.preview(proposal), () => undefined)
    if (stored === null) throw new Error('no case came of it')
    const latest = async () => {
      const now = await cases.get(stored.case.id)
      if (now === null) throw new Error('the case is gone')
      return now
    }
    const write = async (shape: object) => {
      const common = { id: crypto.randomUUID(), at: new Date().toISOString(), by: actor, body: 'miljo' }
      return cases.write(await latest(), { actions: [{ ...common, ...shape } as never] })
    }
    const pauseAndEnd = async () => {
      await write({ type: 'note', text: pauseNote })
      return write({ type: 'pause-ended' })
    }
    return { stored, latest, pauseAndEnd }
  }

  test('a plan that stopped before the pause is ended and not gone on with, and can be made anew', async () => {
    const { stored, latest, pauseAndEnd } = await proposed()
    const { dispatcher, ib, actor } = world.windowOf(secretary)
    world.setFaults(({ method, target }) =>
      method === 'POST' && target.includes('/items') ? { when: 'before', status: 403 } : undefined,
    )
    const stopped = await dispatcher.run(await dispatcher.preview(forIb(stored)), () => undefined)
    world.setFaults(undefined)
    expect(stopped.outcome).toBe('unfinished')
    const after = await pauseAndEnd()
    const ended = await dispatcher.resume(after, actor, null, () => undefined)
    expect(await ib.get(stored.case.id)).toBeNull()
    expect(ended.stored?.case.journals.every(({ finishedAt }) => finishedAt !== null)).toBe(true)
    const anew = await dispatcher.run(await dispatcher.preview(forIb(await latest())), () => undefined)
    expect(anew.outcome).toBe('done')
    expect(await ib.get(stored.case.id)).not.toBeNull()
  })

  test('a plan that was looked at before the pause does not begin after it', async () => {
    const { stored, pauseAndEnd } = await proposed()
    const { dispatcher, ib } = world.windowOf(secretary)
    const preview = await dispatcher.preview(forIb(stored))
    await pauseAndEnd()
    expect((await dispatcher.run(preview, () => undefined)).outcome).toBe('unfinished')
    expect(await ib.get(stored.case.id)).toBeNull()
  })

  test('its paper is taken off open agendas and away from the site; twice is once', async () => {
    const { stored } = await proposed()
    const { dispatcher, ib, graph } = world.windowOf(secretary)
    await dispatcher.run(await dispatcher.preview(forIb(stored)), () => undefined)
    const paper = await ib.get(stored.case.id)
    if (paper === null) throw new Error('no paper lies there')
    const items = [
      { caseId: stored.case.id, title: 'Den' },
      { caseId: null, title: 'Övrigt' },
    ]
    const day = PlainDate.parse('2030-12-02')
    await ib.meetings.plan('2030-12-02', aMeeting({ day, papersBy: day, items, publishedAt: day }))
    const today = PlainDate.parse('2030-11-24')
    await withdrawPaper(graph, ib, world.config.ibSite?.driveId ?? '', paper, today)
    expect(await ib.get(stored.case.id)).toBeNull()
    expect((await ib.meetings.get('2030-12-02'))?.meeting.items).toEqual([items[1]])
    await withdrawPaper(graph, ib, world.config.ibSite?.driveId ?? '', paper, today)
  })
})
