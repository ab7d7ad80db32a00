import { aMatter, anOutcome } from '../assessment/an-outcome.ts'
import { emptyAssessment } from '../../src/assessment/matter-context.ts'
import { Outcome } from '../../src/assessment/outcome.ts'
import type { Intent } from '../../src/dispatch/dispatcher.ts'
import { findingWith } from '../cases/finding-with.ts'
import { addresses, buildWorld, handOver, intent, type World } from './world.ts'

let world: World
beforeAll(async () => {
  world = await buildWorld()
})
afterEach(() => world.setFaults(undefined))
afterAll(() => world.close())

/** Begins a plan whose requests of this kind are refused, and continues it in another window. */
async function interrupted(
  key: string,
  wanted: Intent,
  refused: (method: string, target: string) => boolean,
) {
  const first = world.windowOf(key)
  world.setFaults(({ method, target }) =>
    refused(method, target) ? { when: 'before', status: 403 } : undefined,
  )
  const stopped = await first.dispatcher.run(await first.dispatcher.preview(wanted), () => undefined)
  world.setFaults(undefined)
  if (stopped.stored === null) throw new Error('the case must stand')
  expect(stopped.outcome).toBe('unfinished')
  const second = world.windowOf(key)
  const stored = await second.cases.get(stopped.stored.case.id)
  if (stored === null) throw new Error('the case is gone')
  const done = await second.dispatcher.resume(stored, second.actor, wanted.mail, () => undefined)
  expect([done.outcome, done.journal.steps.filter((step) => step.state !== 'done')]).toEqual(['done', []])
  return { caseId: stored.case.id, done }
}

const ibWrites = (method: string, target: string) =>
  method === 'POST' && target.includes(world.config.ibSite?.lists['IbArenden'] ?? 'no list')

const assessment = (level: 'A' | null) => ({
  ...emptyAssessment('stockholm-2016', 'miljo'),
  matters: level === null ? [] : [{ kind: 'visit' as const, level }],
})
const outcome = Outcome.parse({ version: 1, edition: 'e', matters: [], lead: null, recipients: [] })

/** A case in the secretary's hands that was assessed by the body that proposed it. */
async function proposed(more: Partial<Intent> = {}) {
  const wanted = intent('kontakt-miljo', {
    kind: 'propose-to-ib',
    mail: await world.arrive(),
    toBody: 'ib-sekretariat',
    recipients: { to: [addresses.secretariat], cc: [] },
    assessment: assessment(null),
    outcome,
    ...more,
  })
  const { dispatcher } = world.windowOf('kontakt-miljo')
  const { stored } = await dispatcher.run(await dispatcher.preview(wanted), () => undefined)
  if (stored === null) throw new Error('no case came of it')
  return stored
}

const forIb = (more: Partial<Intent>) =>
  intent('sekreterare-ib', { kind: 'put-before-ib', body: 'ib-sekretariat', ...more })

describe('a plan that stopped and is continued elsewhere', () => {
  test('writes the paper that was confirmed, not the last assessment', async () => {
    const snapshot = [{ heading: 'Ärendepapper', lines: [{ text: 'Skrivet av sekreteraren' }] }]
    const wanted = forIb({
      stored: await proposed(),
      title: 'Studiebesök om avfall',
      summary: 'Sex personer',
      snapshot,
      cost: '12 000 kronor',
      meeting: '2026-12-02',
      finding: findingWith({ kinds: ['visit', 'agreement'] }),
    })
    const { caseId } = await interrupted('sekreterare-ib', wanted, ibWrites)
    expect(await world.windowOf('ledamot-1').ib.get(caseId)).toMatchObject({
      title: 'Studiebesök om avfall',
      summary: 'Sex personer',
      paper: snapshot,
      cost: '12 000 kronor',
      meeting: '2026-12-02',
      kinds: ['visit', 'agreement'],
    })
  })

  test('forwards the facts that were previewed where nothing was assessed', async () => {
    const wanted = handOver(await world.arrive())
    await interrupted(
      'kontakt-miljo',
      wanted,
      (method, target) => method === 'POST' && target.endsWith('/send'),
    )
    const [forward] = await world.messagesIn('kontakt-avfall', addresses.avfall, 'inbox')
    expect(forward?.body.content).toContain('Sex personer')
  })

  test('stays a pause when it was one: nothing is filed, marked or sent', async () => {
    const p5 = anOutcome(aMatter({ row: 'P5', pauses: true, verdict: 'advice' }))
    const wanted = handOver(await world.arrive(), null, { outcome: p5 })
    const { done } = await interrupted('kontakt-miljo', wanted, closingWrites)
    expect(done.journal.steps.map((step) => step.id)).toEqual(['open-case', 'claim', 'write-case'])
    expect(done.stored?.case.actions.at(-1)?.type).toBe('note')
  })
})

/** What is written to a case after the write that opened and claimed it. */
const closingWrites = (method: string, target: string) =>
  method === 'PATCH' && target.includes(world.config.networkSite.lists['Arenden'] ?? 'no list')

describe('a visit of the highest level', () => {
  const subjectOf = (caseId: string) =>
    world.store
      .all<{ doc: string }>('SELECT doc FROM posts')
      .map(({ doc }) => doc)
      .find((doc) => doc.includes(caseId))
  const facts = { finding: findingWith({ facts: { level: 'A' } }) }

  test.each<[string, Partial<Intent>, Partial<Intent>]>([
    ['the assessment says so', { assessment: assessment('A') }, {}],
    ['only the facts of the case say so', facts, {}],
    ['only the secretary’s own reading says so', {}, facts],
  ])('is posted with number and link alone when %s', async (_when, before, now) => {
    const stored = await proposed(before)
    const wanted = forIb({ stored, ...now })
    const { caseId } = await interrupted('sekreterare-ib', wanted, ibWrites)
    const posted = subjectOf(caseId)
    expect(posted).toContain(stored.case.number)
    expect(posted).not.toMatch(/Nablus|delegation/i)
  })

  test('another visit is posted with its title', async () => {
    const { caseId } = await interrupted('sekreterare-ib', forIb({ stored: await proposed() }), ibWrites)
    expect(subjectOf(caseId)).toContain('Studiebesök från Nablus')
  })
})
