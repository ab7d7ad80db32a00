import { caseRules } from '../../src/cases/case-rules.ts'
import { changesSince, invalidDrafts, reconfirmationsOf } from '../../src/cases/changes.ts'
import { closingHindrances } from '../../src/cases/closing.ts'
import { costsOf, hasCostLine, isOverBudget } from '../../src/cases/costs-of.ts'
import { decisionsOf, recordedDecisions, unreportedDecisions } from '../../src/cases/decisions-of.ts'
import { dutiesOf } from '../../src/cases/duties.ts'
import { rowOf } from '../../src/cases/rows/row-of.ts'
import { followUpMissing, followUpOf } from '../../src/cases/follow-up.ts'
import { newMails } from '../../src/cases/news.ts'
import { isRecused } from '../../src/cases/recusal.ts'
import { PlainDate } from '../../src/strategy/plain-date.ts'
import { stockholm2016 } from '../../src/strategy/stockholm-2016/index.ts'
import { aCase, type Said } from './a-case.ts'
import { findingWith } from './finding-with.ts'

const rules = caseRules(stockholm2016())
const may = [{ start: '2027-05-03', end: '2027-05-05' }]
const june = [{ start: '2027-06-14', end: '2027-06-16' }]
const factsWith = (facts: Parameters<typeof findingWith>[0]['facts'] & object) => findingWith({ facts }).facts
const opened: Said = { type: 'opened', facts: factsWith({ dates: may, groupSize: { min: 6, max: 6 } }) }
const moved: Said = {
  type: 'facts-corrected',
  facts: factsWith({ dates: june, groupSize: { min: 6, max: 6 } }),
}
const decision = (over: object = {}) => ({
  result: 'accepted',
  text: 'Ja',
  decidedBy: 'finansborgarradet',
  decidedOn: '2026-12-02',
  how: 'meeting',
  ...over,
})
const settled = (over: object = {}): Said => ({ type: 'settled', decision: decision(over) as never })

describe('cost', () => {
  test('nothing entered is no cost line, and hours alone are one', () => {
    expect(hasCostLine(aCase(opened))).toBe(false)
    const unknown = { hours: null, kronor: null, paidBy: '', withinBudget: 'unknown' } as const
    expect(hasCostLine(aCase(opened, { type: 'cost-estimated', cost: unknown }))).toBe(false)
    expect(hasCostLine(aCase(opened, { type: 'cost-estimated' }))).toBe(true)
  })

  test('the newest estimate counts, and says when it does not fit the frame', () => {
    const over = { hours: 40, kronor: 90_000, paidBy: 'ks', withinBudget: 'no' } as const
    const it = aCase(opened, { type: 'cost-estimated' }, { type: 'cost-estimated', cost: over })
    expect([costsOf(it).estimate?.kronor, isOverBudget(it)]).toEqual([90_000, true])
  })

  test('a record of before, with hours alone, still tells its actual cost', () => {
    expect(costsOf(aCase(opened, { type: 'held', hours: 4, kronor: null })).actual).toEqual({
      hours: 4,
      kronor: null,
      paidBy: '',
      withinBudget: 'unknown',
    })
  })
})

describe('the four questions', () => {
  test('all are open until somebody says whether it took place', () => {
    expect(followUpMissing(aCase(opened, { type: 'planned' }))).toEqual([
      'happened',
      'visitors',
      'learned',
      'cost',
    ])
  })

  test('what did not take place has only its reason to tell', () => {
    const it = aCase(opened, { type: 'planned' }, { type: 'not-held' })
    expect(followUpMissing(it)).toEqual([])
    expect(followUpOf(it)).toMatchObject({ happened: false, reason: 'Inställt' })
  })

  test('an answer given later completes an earlier one', () => {
    const first: Said = { type: 'held', visitors: 6, learned: '' }
    expect(followUpMissing(aCase(opened, first))).toEqual(['learned', 'cost'])
    const cost = { hours: 5, kronor: 0, paidBy: '', withinBudget: 'yes' } as const
    const whole: Said = { type: 'held', visitors: 6, learned: 'Sortering', tell: ['stockholm-avfall'], cost }
    expect(followUpMissing(aCase(opened, first, whole))).toEqual([])
    expect(followUpOf(aCase(opened, first, whole)).tell).toEqual(['stockholm-avfall'])
  })
})

