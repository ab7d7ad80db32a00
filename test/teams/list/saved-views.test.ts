import type { Role } from '../../../src/cases/rights.ts'
import { viewHolds } from '../../../src/teams/list/saved-views.ts'
import { aRow } from '../a-row.ts'

const viewer = (role: Role, ...bodies: string[]) => ({
  roles: new Set([role]),
  bodies: new Set(bodies),
  offices: {},
})

test('nothing is called theirs of whom no body is known', () => {
  expect(viewHolds.mine(aRow({}), viewer('contact-person'))).toBe(false)
  expect(viewHolds.mine(aRow({}), viewer('contact-person', 'miljo'))).toBe(true)
})

describe('what is to be done', () => {
  test.each([
    [
      'a proposal waits for the secretary',
      { state: 'proposed-to-ib' },
      viewer('ib-secretary', 'ib-sekretariat'),
      true,
    ],
    [
      'a proposal does not wait for the one who made it',
      { state: 'proposed-to-ib' },
      viewer('contact-person', 'miljo'),
      false,
    ],
    [
      'a case before the IB waits for the mayor’s office',
      { state: 'in-forum' },
      viewer('mayors-office', 'finansroteln'),
      true,
    ],
    ['another body’s case is not mine', { owner: 'trafik' }, viewer('contact-person', 'miljo'), false],
    [
      'what waits for my acknowledgement is',
      { owner: 'trafik', waitingFor: 'miljo', state: 'handed-over' },
      viewer('contact-person', 'miljo'),
      true,
    ],
    [
      'a followed-up case with a condition that is mine to follow up does not rest',
      { state: 'followed-up', owner: 'trafik', conditions: [{ body: 'miljo', due: '2027-09-01' }] },
      viewer('contact-person', 'miljo'),
      true,
    ],
    [
      'a decision that the mayor’s office has to report is, though the case lies elsewhere',
      { state: 'planned', owner: 'miljo', reportBy: 'finansroteln' },
      viewer('mayors-office', 'finansroteln'),
      true,
    ],
    [
      'and is not the owner’s for that',
      { state: 'followed-up', owner: 'miljo', reportBy: 'finansroteln' },
      viewer('contact-person', 'miljo'),
      false,
    ],
    [
      'advice that my body was asked for is, though the case lies elsewhere',
      { owner: 'trafik', duties: [{ body: 'miljo', kind: 'give-advice' as const, due: '2026-12-01' }] },
      viewer('contact-person', 'miljo'),
      true,
    ],
    [
      'a review years ahead is nothing to do now',
      { state: 'closed', duties: [{ body: 'miljo', kind: 'review' as const, due: '2030-12-01' }] },
      viewer('contact-person', 'miljo'),
      false,
    ],
    [
      'what was said of a condition waits for the secretary, though the case rests',
      {
        state: 'closed',
        duties: [{ body: 'ib-sekretariat', kind: 'look-at-conditions' as const, due: '2026-12-01' }],
      },
      viewer('ib-secretary', 'ib-sekretariat'),
      true,
    ],
    ['a closed case rests', { state: 'closed' }, viewer('contact-person', 'miljo'), false],
    [
      'a closed case with something unfinished does not',
      { state: 'closed', unfinished: true },
      viewer('contact-person', 'miljo'),
      true,
    ],
    [
      'nothing is hidden while nobody knows the person’s body',
      { owner: 'trafik' },
      viewer('contact-person'),
      true,
    ],
  ])('%s', (_, row, who, expected) => {
    expect(viewHolds['to-do'](aRow(row), who)).toBe(expected)
  })
})
