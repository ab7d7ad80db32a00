import { caseRules } from '../../../src/cases/case-rules.ts'
import type { CaseAction } from '../../../src/cases/actions.ts'
import type { Role } from '../../../src/cases/rights.ts'
import { PlainDate } from '../../../src/strategy/plain-date.ts'
import { stockholm2016 } from '../../../src/strategy/stockholm-2016/index.ts'
import { nextInLife } from '../../../src/teams/case/owed.ts'
import { aCase, act, offices, openedCase } from '../a-case.ts'
import { decided, decidedWith } from '../decision/decided.ts'

const rules = caseRules(stockholm2016())
const day = (text: string) => PlainDate.parse(text)
const now = { upn: 'x', today: day('2026-11-24') }
const of = (...actions: CaseAction[]) =>
  aCase(openedCase(), act('miljo', { type: 'registered', registrationNumber: '2026-1' }), ...actions).case
const next = (actions: CaseAction[], role: Role = 'contact-person', body = 'miljo') =>
  nextInLife(of(...actions), { roles: new Set([role]), bodies: new Set([body]), offices }, now, rules)
const told = (...given: Parameters<typeof next>) => {
  const { owed, forms, parts } = next(...given)
  return { owed: owed.map(({ duty, form, part }) => [duty.kind, form ?? part]), forms, parts }
}
const planned = act('miljo', { type: 'planned', start: day('2026-11-02'), end: day('2026-11-03') })
const held = (learned: string) =>
  act('miljo', { type: 'held', visitors: 6, learned, hours: null, kronor: null })

describe('what comes next for the owner of a case', () => {
  test.each<[string, CaseAction[], ReturnType<typeof told>]>([
    [
      'decided with a yes: it is planned',
      [decided('1')],
      { owed: [], forms: ['planned'], parts: ['letters'] },
    ],
    [
      'planned: it is followed up',
      [planned],
      { owed: [['follow-up', 'held']], forms: [], parts: ['letters'] },
    ],
    [
      'held: the rest is told',
      [planned, held('')],
      { owed: [['follow-up', 'held']], forms: [], parts: ['letters'] },
    ],
    [
      'a condition: the way to it',
      [decidedWith(['Intyg', '2026-12-01', 'miljo'])],
      { owed: [['follow-up-condition', 'conditions']], forms: ['planned'], parts: ['letters'] },
    ],
    [
      'declined: it is closed',
      [act('miljo', { type: 'declined', reason: 'Nej' })],
      {
        owed: [],
        forms: ['closed'],
        parts: ['letters'],
      },
    ],
  ])('%s', (_, actions, expected) => {
    expect(told(actions)).toEqual(expected)
  })

  test('what is owed in a closed case too is named', () => {
    const opened = aCase(openedCase(), act('miljo', { type: 'closed' })).case
    const who = { roles: new Set(['contact-person'] as const), bodies: new Set(['miljo']), offices }
    expect(nextInLife(opened, who, now, rules).owed.map(({ form }) => form)).toEqual(['registered'])
  })
})

test('the mayor’s office is led to the decision that it has to report, which is nobody else’s', () => {
  expect(told([decided('1')], 'mayors-office', 'finansroteln')).toMatchObject({
    owed: [['report-decision', 'decisions']],
    forms: [],
  })
})

test('what somebody owes for one of two bodies is written on behalf of that body', () => {
  const joined = act('trafik', { type: 'joined' })
  const who = { roles: new Set(['contact-person'] as const), bodies: new Set(['miljo', 'trafik']), offices }
  const { owed } = nextInLife(of(joined), who, now, rules)
  expect(owed.filter(({ form }) => form !== null).map(({ duty, form }) => [duty.body, form])).toEqual([
    ['trafik', 'registered'],
  ])
})

test('neither a follow-up before the visit is over nor a review years ahead is owed now', () => {
  const ahead = act('miljo', { type: 'planned', start: day('2026-12-14'), end: day('2026-12-15') })
  const review = (on: string) => act('miljo', { type: 'review-set', counterpart: 'Nätverket', on: day(on) })
  expect(told([ahead])).toMatchObject({ owed: [], forms: [] })
  expect(told([decided('1'), review('2030-11-01')]).owed).toEqual([])
  expect(told([decided('1'), review('2026-12-20')]).owed).toEqual([['review', 'review-set']])
})
