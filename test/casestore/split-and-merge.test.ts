import { mailsOf, mergedInto } from '../../src/cases/mails-of.ts'
import { partsOf } from '../../src/cases/parts.ts'
import { standingOf } from '../../src/cases/state.ts'
import type { CaseAction } from '../../src/cases/actions.ts'
import { createCaseStore } from '../../src/casestore/create-case-store.ts'
import { findSameVisit } from '../../src/casestore/find-same-visit.ts'
import { mergeCases, mergeRefusal } from '../../src/casestore/merge-cases.ts'
import type { StoredCase } from '../../src/casestore/port.ts'
import { splitMail } from '../../src/casestore/split-mail.ts'
import { findingWith } from '../cases/finding-with.ts'
import type { Asked } from '../graph/fake-sharepoint.ts'
import { journal, note, opened, world } from './sample.ts'

const now = new Date('2026-11-24T09:00:00Z')
const actor = { name: 'Kontaktperson', upn: 'kontakt@stad.example' }
const first = '<a@example.org>'
const second = '<b@example.org>'

const ref = (internetMessageId: string) =>
  ({
    internetMessageId,
    mailbox: 'internationellt.trafik@stad.example',
    subject: 'Visit again',
    fromName: 'Mayor',
    fromAddress: 'mayor@example.org',
    receivedAt: null,
  }) as never
const of = (body: string, action: CaseAction): CaseAction => ({ ...action, body })
const openedBy = (id: string, mail: string, body = 'miljo') => {
  const action = opened(id)
  return { ...action, body, mail: ref(mail) } as CaseAction
}

function begin() {
  const { sharePoint, config } = world()
  const store = createCaseStore(sharePoint.portOf('anna'), config, {
    fetch: sharePoint.fetch,
    now: () => now,
  })
  const leadsTo = async (internetMessageId: string) =>
    (await store.findByMail({ internetMessageId, inReplyTo: [], references: [], caseLinks: [] }))?.case.id
  return { sharePoint, store, leadsTo }
}

describe('a mail that was added to a case', () => {
  async function withJoined() {
    const begun = begin()
    const stored = await begun.store.open({
      caseId: 'case-1',
      first: openedBy('a1', first),
      internetMessageId: first,
    })
    await begun.store.addKey('case-1', second)
    const joined: CaseAction = { ...note('j1'), type: 'mail-joined', mail: ref(second) } as never
    return { ...begun, stored: await begun.store.write(stored, { actions: [joined] }) }
  }
  const split = (stored: StoredCase) => ({
    stored,
    internetMessageId: second as never,
    actor,
    body: 'miljo',
    now,
  })

  test('leads to a case of its own when it is split off, and the first says so', async () => {
    const { store, stored, leadsTo } = await withJoined()
    const { left, own } = await splitMail(store, split(stored))
    expect(own.case.number).toBe('26-0002')
    expect([await leadsTo(first), await leadsTo(second)]).toEqual(['case-1', own.case.id])
    expect(mailsOf(left.case).map(({ mail }) => mail.internetMessageId)).toEqual([first])
    expect(mailsOf(own.case).map(({ mail }) => mail.internetMessageId)).toEqual([second])
    expect(left.case.actions.at(-1)).toMatchObject({ type: 'mail-split', to: own.case.id, number: '26-0002' })
  })

  test('the mail a case began with stays', async () => {
    const { store, stored } = await withJoined()
    await expect(splitMail(store, { ...split(stored), internetMessageId: first as never })).rejects.toThrow(
      RangeError,
    )
  })

  test.each([1, 2, 3, 4, 5, 6])(
    'split again after an interruption at the %i. write, there are two cases and no more',
    async (nth) => {
      const { sharePoint, store, stored, leadsTo } = await withJoined()
      let writes = 0
      sharePoint.fault = ({ method }: Asked) =>
        method !== 'GET' && (writes += 1) === nth ? 'after' : undefined
      await splitMail(store, split(stored)).catch(() => undefined)
      sharePoint.fault = () => undefined
      const again = await store.get('case-1')
      if (again === null) throw new Error('the case is gone')
      const there = mailsOf(again.case).some(({ mail }) => mail.internetMessageId === second)
      if (there) await splitMail(store, split(again))
      expect(sharePoint.fieldsIn('Arenden')).toHaveLength(2)
      expect(await leadsTo(second)).not.toBe('case-1')
      const left = await store.get('case-1')
      expect(left?.case.actions.filter(({ type }) => type === 'mail-split')).toHaveLength(1)
    },
  )
})

