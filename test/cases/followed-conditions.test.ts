import { caseRules } from '../../src/cases/case-rules.ts'
import { dutiesOf } from '../../src/cases/duties.ts'
import { followedUnseen } from '../../src/cases/followed-conditions.ts'
import { historyOf } from '../../src/cases/history.ts'
import { stockholm2016 } from '../../src/strategy/stockholm-2016/index.ts'
import { aCase, type Said } from './a-case.ts'

const rules = caseRules(stockholm2016())
const secretariat = 'ib-sekretariat'
const met: Said = { type: 'condition-followed-up', body: 'trafik', condition: 'k1' }
const before: readonly Said[] = [{ type: 'opened' }, { type: 'put-before-ib' }, { type: 'settled' }]
const of = (...more: readonly Said[]) => aCase(...before, ...more)

test('what another body says of a condition is to be looked at by the forum’s secretariat', () => {
  const duties = dutiesOf(of(met), rules).filter(({ kind }) => kind === 'look-at-conditions')
  expect(duties.map(({ body }) => body)).toEqual([secretariat])
})

test('it is done when somebody there has seen it, and the history says so; what is said later is new', () => {
  const [told] = followedUnseen(of(met), secretariat)
  const seen: Said = { type: 'news-seen', body: secretariat, joined: [told?.id ?? ''] }
  expect(followedUnseen(of(met, seen), secretariat)).toEqual([])
  expect(historyOf(of(met, seen)).at(-1)?.params).toMatchObject({ about: 'conditions', count: 1 })
  expect(followedUnseen(of(met, seen, met), secretariat)).toHaveLength(1)
})

test('nothing is new that the secretariat said itself, of a case never before the forum, or in a city without one', () => {
  expect(followedUnseen(of({ ...met, body: secretariat }), secretariat)).toEqual([])
  expect(followedUnseen(aCase({ type: 'opened' }, { type: 'settled' }, met), secretariat)).toEqual([])
  expect(followedUnseen(of(met), null)).toEqual([])
})
