import { closingHindrances } from '../../src/cases/closing.ts'
import { conditionsOf, openConditions } from '../../src/cases/conditions-of.ts'
import { caseRules } from '../../src/cases/case-rules.ts'
import { dutiesOf } from '../../src/cases/duties.ts'
import { historyOf } from '../../src/cases/history.ts'
import { openAt } from '../../src/cases/rows/case-row.ts'
import { packRow, unpackRow } from '../../src/cases/rows/pack-row.ts'
import { rowOf } from '../../src/cases/rows/row-of.ts'
import { availableWrites } from '../../src/cases/writes.ts'
import { rowFields, rowFromFields } from '../../src/casestore/row.ts'
import { PlainDate } from '../../src/strategy/plain-date.ts'
import { stockholm2016 } from '../../src/strategy/stockholm-2016/index.ts'
import { aCase, type Said } from './a-case.ts'

const rules = caseRules(stockholm2016())
const day = (text: string) => PlainDate.parse(text)
const report = { id: 'k1', text: 'En rapport till nämnden', followUpOn: day('2027-06-01'), body: 'trafik' }
const cost = { id: 'k2', text: 'Ryms inom egen ram', followUpOn: day('2027-03-01'), body: 'miljo' }
const settled = (conditions = [report, cost], change = {}): Said => ({
  type: 'settled',
  decision: {
    result: 'accepted',
    text: 'Ja',
    decidedBy: 'finansborgarradet',
    decidedOn: day('2026-11-02'),
    how: 'meeting',
    reportedToBoardOn: day('2026-11-03'),
    conditions,
    ...change,
  },
})
const followed = (condition: string, met: boolean, next?: string): Said => ({
  type: 'condition-followed-up',
  condition,
  text: '',
  met,
  note: 'Läst',
  ...(next ? { next: day(next) } : {}),
})
const opened: Said = { type: 'opened', origin: 'own-initiative' }
const due = (...said: Said[]) =>
  openConditions(aCase(opened, ...said)).map(({ id, due: on }) => `${id} ${on}`)

describe('conditions of a decision', () => {
  test('are open from the decision on, the earliest first', () => {
    expect(due(settled())).toEqual(['k2 2027-03-01', 'k1 2027-06-01'])
  })

  test('one that is met is open no longer; one that is not yet waits until its new day', () => {
    expect(due(settled(), followed('k1', true))).toEqual(['k2 2027-03-01'])
    expect(due(settled(), followed('k2', false, '2027-09-01'))).toEqual(['k1 2027-06-01', 'k2 2027-09-01'])
  })

  test('the newest word counts, so that a mistake can be put right', () => {
    expect(due(settled([cost]), followed('k2', true), followed('k2', false, '2027-04-01'))).toEqual([
      'k2 2027-04-01',
    ])
  })

  test('a correction that keeps a condition keeps what was said of it, and drops what it leaves out', () => {
    const corrected = settled([cost], { corrects: 'a1' })
    const of = aCase(opened, settled(), followed('k2', true), corrected)
    expect(conditionsOf(of).map(({ id, met, note }) => [id, met, note])).toEqual([['k2', true, 'Läst']])
  })

  test('fall with the visit when it is withdrawn', () => {
    expect(due(settled(), { type: 'withdrawn' })).toEqual([])
  })

  test('are duties of the body that follows them up, with what they are about', () => {
    const duties = dutiesOf(aCase(opened, settled()), rules).filter(
      ({ kind }) => kind === 'follow-up-condition',
    )
    expect(duties).toEqual([
      { kind: 'follow-up-condition', body: 'miljo', due: cost.followUpOn, about: cost.text },
      { kind: 'follow-up-condition', body: 'trafik', due: report.followUpOn, about: report.text },
    ])
  })

  test('keep the case from being closed until they are met', () => {
    expect(closingHindrances(aCase(opened, settled()), rules)).toEqual(['condition-not-met'])
    const met = [followed('k1', true), followed('k2', true)]
    expect(closingHindrances(aCase(opened, settled(), ...met), rules)).toEqual([])
  })

  test('keep a followed-up case on the table of who follows them up, in row, column and cache', () => {
    const row = rowOf(aCase(opened, settled([report]), { type: 'held', learned: 'Sortering' }), rules)
    expect([row.state, openAt(row)]).toEqual(['followed-up', 'trafik'])
    const kept = [{ body: 'trafik', due: '2027-06-01' }]
    expect(row.conditions).toEqual(kept)
    expect(rowFromFields(rowFields(row)).conditions).toEqual(kept)
    expect(unpackRow(packRow(row)).conditions).toEqual(kept)
    // As written before days were kept.
    expect(rowFromFields({ ...rowFields(row), ConditionsAt: 'trafik' }).conditions).toEqual([
      { body: 'trafik', due: null },
    ])
    expect(openAt(rowOf(aCase(opened, { type: 'held', learned: 'Sortering' }), rules))).toBeNull()
  })

  test('are in the history in what was said', () => {
    expect(historyOf(aCase(opened, settled(), followed('k2', false, '2027-09-01'))).at(-1)?.params).toEqual({
      met: 'not-met',
      text: '',
      note: 'Läst',
      next: '2027-09-01',
    })
  })
})

describe('who may say that a condition is met', () => {
  const may = (role: Parameters<typeof availableWrites>[1], body: string, ...said: Said[]) =>
    availableWrites(aCase(opened, ...said), role, body).includes('condition-followed-up')

  test.each([
    ['the owner', 'contact-person', 'miljo', true],
    ['the body that follows it up, although it has no part otherwise', 'contact-person', 'trafik', true],
    ['another body', 'contact-person', 'kultur', false],
    ['the secretary', 'ib-secretary', 'ib-sekretariat', true],
    ['a member of the forum', 'ib-member', '', false],
  ] as const)('%s', (_, role, body, expected) => {
    expect(may(role, body, settled())).toBe(expected)
  })

  test('nobody, where there is none', () => {
    expect(may('contact-person', 'miljo', { type: 'settled' })).toBe(false)
  })
})