describe('what changed after the decision', () => {
  test('before anybody has answered, a correction is only a correction', () => {
    expect(changesSince(aCase(opened, moved))).toEqual([])
  })

  test('new days after the visit was taken on: the hosts and the calendar are to be asked again', () => {
    const it = aCase(opened, { type: 'taken-on' }, moved)
    expect(changesSince(it).map((change) => change.fact)).toEqual(['dates'])
    expect(reconfirmationsOf(it)).toEqual([
      { what: 'hosts', open: true },
      { what: 'clashes', open: true },
    ])
  })

  test('choosing one of the proposed days is no change', () => {
    const wide = factsWith({ dates: [...may, ...june] })
    const it = aCase({ ...opened, facts: wide } as Said, { type: 'taken-on' }, { type: 'planned' })
    expect(changesSince(it)).toEqual([])
  })

  test('a letter drafted for other days holds no longer, and the forum’s paper is told', () => {
    const it = aCase(
      opened,
      { type: 'put-before-ib' },
      { type: 'letter-drafted', days: may[0] as never },
      moved,
      { type: 'reconfirmed', what: 'hosts' },
    )
    expect(invalidDrafts(it)).toHaveLength(1)
    expect(reconfirmationsOf(it)).toEqual([
      { what: 'hosts', open: false },
      { what: 'clashes', open: true },
      { what: 'invitation-letter', open: true },
      { what: 'ib-paper', open: true },
    ])
  })

  test('a letter drafted for the days that hold is left alone', () => {
    expect(invalidDrafts(aCase(opened, { type: 'letter-drafted', days: may[0] as never }))).toEqual([])
  })

  test('what was confirmed before the newest change is to be confirmed again', () => {
    const larger: Said = {
      type: 'facts-corrected',
      facts: factsWith({ dates: june, groupSize: { min: 12, max: 12 } }),
    }
    const it = aCase(opened, { type: 'taken-on' }, moved, { type: 'reconfirmed' }, larger)
    expect(reconfirmationsOf(it).map((one) => one.open)).toEqual([true, true])
  })

  test('new days after it was planned: it is planned anew, and until then the new days hold for row and follow-up', () => {
    const planned: Said = { type: 'planned', start: '2027-05-04', end: '2027-05-05' } as Said
    const it = aCase(opened, { type: 'taken-on' }, planned, moved)
    const [day] = june
    expect(reconfirmationsOf(it)).toContainEqual({ what: 'plan', open: true })
    expect(rowOf(it, rules)).toMatchObject({ firstDay: day?.start, lastDay: day?.end })
    const followUp = dutiesOf(it, rules).find(({ kind }) => kind === 'follow-up')
    expect(followUp?.due).toBe('2027-07-02')

    const anew: Said = { type: 'planned', start: day?.start, end: day?.start } as Said
    const again = aCase(opened, { type: 'taken-on' }, planned, moved, anew)
    expect(reconfirmationsOf(again)).toEqual([
      { what: 'plan', open: false },
      { what: 'hosts', open: true },
      { what: 'clashes', open: true },
    ])
    expect(rowOf(again, rules)).toMatchObject({ firstDay: day?.start, lastDay: day?.start })
  })

  test('another of the days proposed from the start is a change too once one of them was planned', () => {
    const both: Said = {
      ...opened,
      facts: factsWith({ dates: [...may, ...june], groupSize: { min: 6, max: 6 } }),
    } as Said
    const planned: Said = { type: 'planned', start: may[0]?.start, end: may[0]?.end } as Said
    expect(changesSince(aCase(both, { type: 'taken-on' }, planned))).toEqual([])
    const it = aCase(both, { type: 'taken-on' }, planned, moved)
    expect(changesSince(it).map((change) => change.fact)).toEqual(['dates'])
    expect(reconfirmationsOf(it)).toContainEqual({ what: 'plan', open: true })
  })

  test('a larger group leaves the planned days as they are', () => {
    const larger: Said = {
      type: 'facts-corrected',
      facts: factsWith({ dates: may, groupSize: { min: 12, max: 12 } }),
    }
    const it = aCase(opened, { type: 'planned', start: '2027-05-04', end: '2027-05-04' } as Said, larger)
    expect(changesSince(it).map((change) => change.fact)).toEqual(['groupSize'])
  })
})

