import type { Decision } from '../../src/cases/actions.ts'
import { disposalHindrances, retentionOf } from '../../src/cases/retention.ts'
import { secrecyMarksOf } from '../../src/cases/secrecy.ts'
import { stateOf } from '../../src/cases/state.ts'
import { availableWrites } from '../../src/cases/writes.ts'
import { PlainDate } from '../../src/strategy/plain-date.ts'
import { aCase, type Said } from './a-case.ts'

const opened: Said = { type: 'opened' }
const today = PlainDate.parse('2027-01-01')
const ready: Said[] = [opened, { type: 'registered' }, { type: 'retention-decided' }, { type: 'closed' }]

describe('gallra', () => {
  test.each<[string, Said[], string[]]>([
    ['nothing stands in the way of a closed, registered case with a decision', ready, []],
    ['without a decision never', [opened, { type: 'registered' }, { type: 'closed' }], ['no-decision']],
    [
      'a decision to keep keeps',
      [...ready, { type: 'retention-decided', retention: 'keep' }],
      ['to-be-kept'],
    ],
    [
      'not before its day',
      [...ready, { type: 'retention-decided', from: PlainDate.parse('2027-06-01') }],
      ['not-yet'],
    ],
    ['not while the case is open', ready.slice(0, 3), ['not-closed']],
    [
      'not what is in nobody’s diary',
      [opened, { type: 'retention-decided' }, { type: 'closed' }],
      ['not-registered'],
    ],
    [
      'not while another body that has the case owes its registration',
      [opened, { type: 'joined', body: 'ks' }, ...ready.slice(1)],
      ['not-registered'],
    ],
    ['not under a reminder of secrecy', [...ready, { type: 'secrecy-marked' }], ['secrecy-marked']],
    ['not twice', [...ready, { type: 'disposed' }], ['already-disposed']],
  ])('%s', (_name, said, hindrances) => {
    expect(disposalHindrances(aCase(...said), today)).toEqual(hindrances)
  })

  test('what is disposed of is told by whom and when, and the case is closed', () => {
    const it = aCase(...ready, { type: 'disposed' })
    expect(retentionOf(it)).toMatchObject({ decision: 'Beslut 1', disposedAt: '2026-11-05T00:00:00.000Z' })
    expect(stateOf(it)).toBe('closed')
  })
})

test('a reminder of secrecy has its ground and body, and is gone when it is lifted', () => {
  const marked = aCase(opened, { type: 'secrecy-marked', note: 'Brev från ambassad' })
  expect(secrecyMarksOf(marked)).toMatchObject([{ ground: 'OSL 15:1', body: 'miljo' }])
  expect(secrecyMarksOf(aCase(opened, { type: 'secrecy-marked' }, { type: 'secrecy-lifted' }))).toEqual([])
})

describe('who may write what', () => {
  test('the owner of a planned visit tells how it went; a body that takes part does not', () => {
    const it = aCase(opened, { type: 'joined', body: 'kultur' }, { type: 'planned' })
    expect(availableWrites(it, 'contact-person', 'miljo')).toEqual(
      expect.arrayContaining(['held', 'not-held', 'planned', 'registered']),
    )
    expect(availableWrites(it, 'contact-person', 'kultur')).not.toContain('held')
    expect(availableWrites(it, 'contact-person', 'kultur')).toContain('registered')
  })

  const decided = (result: Decision['result']): Said => ({
    type: 'settled',
    decision: {
      result,
      text: 'Svar',
      decidedBy: 'finansborgarradet',
      decidedOn: PlainDate.parse('2026-12-02'),
      how: 'meeting',
    },
  })
  const visit = ['planned', 'held', 'not-held']

  test.each<[string, Said[], string[]]>([
    ['the body declined it', [{ type: 'declined' }], []],
    ['it was decided that no', [{ type: 'taken-on' }, decided('declined')], []],
    [
      'a later decision says no to what was planned',
      [decided('accepted'), { type: 'planned' }, decided('declined')],
      [],
    ],
    ['it was decided that yes', [decided('accepted')], visit],
    ['it was decided that yes in part', [decided('accepted-in-part')], visit],
    ['a no was corrected to a yes', [decided('declined'), decided('accepted')], visit],
    ['nobody has answered yet', [{ type: 'taken-on' }], visit],
    [
      'what was declined is opened anew and taken on',
      [{ type: 'declined' }, { type: 'reopened' }, { type: 'taken-on' }],
      visit,
    ],
  ])('a visit is planned and followed up unless the answer is no: %s', (_, said, expected) => {
    const may = availableWrites(aCase(opened, ...said), 'contact-person', 'miljo')
    expect(may.filter((write) => visit.includes(write))).toEqual(expected)
    expect(may).toContain('closed')
  })

  test('a closed case is reopened or disposed of, and nothing is planned in it', () => {
    const it = aCase(opened, { type: 'closed' })
    expect(availableWrites(it, 'contact-person', 'miljo')).toEqual([
      'note',
      'registered',
      'news-seen',
      'review-set',
      'reopened',
      'secrecy-marked',
      'secrecy-lifted',
      'retention-decided',
      'disposed',
    ])
  })

  test('an administrator disposes, a member of the forum writes nothing here', () => {
    const it = aCase(opened, { type: 'closed' })
    expect(availableWrites(it, 'administrator', 'slk-int')).toEqual(['retention-decided', 'disposed'])
    expect(availableWrites(it, 'ib-member', 'ks')).toEqual([])
  })

  test('the secretariat enters a cost in what is proposed, also where the first records do not name it', () => {
    for (const to of ['ib-sekretariat', undefined]) {
      const it = aCase(opened, { type: 'proposed-to-ib', to })
      expect(availableWrites(it, 'ib-secretary', 'ib-sekretariat')).toContain('cost-estimated')
      expect(availableWrites(it, 'contact-person', 'kultur')).not.toContain('cost-estimated')
    }
  })

  test('another body may join once', () => {
    expect(availableWrites(aCase(opened), 'contact-person', 'kultur')).toContain('joined')
    expect(
      availableWrites(aCase(opened, { type: 'joined', body: 'kultur' }), 'contact-person', 'kultur'),
    ).not.toContain('joined')
  })
})
