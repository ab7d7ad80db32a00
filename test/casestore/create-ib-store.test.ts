import type { Decision } from '../../src/cases/actions.ts'
import { PlainDate } from '../../src/strategy/plain-date.ts'
import { parse } from 'zod/mini'
import { createIbStore } from '../../src/casestore/create-ib-store.ts'
import { world } from './sample.ts'

const paper = {
  caseId: 'case-1',
  number: '26-0001',
  title: 'Besök från Nablus',
  summary: 'Borgmästaren vill komma.',
  kinds: ['visit'],
  cost: null,
  meeting: '2026-12-07',
  paper: [{ heading: 'Sammanfattning', lines: [{ text: 'Sex personer.', section: 'avsnitt 3.3' }] }],
}
const decision: Decision = {
  result: 'accepted',
  text: 'Besöket tas emot.',
  decidedBy: 'finansborgarradet',
  decidedOn: parse(PlainDate, '2026-12-07'),
  how: 'meeting',
}

function begin() {
  const { sharePoint, config } = world()
  return { sharePoint, storeOf: (user: string) => createIbStore(sharePoint.portOf(user), config) }
}

test('a paper put twice is one paper, the first', async () => {
  const { sharePoint, storeOf } = begin()
  const store = storeOf('sekreterare')
  const first = await store.put(paper)
  const second = await store.put({ ...paper, title: 'Annan rubrik' })
  expect(second).toEqual(first)
  expect(first).toMatchObject({ ...paper, putBy: { name: 'sekreterare', upn: 'sekreterare@stad.example' } })
  expect(sharePoint.fieldsIn('IbArenden')).toHaveLength(1)
})

test('a listed paper is decided when what was recorded last ends the matter', async () => {
  const { storeOf } = begin()
  const store = storeOf('kansli')
  await store.put(paper)
  const decided = async () => (await store.list()).map((one) => one.decided)
  expect(await decided()).toEqual([false])
  await store.record('case-1', 'key-1', { ...decision, result: 'deferred' })
  expect(await decided()).toEqual([false])
  await store.record('case-1', 'key-2', decision)
  expect(await decided()).toEqual([true])
  await store.record('case-1', 'key-3', { ...decision, result: 'deferred' })
  expect(await decided()).toEqual([false])
})

test('a thread is set once; a second one, and one set by somebody meanwhile, give the first back', async () => {
  const { storeOf } = begin()
  const store = storeOf('sekreterare')
  const put = await store.put(paper)
  const thread = { teamId: 't', channelId: 'c', messageId: 'm1' }
  expect((await store.setThread(put, thread)).thread).toEqual(thread)
  expect((await store.setThread(put, { ...thread, messageId: 'm2' })).thread).toEqual(thread)
})

test('recording the same decision twice, or losing the answer, leaves one entry', async () => {
  const { sharePoint, storeOf } = begin()
  const store = storeOf('kansli')
  let lost = false
  sharePoint.fault = ({ method }) => (method === 'POST' && !lost ? ((lost = true), 'after') : undefined)
  const first = await store.record('case-1', 'key-1', decision)
  expect(await store.record('case-1', 'key-1', decision)).toEqual(first)
  expect(first).toMatchObject({
    caseId: 'case-1',
    enteredBy: { name: 'kansli' },
    decision: { ...decision, itemId: first.itemId },
  })
  expect(await store.decisions('case-1')).toEqual([first])
})

test('the day of the report is said in the entry itself: one entry, by the one who made it, and the decision as it was', async () => {
  const { storeOf } = begin()
  const entry = await storeOf('kansli').record('case-1', 'key-1', decision)
  const on = parse(PlainDate, '2026-12-10')
  const dated = await storeOf('sekreterare').dateReport(entry, on)
  expect(await storeOf('sekreterare').dateReport(entry, on)).toEqual(dated)
  expect(await storeOf('ledamot').decisions('case-1')).toEqual([dated])
  expect(dated).toMatchObject({
    itemId: entry.itemId,
    enteredBy: { name: 'kansli' },
    decision: { ...decision, reportedToBoardOn: on },
  })
})

test('who may not write the list of decisions is refused by the list', async () => {
  const { sharePoint, storeOf } = begin()
  sharePoint.refuses = (user, list) => user === 'ledamot' && list === 'Delegationsbeslut'
  await expect(storeOf('ledamot').record('case-1', 'key-1', decision)).rejects.toMatchObject({
    code: 'forbidden',
    status: 403,
  })
  const entry = await storeOf('kansli').record('case-1', 'key-1', decision)
  await expect(storeOf('ledamot').dateReport(entry, parse(PlainDate, '2026-12-10'))).rejects.toMatchObject({
    code: 'forbidden',
  })
  expect(await storeOf('ledamot').remark('case-1', 'discuss', 'Vem betalar?')).toMatchObject({
    kind: 'discuss',
    by: { name: 'ledamot' },
  })
  expect(await storeOf('sekreterare').remarks('case-1')).toHaveLength(1)
})

test('an installation without an IB site says so', () => {
  const { sharePoint, config } = world()
  expect(() => createIbStore(sharePoint.portOf('x'), { ...config, ibSite: null })).toThrow(
    'no site of the committee',
  )
})

test('what one has stepped aside from is read at once; taking it back, and what others did, does not count', async () => {
  const { sharePoint, storeOf } = begin()
  const member = storeOf('ledamot')
  await member.recuse('case-1', true)
  await member.recuse('case-2', true)
  await member.recuse('case-2', false)
  await member.remark('case-3', 'discuss', '')
  await storeOf('annan').recuse('case-4', true)
  let asked = 0
  sharePoint.fault = () => ((asked += 1), undefined)
  expect(await member.recusedFrom('Ledamot@stad.example')).toEqual(new Set(['case-1']))
  expect(asked).toBe(1)
})

test('those who write on the site are known by their id, whatever the case, and who stands aside from this one is marked', async () => {
  const { storeOf } = begin()
  const put = await storeOf('sekreterare').put(paper)
  await storeOf('ledamot').remark('case-1', 'discuss', 'Vem betalar?')
  await storeOf('ledamot-2').remark('case-1', 'comment', 'Gärna.')
  await storeOf('ledamot-2').recuse('case-1', true)
  await storeOf('ledamot-3').remark('case-2', 'discuss', '')
  await storeOf('ledamot-3').recuse('case-2', true)
  const people = await storeOf('ledamot').people('case-1')
  expect(people.map(({ name, aside }) => [name, aside])).toEqual([
    [put.putBy.name, false],
    ['ledamot', false],
    ['ledamot-2', true],
    ['ledamot-3', false],
  ])
  expect(people.every(({ id }) => id !== '')).toBe(true)
})
