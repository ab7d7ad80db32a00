import type { Decision } from '../../src/cases/actions.ts'
import { caseRules } from '../../src/cases/case-rules.ts'
import { decisionsOf } from '../../src/cases/decisions-of.ts'
import { dutiesOf } from '../../src/cases/duties.ts'
import { editionOf } from '../../src/strategy/editions.ts'
import fc from 'fast-check'
import { caseStates } from '../../src/cases/case.ts'
import {
  daysWaiting,
  openQuestions,
  ownerOf,
  stateOf,
  standingOf,
  waitingFor,
} from '../../src/cases/state.ts'
import { aCase, actions, type Said } from './a-case.ts'

const opened: Said = { type: 'opened' }
const toTrafik: Said = { type: 'handed-over', to: 'trafik' }

describe('where a case stands', () => {
  test.each<[string, Said[], string, string, string | null]>([
    ['opened is a draft of the body that opened it', [opened], 'draft', 'miljo', null],
    ['handed over: the sender stays responsible', [opened, toTrafik], 'handed-over', 'miljo', 'trafik'],
    [
      'acknowledged: the receiver is responsible',
      [opened, toTrafik, { type: 'acknowledged', body: 'trafik' }],
      'acknowledged',
      'trafik',
      null,
    ],
    [
      'an acknowledgement by a body nobody asked changes nothing',
      [opened, toTrafik, { type: 'acknowledged', body: 'social' }],
      'handed-over',
      'miljo',
      'trafik',
    ],
    [
      'sent back: the sender has it again',
      [opened, toTrafik, { type: 'returned', body: 'trafik' }],
      'returned',
      'miljo',
      null,
    ],
    [
      'a corrected hand-over waits for the right receiver',
      [opened, toTrafik, { type: 'handed-over', to: 'kultur' }],
      'handed-over',
      'miljo',
      'kultur',
    ],
    ['taken on', [opened, { type: 'taken-on' }], 'own-handling', 'miljo', null],
    [
      'proposed to IB waits for the secretariat',
      [opened, { type: 'proposed-to-ib' }],
      'proposed-to-ib',
      'miljo',
      'ib-sekretariat',
    ],
    [
      'taken up in a city whose secretariat is called something else',
      [
        opened,
        { type: 'proposed-to-ib', to: 'forum-office' },
        { type: 'taken-up-for-ib', body: 'forum-office' },
      ],
      'proposed-to-ib',
      'forum-office',
      null,
    ],
    [
      'taken up by the secretariat',
      [opened, { type: 'proposed-to-ib' }, { type: 'taken-up-for-ib', body: 'ib-sekretariat' }],
      'proposed-to-ib',
      'ib-sekretariat',
      null,
    ],
    [
      'returned from IB goes home',
      [opened, { type: 'proposed-to-ib' }, { type: 'taken-up-for-ib' }, { type: 'returned-from-ib' }],
      'returned',
      'miljo',
      null,
    ],
    [
      'decided after IB goes home, settled',
      [opened, { type: 'proposed-to-ib' }, { type: 'put-before-ib' }, { type: 'settled' }],
      'settled',
      'miljo',
      null,
    ],
    [
      'advice leaves the ownership',
      [opened, { type: 'taken-on' }, { type: 'advice-asked' }],
      'own-handling',
      'miljo',
      null,
    ],
    [
      'held and learned from is followed up',
      [opened, { type: 'held', learned: 'Mycket' }],
      'followed-up',
      'miljo',
      null,
    ],
    ['held without answers is only held', [opened, { type: 'held', learned: ' ' }], 'held', 'miljo', null],
  ])('%s', (_name, said, state, owner, awaited) => {
    const it = aCase(...said)
    expect([stateOf(it), ownerOf(it), waitingFor(it)]).toEqual([state, owner, awaited])
  })

  test('a decision to defer leaves the case in the forum', () => {
    const deferred = {
      result: 'deferred',
      text: '',
      decidedBy: 'finansborgarradet',
      decidedOn: '2026-12-02',
      how: 'meeting',
    } as never
    expect(stateOf(aCase(opened, { type: 'put-before-ib' }, { type: 'settled', decision: deferred }))).toBe(
      'in-forum',
    )
  })

  const asDecided = (result: Decision['result'], corrects?: string): Said => ({
    type: 'settled',
    decision: {
      result,
      text: '',
      decidedBy: 'finansborgarradet',
      decidedOn: '2026-12-02' as never,
      how: 'meeting',
      ...(corrects === undefined ? {} : { corrects }),
    },
  })
  test.each<[string, readonly Said[], Decision['result'], string]>([
    ['a plan', [{ type: 'planned' }], 'accepted-in-part', 'planned'],
    ['a plan that is now a no', [{ type: 'planned' }], 'declined', 'settled'],
    ['a visit that was', [{ type: 'planned' }, { type: 'held' }], 'accepted-in-part', 'held'],
    ['a case that was closed', [{ type: 'closed' }], 'declined', 'closed'],
  ])('a corrected decision does not undo %s', (_name, since, result, state) => {
    const of = aCase(opened, asDecided('accepted'), ...since, asDecided(result, 'a1'))
    expect([stateOf(of), ownerOf(of)]).toEqual([state, 'miljo'])
    expect(decisionsOf(of).map((one) => one.result)).toEqual([result])
  })

  test('a corrected decision leaves the day to follow up', () => {
    const of = aCase(
      opened,
      { type: 'registered' },
      asDecided('accepted'),
      { type: 'planned' },
      asDecided('accepted', 'a2'),
    )
    const rules = caseRules(editionOf('stockholm-2016'))
    expect(dutiesOf(of, rules).map(({ kind }) => kind)).toContain('follow-up')
  })

  test('an action written twice counts once', () => {
    const [first, asked] = actions(opened, { type: 'advice-asked' })
    if (first === undefined || asked === undefined) throw new Error('two actions expected')
    expect(openQuestions({ actions: [first, asked, asked] })).toHaveLength(1)
  })

  test('an answer closes the question of the body that answered', () => {
    const it = aCase(
      opened,
      { type: 'advice-asked', to: 'slk-int' },
      { type: 'advice-given', body: 'slk-int' },
    )
    expect(openQuestions(it)).toEqual([])
  })

  test('days waited count whole days from the hand-over', () => {
    const it = aCase(opened, toTrafik)
    expect(daysWaiting(it, new Date('2026-11-04T01:00:00Z'))).toBe(2)
    expect(daysWaiting(aCase(opened), new Date())).toBeNull()
  })

  test('any order of actions gives a state of the list, and somebody waited for only when one was asked', () => {
    const types = [
      'opened',
      'taken-on',
      'handed-over',
      'acknowledged',
      'returned',
      'declined',
      'proposed-to-ib',
      'taken-up-for-ib',
      'returned-from-ib',
      'put-before-ib',
      'settled',
      'planned',
      'held',
      'not-held',
      'closed',
      'withdrawn',
      'reopened',
      'note',
    ] as const
    const anyAction = fc.record({
      type: fc.constantFrom(...types),
      body: fc.constantFrom('miljo', 'trafik', 'ib-sekretariat'),
    })
    fc.assert(
      fc.property(fc.array(anyAction, { maxLength: 12 }), (said) => {
        const standing = standingOf(aCase(...(said as Said[])))
        expect(caseStates).toContain(standing.state)
        if (standing.waitingFor !== null) expect(['handed-over', 'proposed-to-ib']).toContain(standing.state)
        if (standing.state === 'handed-over') expect(standing.waitingFor).not.toBeNull()
      }),
    )
  })
})