describe('two cases about one visit', () => {
  async function withTwo() {
    const begun = begin()
    const { store } = begun
    const into = await store.open({
      caseId: 'case-1',
      first: openedBy('a1', first),
      internetMessageId: first,
    })
    const began = await store.open({
      caseId: 'case-2',
      first: openedBy('b1', second, 'trafik'),
      internetMessageId: second,
    })
    await store.addKey('case-2', '<forward@stad.example>')
    const registered = of('trafik', {
      ...note('b2'),
      type: 'registered',
      registrationNumber: 'T2026-17',
    } as never)
    return { ...begun, into, from: await store.write(began, { actions: [registered] }) }
  }
  const merge = (from: StoredCase, into: StoredCase) => ({ from, into, actor, body: 'miljo', now })

  test('become one: mails, keys, bodies and diary numbers follow, and the other says where it went', async () => {
    const { store, from, into, leadsTo } = await withTwo()
    const merged = await mergeCases(store, merge(from, into))
    expect(mailsOf(merged.into.case)).toMatchObject([
      { mail: { internetMessageId: first } },
      { mail: { internetMessageId: second }, fromCase: 'case-2' },
    ])
    expect(partsOf(merged.into.case)).toMatchObject([
      { body: 'miljo', role: 'answers' },
      { body: 'trafik', role: 'takes-part', registrationNumber: 'T2026-17' },
    ])
    expect([await leadsTo(second), await leadsTo('<forward@stad.example>')]).toEqual(['case-1', 'case-1'])
    expect(standingOf(merged.from.case).state).toBe('closed')
    expect(mergedInto(merged.from.case)).toEqual({ id: 'case-1', number: '26-0001' })
  })

  test('an old link to the one that is gone opens the other', async () => {
    const { store, from, into } = await withTwo()
    await mergeCases(store, merge(from, into))
    const found = await store.findByMail({
      internetMessageId: null,
      inReplyTo: [],
      references: [],
      caseLinks: ['case-2'],
    })
    expect(found?.case.id).toBe('case-1')
  })

  test('split again, the mail gets the case back that it had', async () => {
    const { store, from, into, leadsTo } = await withTwo()
    const merged = await mergeCases(store, merge(from, into))
    const { own } = await splitMail(store, {
      stored: merged.into,
      internetMessageId: second as never,
      actor,
      body: 'miljo',
      now,
    })
    expect([own.case.id, standingOf(own.case).state, await leadsTo(second)]).toEqual([
      'case-2',
      'reopened',
      'case-2',
    ])
  })

  test.each([1, 2, 3, 4])(
    'merged again after an interruption at the %i. write, nothing is there twice',
    async (nth) => {
      const { sharePoint, store, from, into, leadsTo } = await withTwo()
      let writes = 0
      sharePoint.fault = ({ method }: Asked) =>
        method !== 'GET' && (writes += 1) === nth ? 'before' : undefined
      await mergeCases(store, merge(from, into)).catch(() => undefined)
      sharePoint.fault = () => undefined
      const [one, other] = [await store.get('case-2'), await store.get('case-1')]
      if (one === null || other === null) throw new Error('a case is gone')
      if (mergedInto(one.case) === null) await mergeCases(store, merge(one, other))
      const end = await store.get('case-1')
      const types = end?.case.actions.map(({ type }) => type)
      expect(types).toEqual(['opened', 'mail-joined', 'joined', 'registered'])
      expect(await leadsTo(second)).toBe('case-1')
    },
  )

  test.each([
    [
      'waits for another body',
      { type: 'handed-over', to: 'x', recipients: [], reason: '', forward: null },
      'waits',
    ],
    [
      'has a question out',
      { type: 'advice-asked', to: 'x', recipients: [], question: '', answerBy: null },
      'waits',
    ],
    ['lies before the forum', { type: 'put-before-ib', itemId: '1', thread: null }, 'forum'],
    ['has ended', { type: 'closed' }, 'ended'],
  ])('a case that %s is not made part of another', async (_what, action, why) => {
    const { store, from, into } = await withTwo()
    const later = await store.write(from, { actions: [{ ...note('b3'), ...action } as never] })
    expect(mergeRefusal(later, into)).toBe(why)
    await expect(mergeCases(store, merge(later, into))).rejects.toThrow(why)
  })

  test('nor one with a plan that is not finished, nor with itself', async () => {
    const { store, from, into } = await withTwo()
    expect(mergeRefusal(into, into)).toBe('same')
    const busy = await store.write(from, { journal: journal('p1') })
    expect(mergeRefusal(busy, into)).toBe('unfinished')
  })
})

describe('looking for a case about the same visit', () => {
  const days = (start: string, end: string) => [{ start: `2027-05-${start}`, end: `2027-05-${end}` }] as never
  const asked = { organisation: 'City of Nablus', countries: ['PS'], fromAddress: 'x@elsewhere.example.org' }

  test('finds it by days and organisation in one query, and reads nothing when the mail names no days', async () => {
    const { sharePoint, store } = begin()
    const facts = findingWith({
      facts: { organisation: 'Municipality of Nablus', countries: ['PS'], dates: days('03', '05') },
    }).facts
    const about = { ...openedBy('a1', first), facts } as CaseAction
    await store.open({ caseId: 'case-1', first: about, internetMessageId: first })
    const calls = sharePoint.asked.length
    expect(await findSameVisit(store, { ...asked, dates: [] })).toEqual([])
    expect(sharePoint.asked.length).toBe(calls)
    expect(await findSameVisit(store, { ...asked, dates: days('04', '04') })).toMatchObject([
      { stored: { case: { id: 'case-1' } }, because: 'organisation' },
    ])
    expect(await findSameVisit(store, { ...asked, dates: days('06', '09') })).toEqual([])
  })
})
