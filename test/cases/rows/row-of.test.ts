import { caseRules } from '../../../src/cases/case-rules.ts'
import { dutiesOf } from '../../../src/cases/duties.ts'
import { rowFields, rowFromFields } from '../../../src/casestore/row.ts'
import { rowOf } from '../../../src/cases/rows/row-of.ts'
import { stockholm2016 } from '../../../src/strategy/stockholm-2016/index.ts'
import { aCase, type Said } from '../a-case.ts'

const rules = caseRules(stockholm2016())
const due = (...said: Said[]) => {
  const { dueOn, dueKind } = rowOf(aCase(...said), rules)
  return [dueKind, dueOn]
}

describe('the nearest thing to do, as the list of cases keeps it', () => {
  test('is the first of the duties that the page of the case shows', () => {
    const [first] = dutiesOf(aCase({ type: 'opened' }), rules)
    expect(due({ type: 'opened' })).toEqual([first?.kind, first?.due])
    expect(first?.kind).toBe('register')
  })

  test('goes on to the next when one is done, and is gone when nothing is left', () => {
    expect(due({ type: 'opened' }, { type: 'registered' })[0]).toBe('answer')
    expect(due({ type: 'opened' }, { type: 'registered' }, { type: 'closed' })).toEqual([null, null])
  })

  test('names the office that has a decision to report, also where others have something nearer', () => {
    const row = rowOf(aCase({ type: 'opened' }, { type: 'settled' }), rules)
    expect([row.dueKind, row.reportBy]).toEqual(['register', 'finansroteln'])
    expect(rowFromFields(rowFields(row)).reportBy).toBe('finansroteln')
    const reported = aCase({ type: 'opened' }, { type: 'settled' }, { type: 'decision-reported' })
    expect(rowOf(reported, rules).reportBy).toBeNull()
  })
})
