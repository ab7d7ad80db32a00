import { aMatter, anOutcome } from '../../assessment/an-outcome.ts'
import { emptyAssessment } from '../../../src/assessment/matter-context.ts'
import { caseRules } from '../../../src/cases/case-rules.ts'
import { dutiesOf } from '../../../src/cases/duties.ts'
import { rowFields, rowFromFields } from '../../../src/casestore/row.ts'
import { rowOf } from '../../../src/cases/rows/row-of.ts'
import { PlainDate } from '../../../src/strategy/plain-date.ts'
import { stockholm2016 } from '../../../src/strategy/stockholm-2016/index.ts'
import { nothingSaid } from '../../../src/teams/life/drafts.ts'
import { aCase, type Said } from '../a-case.ts'

const rules = caseRules(stockholm2016())
const due = (...said: Said[]) => {
  const { dueOn, dueKind } = rowOf(aCase(...said), rules)
  return [dueKind, dueOn]
}

test('the days of a row are those that stand: what is planned, until others are proposed', () => {
  const days = (...said: Said[]) => {
    const { firstDay, lastDay } = rowOf(aCase({ type: 'opened' }, ...said), rules)
    return [firstDay, lastDay]
  }
  const proposed = (start: string, end: string): Said => ({
    type: 'facts-corrected',
    facts: {
      ...nothingSaid,
      dates: { value: [{ start: PlainDate.parse(start), end: PlainDate.parse(end) }], evidence: [] },
    },
  })
  const planned = {
    type: 'planned',
    start: PlainDate.parse('2027-04-14'),
    end: PlainDate.parse('2027-04-16'),
  } as const
  expect(days(proposed('2027-04-12', '2027-04-18'), planned)).toEqual(['2027-04-14', '2027-04-16'])
  expect(days(planned, proposed('2027-05-03', '2027-05-05'))).toEqual(['2027-05-03', '2027-05-05'])
})

test('two alternative visits are kept as a choice, never as one long span', () => {
  const range = (start: string, end = start) => ({ start: PlainDate.parse(start), end: PlainDate.parse(end) })
  const proposed = (...dates: ReturnType<typeof range>[]): Said => ({
    type: 'facts-corrected',
    facts: { ...nothingSaid, dates: { value: dates, evidence: [] } },
  })
  const either = rowOf(
    aCase({ type: 'opened' }, proposed(range('2027-06-03'), range('2027-05-12', '2027-05-14'))),
    rules,
  )
  expect(either.dayChoices).toEqual([range('2027-05-12', '2027-05-14'), range('2027-06-03')])
  expect(rowFromFields(rowFields(either)).dayChoices).toEqual(either.dayChoices)
  expect(rowOf(aCase({ type: 'opened' }, proposed(range('2027-05-12'))), rules).dayChoices).toEqual([])
  const planned = { type: 'planned', ...range('2027-06-03') } as const
  expect(
    rowOf(aCase({ type: 'opened' }, proposed(range('2027-06-03'), range('2027-05-12')), planned), rules),
  ).toMatchObject({ firstDay: '2027-06-03', lastDay: '2027-06-03', dayChoices: [] })
})

test('none of the directions is kept apart from not assessed', () => {
  const ticked = (noDirection: boolean): Said => ({
    type: 'assessed',
    assessment: { ...emptyAssessment('stockholm-2016', 'miljo'), noDirection },
    outcome: anOutcome(),
    snapshot: [],
    model: null,
  })
  expect(rowOf(aCase(ticked(true)), rules).directions).toEqual(['none'])
  expect(rowOf(aCase(ticked(false)), rules).directions).toEqual([])
})

test('an assessed case keeps every kind it asks for, also those that no question was answered for', () => {
  const assessed = (...kinds: ('visit' | 'letter-of-intent' | 'twin-town')[]): Said => ({
    type: 'assessed',
    assessment: emptyAssessment('stockholm-2016', 'miljo'),
    outcome: anOutcome(...kinds.map((kind) => aMatter({ kind, row: 'V2' }))),
    snapshot: [],
    model: null,
  })
  const kinds = (...said: Said[]) => rowOf(aCase({ type: 'opened' }, ...said), rules).kinds
  expect(kinds()).toEqual(['visit'])
  expect(kinds(assessed('visit', 'letter-of-intent', 'twin-town'))).toEqual(['visit', 'letter-of-intent'])
  expect(kinds(assessed())).toEqual(['visit'])
})

test('an answer given late in the evening was given that day in the city, not the day before', () => {
  const declined: Said = { type: 'declined', at: '2026-06-01T22:30:00Z' }
  expect(rowOf(aCase({ type: 'opened' }, declined), rules).answeredOn).toBe('2026-06-02')
})

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
