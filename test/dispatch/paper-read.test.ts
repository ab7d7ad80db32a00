import type { StoredCase } from '../../src/casestore/port.ts'
import type { Intent } from '../../src/dispatch/dispatcher.ts'
import { addresses, buildWorld, intent, type World } from './world.ts'

let world: World
beforeAll(async () => {
  world = await buildWorld()
})
afterEach(() => world.setFaults(undefined))
afterAll(() => world.close())

const secretary = 'sekreterare-ib'
async function carryOut(key: string, wanted: Intent) {
  const { dispatcher } = world.windowOf(key)
  const result = await dispatcher.run(await dispatcher.preview(wanted), () => undefined)
  if (result.stored === null) throw new Error('no case came of it')
  return { ...result, stored: result.stored }
}
const forIb = (stored: StoredCase, more: Partial<Intent>) =>
  intent(secretary, { kind: 'put-before-ib', body: 'ib-sekretariat', stored, ...more })
const paperOf = async ({ case: of }: StoredCase) => {
  const paper = await world.windowOf(secretary).ib.get(of.id)
  if (paper === null) throw new Error('no paper lies there')
  return paper
}
const errorOf = (result: Awaited<ReturnType<typeof carryOut>>, id: string) =>
  result.journal.steps.find((step) => step.id === id)?.error

async function lying() {
  const proposal = intent('kontakt-miljo', {
    kind: 'propose-to-ib',
    mail: await world.arrive(),
    toBody: 'ib-sekretariat',
    recipients: { to: [addresses.secretariat], cc: [] },
  })
  const { stored } = await carryOut('kontakt-miljo', proposal)
  const put = await carryOut(secretary, forIb(stored, { cost: '0', paperRead: null }))
  return { stored: put.stored, read: (await paperOf(put.stored)).etag }
}

test('a paper that a colleague has changed since it was read is not replaced: the plan stops, and says so', async () => {
  const { stored, read } = await lying()
  const paper = await paperOf(stored)
  await world.windowOf(secretary).ib.revise(paper, { cost: '90 timmar' })
  const late = await carryOut(
    secretary,
    forIb(stored, { title: 'Min rubrik', cost: '40 timmar', paperRead: read }),
  )
  expect([late.outcome, errorOf(late, 'put-paper')]).toEqual(['unfinished', 'conflict'])
  expect(await paperOf(stored)).toMatchObject({ title: paper.title, cost: '90 timmar' })
  // It gave way: nothing is left to be continued, and the case says nothing of a change that was not made.
  expect(late.stored.case.journals.every(({ finishedAt }) => finishedAt !== null)).toBe(true)
  expect(late.stored.case.actions.filter(({ type }) => type === 'put-before-ib')).toHaveLength(1)
  const now = (await paperOf(stored)).etag
  const again = await carryOut(
    secretary,
    forIb(late.stored, { title: 'Min rubrik', cost: '40 timmar', paperRead: now }),
  )
  expect(again.outcome).toBe('done')
  expect(await paperOf(stored)).toMatchObject({ title: 'Min rubrik', cost: '40 timmar' })
})

test('two who began from the same paper and case: whoever is second is told, and neither text is lost unseen', async () => {
  const { stored, read } = await lying()
  const first = await carryOut(secretary, forIb(stored, { cost: '10 timmar', paperRead: read }))
  const second = await carryOut(secretary, forIb(stored, { cost: '20 timmar', paperRead: read }))
  expect([first.outcome, second.outcome, errorOf(second, 'claim')]).toEqual([
    'done',
    'unfinished',
    'conflict',
  ])
  expect(await paperOf(stored)).toMatchObject({ cost: '10 timmar' })
})

test('a paper that was changed though the answer was lost is no conflict when the plan goes on', async () => {
  const { stored, read } = await lying()
  const wanted = forIb(stored, { cost: '30 timmar', paperRead: read })
  // The words stand there already, under another etag, as after an answer that never came.
  await world.windowOf(secretary).ib.revise(await paperOf(stored), {
    title: wanted.title,
    summary: wanted.summary,
    paper: wanted.snapshot,
    cost: '30 timmar',
    meeting: null,
  })
  expect((await carryOut(secretary, wanted)).outcome).toBe('done')
})

test('a paper that somebody has put there though none was read is not replaced', async () => {
  const { stored } = await lying()
  const late = await carryOut(secretary, forIb(stored, { cost: '50 timmar', paperRead: null }))
  expect(errorOf(late, 'put-paper')).toBe('conflict')
  expect(await paperOf(stored)).toMatchObject({ cost: '0' })
})
