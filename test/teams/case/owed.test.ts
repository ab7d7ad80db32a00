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
const of = (...actions: CaseAction[]) =>
  aCase(openedCase(), act('miljo', { type: 'registered', registrationNumber: '2026-1' }), ...actions).case
const next = (actions: CaseAction[], role: Role = 'contact-person', body = 'miljo') =>
  nextInLife(of(...actions), { roles: new Set([role]), bodies: new Set([body]), offices }, 'x', rules)
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
    expect(nextInLife(opened, who, 'x', rules).owed.map(({ form }) => form)).toEqual(['registered'])
  })
})

test('the mayor’s office is led to the decision that it has to report, which is nobody else’s', () => {
  expect(told([decided('1')], 'mayors-office', 'finansroteln')).toMatchObject({
    owed: [['report-decision', 'decisions']],
    forms: [],
  })
})