describe('decisions', () => {
  test('a correction takes the place of what it corrects', () => {
    const it = aCase(settled(), settled({ result: 'declined', corrects: 'a0' }))
    expect(decisionsOf(it).map((one) => one.result)).toEqual(['declined'])
  })

  test('one made by delegation stays open until it is reported to the board', () => {
    expect(unreportedDecisions(aCase(opened, settled()), rules.delegates)).toHaveLength(1)
    expect(
      unreportedDecisions(aCase(opened, settled(), { type: 'decision-reported' }), rules.delegates),
    ).toEqual([])
    expect(
      unreportedDecisions(aCase(opened, settled({ reportedToBoardOn: '2026-12-10' })), rules.delegates),
    ).toEqual([])
    expect(unreportedDecisions(aCase(opened, settled({ decidedBy: 'ks' })), rules.delegates)).toEqual([])
  })

  const report = (on: string): Said => ({ type: 'decision-reported', on: PlainDate.parse(on) })
  const days = (...said: Said[]) => recordedDecisions(aCase(opened, ...said)).map((one) => one.reportedOn)

  test('a report covers what was decided before it; what is decided later, a correction too, is reported by itself', () => {
    const later = settled({ result: 'declined', corrects: 'a1' })
    expect(days(settled(), settled(), report('2026-12-10'), later)).toEqual([
      '2026-12-10',
      '2026-12-10',
      null,
    ])
    expect(
      unreportedDecisions(aCase(opened, settled(), report('2026-12-10'), later), rules.delegates).map(
        (one) => one.result,
      ),
    ).toEqual(['declined'])
    expect(days(settled(), report('2026-12-10'), settled(), report('2026-12-17'))).toEqual([
      '2026-12-10',
      '2026-12-17',
    ])
  })

  test('a second report, with nothing new to report, puts the day right', () => {
    expect(days(settled(), report('2026-12-10'), report('2026-12-11'))).toEqual(['2026-12-11'])
    expect(days(settled({ reportedToBoardOn: '2026-12-10' }), report('2026-12-11'))).toEqual(['2026-12-11'])
  })
})

describe('closing', () => {
  test.each<[string, Said[], string[]]>([
    ['a declined request closes', [opened, { type: 'declined' }], []],
    ['a planned visit first tells whether it took place', [opened, { type: 'planned' }], ['visit-not-told']],
    ['a held visit first tells what was learned', [opened, { type: 'held' }], ['learning-not-told']],
    ['a held visit that has told closes', [opened, { type: 'held', learned: 'Sortering' }], []],
    ['a delegated decision is first reported', [opened, settled()], ['decision-not-reported']],
    ['somebody is still waited for', [opened, { type: 'handed-over' }], ['somebody-waited-for']],
    ['a change is first confirmed', [opened, { type: 'taken-on' }, moved], ['change-not-reconfirmed']],
  ])('%s', (_name, said, hindrances) => {
    expect(closingHindrances(aCase(...said), rules)).toEqual(hindrances)
  })
})

test('new mail in the thread is new until somebody has looked at it', () => {
  const [, reply] = aCase(opened, { type: 'mail-joined' }).actions
  if (reply?.type !== 'mail-joined') throw new Error('no mail')
  const later = { ...reply.mail, internetMessageId: '<third@city.example.org>' as never }
  const mails = [{ type: 'mail-joined' }, { type: 'mail-joined', mail: later }] as const
  expect(newMails(aCase(opened, ...mails)).map((mail) => mail.id)).toEqual(['a1', 'a2'])
  expect(newMails(aCase(opened, ...mails, { type: 'news-seen', joined: ['a1'] }))).toHaveLength(1)
})

test('who has stepped aside is aside until the person takes it back', () => {
  expect(isRecused(aCase(opened, { type: 'recused' }), 'KONTAKT@stad.example')).toBe(true)
  expect(
    isRecused(aCase(opened, { type: 'recused' }, { type: 'recusal-ended' }), 'kontakt@stad.example'),
  ).toBe(false)
  expect(isRecused(aCase(opened, { type: 'recused' }), 'annan@stad.example')).toBe(false)
})
