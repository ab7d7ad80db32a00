import { GraphError } from '../../../src/graph/port.ts'
import { createDraftKeeper } from '../../../src/outlook/draft/draft-keeper.ts'
import type { Draft } from '../../../src/outlook/draft/draft.ts'
import type { DraftPlace } from '../../../src/outlook/draft/draft-store.ts'
import { localDrafts } from '../../../src/outlook/draft/local-drafts.ts'

const anna = { name: 'Anna', upn: 'anna@stad.example' }
const bo = { name: 'Bo', upn: 'bo@stad.example' }

/** A mail that several people have open; the network can be gone. */
function sharedMail() {
  let text: string | null = null
  let version = 0
  let down = false
  const refuse = (code: 'offline' | 'conflict') => {
    throw new GraphError({ code, status: 0, graphCode: '', message: '' })
  }
  const place: DraftPlace = {
    read: async () => {
      if (down) refuse('offline')
      return { draft: text === null ? null : (JSON.parse(text) as Draft), etag: `${version}` }
    },
    save: async (draft, etag) => {
      if (down) refuse('offline')
      if (etag !== `${version}`) refuse('conflict')
      version += 1
      text = JSON.stringify(draft)
    },
  }
  return {
    place,
    read: () => (text === null ? null : (JSON.parse(text) as Draft)),
    network: (works: boolean) => {
      down = !works
    },
    /** Something else about the mail changes: it is read, or gets a category. */
    touch: () => {
      version += 1
    },
  }
}

let seconds = 0
const now = () => new Date(Date.UTC(2026, 10, 24, 9, 0, (seconds += 1)))
const keeperOf = (by: typeof anna, local = localDrafts('', () => [])) =>
  createDraftKeeper({ local, key: 'mail', edition: 'stockholm-2016', by, now, pauseMs: 0 })
const settled = () => new Promise((resolve) => setTimeout(resolve, 25))
const assessmentOf = (draft: Draft | null) => draft?.assessment ?? fail()
const fail = (): never => {
  throw new Error('there is no draft')
}

/** Two colleagues with the same untouched mail open. */
async function together() {
  const mail = sharedMail()
  const [a, b] = [keeperOf(anna), keeperOf(bo)]
  a.connect(mail.place, null)
  a.change({ reason: 'Ämnet är avfall' }, anna)
  await settled()
  b.connect(mail.place, mail.read())
  return { mail, a, b }
}
type Keeper = ReturnType<typeof keeperOf>
const ticks = (keeper: Keeper, change: Partial<Draft['assessment']>, by = anna) =>
  keeper.change({ assessment: { ...keeper.view().draft.assessment, ...change } }, by)

test('who only read a draft here sees it again on coming back to the mail', async () => {
  const mail = sharedMail()
  const a = keeperOf(anna)
  a.connect(mail.place, null)
  ticks(a, { directions: ['influence'] })
  await settled()
  const local = localDrafts('', () => [])
  for (let visit = 1; visit <= 2; visit += 1) {
    const b = keeperOf(bo, local)
    b.connect(mail.place, mail.read())
    expect(b.view().draft.assessment.directions).toEqual(['influence'])
  }
})

describe('two colleagues at the same mail', () => {
  test('what they tick apart is brought together on the mail and in both panes', async () => {
    const { mail, a, b } = await together()
    ticks(a, { directions: ['influence'] })
    ticks(b, { mutualLearning: 'yes' }, bo)
    await settled()
    await a.refresh()
    await b.refresh()
    const wanted = { directions: ['influence'], mutualLearning: 'yes' }
    expect(assessmentOf(mail.read())).toMatchObject(wanted)
    expect(a.view().draft.assessment).toMatchObject(wanted)
    expect(b.view().draft.assessment).toMatchObject(wanted)
  })

  test.each([
    ['mine', 'no'],
    ['theirs', 'yes'],
  ] as const)('the same question answered differently is a choice; %s is kept', async (whose, kept) => {
    const { mail, a, b } = await together()
    ticks(a, { mutualLearning: 'yes' })
    await settled()
    ticks(b, { mutualLearning: 'no', aims: ['new-perspectives'] as never }, bo)
    await settled()
    expect(b.view()).toMatchObject({
      collision: { fields: ['assessment.mutualLearning'], theirs: { by: anna } },
      saved: 'local',
    })
    expect(assessmentOf(mail.read()).mutualLearning).toBe('yes')
    b.choose(whose)
    await settled()
    expect(b.view()).toMatchObject({ collision: null, saved: 'mail' })
    expect(assessmentOf(mail.read())).toMatchObject({ mutualLearning: kept, aims: ['new-perspectives'] })
    await a.refresh()
    expect(a.view().draft.assessment.mutualLearning).toBe(kept)
  })

  test('one sees that the other is at work', async () => {
    const { b } = await together()
    expect(b.view().draft).toMatchObject({ by: anna, reason: 'Ämnet är avfall' })
  })

  test('a mail that changed otherwise between reading and writing is read again', async () => {
    const { mail, a } = await together()
    const { read } = mail.place
    let once = true
    Object.assign(mail.place, {
      read: async () => {
        const seen = await read()
        if (once) mail.touch()
        once = false
        return seen
      },
    })
    ticks(a, { mutualLearning: 'partly' })
    await settled()
    expect(a.view().saved).toBe('mail')
    expect(assessmentOf(mail.read()).mutualLearning).toBe('partly')
  })
})

describe('without network', () => {
  test('ticks stay on this computer and go to the mail when the network is back', async () => {
    const { mail, a } = await together()
    mail.network(false)
    ticks(a, { mutualLearning: 'yes' })
    await settled()
    expect(a.view().saved).toBe('local')
    mail.network(true)
    a.retry()
    await settled()
    expect(a.view().saved).toBe('mail')
    expect(assessmentOf(mail.read()).mutualLearning).toBe('yes')
  })

  test('they survive a new window and meet what a colleague ticked meanwhile', async () => {
    const { mail, a, b } = await together()
    const local = localDrafts('', () => [])
    const mine = keeperOf(anna, local)
    mine.connect(mail.place, mail.read())
    mine.change({ reason: 'Ämnet är avfall' }, anna)
    await settled()
    mail.network(false)
    ticks(mine, { mutualLearning: 'yes' })
    await settled()
    mail.network(true)
    await b.refresh()
    ticks(b, { directions: ['influence'] }, bo)
    await settled()
    const again = keeperOf(anna, local)
    expect(again.view()).toMatchObject({ saved: 'local', draft: { assessment: { mutualLearning: 'yes' } } })
    again.connect(mail.place, mail.read())
    await settled()
    expect(again.view()).toMatchObject({ saved: 'mail', collision: null })
    expect(assessmentOf(mail.read())).toMatchObject({ mutualLearning: 'yes', directions: ['influence'] })
    await a.refresh()
    expect(a.view().draft.assessment.mutualLearning).toBe('yes')
  })
})
