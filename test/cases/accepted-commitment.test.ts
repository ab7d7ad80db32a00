import { commitmentKindOf, unenteredCommitment } from '../../src/cases/accepted-commitment.ts'
import { commitmentChanges } from '../../src/cases/commitment-changes.ts'
import { caseRules } from '../../src/cases/case-rules.ts'
import { dutiesOf } from '../../src/cases/duties.ts'
import { stockholm2016 } from '../../src/strategy/stockholm-2016/index.ts'
import { aCase, type Said } from './a-case.ts'
import { aCommitment } from './a-commitment.ts'

const asked = (kind: 'membership' | 'letter-of-intent' | 'agreement' | 'visit'): Said => ({
  type: 'opened',
  kinds: [kind],
})
const no: Said = {
  type: 'settled',
  decision: {
    result: 'declined',
    text: 'Nej',
    decidedBy: 'ks',
    decidedOn: '2026-12-02',
    how: 'meeting',
  } as never,
}

describe('what a yes leads to', () => {
  test.each(['membership', 'letter-of-intent'] as const)('a %s with a yes is to be entered', (kind) => {
    const of = aCase(asked(kind), { type: 'settled' })
    expect(unenteredCommitment(of)).toMatchObject({ kind, decision: { decidedOn: '2026-12-02' } })
    const duties = dutiesOf(of, caseRules(stockholm2016()))
    expect(duties.map(({ kind: what, body, due }) => `${what} ${body} ${due}`)).toContain(
      'enter-commitment miljo 2026-12-16',
    )
  })

  test.each<[string, Said[]]>([
    ['a no', [asked('membership'), no]],
    ['no decision yet', [asked('membership')]],
    ['a visit', [asked('visit'), { type: 'settled' }]],
    ['an agreement, which has an end of its own', [asked('agreement'), { type: 'settled' }]],
    ['what is entered already', [asked('membership'), { type: 'settled' }, { type: 'review-set' }]],
  ])('%s leads to nothing to enter', (_name, said) => {
    expect(unenteredCommitment(aCase(...said))).toBeNull()
  })

  test('the kind is the assessment’s, else what the case was opened as', () => {
    expect(commitmentKindOf(aCase(asked('agreement')))).toBe('agreement')
    expect(commitmentKindOf(aCase(asked('visit')))).toBeNull()
  })
})

test('an import says what is new, what changes and what is the same, and takes nothing away', () => {
  const standing = [aCommitment(), aCommitment({ key: 'b' }), aCommitment({ key: 'c' })]
  const changes = commitmentChanges(standing, [
    aCommitment(),
    aCommitment({ key: 'b', note: 'Ny' }),
    aCommitment({ key: 'd' }),
  ])
  expect(changes.added.map(({ key }) => key)).toEqual(['d'])
  expect(changes.changed.map(({ after }) => after.note)).toEqual(['Ny'])
  expect(changes.same).toBe(1)
})
