import {
  factsFrom,
  followUpFrom,
  simpleForms,
  typedCost,
  typedFacts,
} from '../../../src/teams/life/drafts.ts'
import { commitmentReview } from '../../../src/teams/life/first-typed.ts'
import { PlainDate } from '../../../src/strategy/plain-date.ts'
import { aCase } from '../../cases/a-case.ts'

const today = PlainDate.parse('2026-11-24')
const factsOfForm = (typed: Record<string, string>, known = null as Parameters<typeof factsFrom>[1]) => {
  const checked = factsFrom(typed, known)
  if (!('shape' in checked) || checked.shape.type !== 'facts-corrected') throw new Error('a fault')
  return checked.shape.facts
}

describe('facts', () => {
  test('a case without any facts gets those that are typed and claims nothing else', () => {
    const facts = factsOfForm({ start: '2027-05-03', end: '2027-05-05', max: '6', country: 'PS' })
    expect(facts.dates.value).toEqual([{ start: '2027-05-03', end: '2027-05-05' }])
    expect(facts.groupSize.value).toEqual({ min: 6, max: 6 })
    expect(facts.countries.value).toEqual(['PS'])
    expect([facts.rank.value, facts.level.value, facts.themes.value]).toEqual([null, null, []])
  })

  test('who leads a visit, at what level and about what can be said and taken back', () => {
    const facts = factsOfForm({ rank: 'mayor', level: 'B', themes: 'waste,climate', asks: 'political-host' })
    expect([facts.rank.value, facts.level.value]).toEqual(['mayor', 'B'])
    expect(facts.themes.value).toEqual(['waste', 'climate'])
    expect(facts.asks.value).toEqual(['political-host'])
    const less = factsOfForm({ ...typedFacts(facts), level: '', themes: 'climate' }, facts)
    expect([less.rank.value, less.level.value, less.themes.value]).toEqual(['mayor', null, ['climate']])
  })

  test('what is not touched stays, several proposed days among it', () => {
    const known = {
      ...factsOfForm({ organisation: 'Seoul', max: '12' }),
      dates: {
        value: [
          { start: PlainDate.parse('2027-05-03'), end: PlainDate.parse('2027-05-05') },
          { start: PlainDate.parse('2027-06-07'), end: PlainDate.parse('2027-06-07') },
        ],
        evidence: [],
      },
    }
    const changed = factsOfForm({ ...typedFacts(known), max: '20' }, known)
    expect(changed.dates).toEqual(known.dates)
    expect(changed.groupSize.value).toEqual({ min: 12, max: 20 })
  })

  test.each([
    ['days in the wrong order', { start: '2027-05-05', end: '2027-05-03' }, 'order'],
    ['a number that is none', { max: 'tolv' }, 'number'],
  ])('%s are refused', (_name, typed, fault) => {
    expect(factsFrom(typed, null)).toEqual({ fault })
  })
})

describe('the four questions', () => {
  const days = [{ start: PlainDate.parse('2026-11-02'), end: PlainDate.parse('2026-11-03') }]

  test('a visit that did not take place needs its reason alone', () => {
    expect(followUpFrom({ happened: 'no' }, [], days, today)).toEqual({ fault: 'missing' })
    expect(followUpFrom({ happened: 'no', why: 'Inställt' }, [], days, today)).toEqual({
      shape: { type: 'not-held', reason: 'Inställt' },
    })
  })

  test('a held visit may be saved with what is known; a cost that nobody knows is none', () => {
    expect(followUpFrom({ happened: 'yes', visitors: '11' }, ['trafik'], days, today)).toEqual({
      shape: { type: 'held', visitors: 11, learned: '', hours: null, kronor: null, tell: ['trafik'] },
    })
  })

  test('a visit has not taken place before its first day, whichever of the proposed days that is', () => {
    const ahead = [
      { start: PlainDate.parse('2027-04-14'), end: PlainDate.parse('2027-04-16') },
      { start: today, end: today },
    ]
    expect(followUpFrom({ happened: 'yes' }, [], ahead.slice(0, 1), today)).toEqual({ fault: 'early' })
    expect(followUpFrom({ happened: 'yes' }, [], ahead, today)).toMatchObject({ shape: { type: 'held' } })
    expect(followUpFrom({ happened: 'no', why: 'Inställt' }, [], ahead, today)).toMatchObject({
      shape: { type: 'not-held' },
    })
  })

  test('numbers are read as Swedes write them', () => {
    expect(followUpFrom({ happened: 'yes', kronor: '25 000', within: 'yes' }, [], days, today)).toMatchObject(
      {
        shape: { kronor: 25_000, cost: { kronor: 25_000, withinBudget: 'yes' } },
      },
    )
    expect(followUpFrom({ happened: 'yes', hours: '12,5' }, [], days, today)).toMatchObject({
      shape: { hours: 12.5, cost: { hours: 12.5 } },
    })
    expect(typedCost({ hours: 12.5, kronor: null, paidBy: '', withinBudget: 'unknown' })).toMatchObject({
      hours: '12,5',
    })
    expect(followUpFrom({ happened: 'yes', hours: '1.500' }, [], days, today)).toEqual({ fault: 'number' })
    expect(followUpFrom({ happened: 'yes', hours: '-3' }, [], days, today)).toEqual({ fault: 'number' })
  })
})

describe('the simple forms', () => {
  test.each([
    ['an empty note', simpleForms.note({ text: '  ' }), 'missing'],
    ['a registration without a number', simpleForms.registered({}, today), 'missing'],
    [
      'a day of receipt that lies ahead',
      simpleForms.registered({ number: 'KS 1', receivedOn: '2026-12-01' }, today),
      'future',
    ],
    ['a report that lies ahead', simpleForms['decision-reported']({ on: '2026-12-01' }, today), 'future'],
    [
      'a plan that ends before it begins',
      simpleForms.planned({ start: '2027-05-05', end: '2027-05-01' }),
      'order',
    ],
    ['a withdrawal without words', simpleForms.withdrawn({}), 'missing'],
    [
      'a retention decision without its reference',
      simpleForms['retention-decided']({ retention: 'dispose' }),
      'missing',
    ],
    [
      'a retention decision that does not say what it decides',
      simpleForms['retention-decided']({ decision: 'SSA 2011:17' }),
      'missing',
    ],
    ['a reminder without its ground', simpleForms['secrecy-marked']({ note: 'x' }), 'missing'],
  ])('%s is refused', (_name, checked, fault) => {
    expect(checked).toEqual({ fault })
  })

  test('a retention decision holds from its day, or already', () => {
    const typed = { decision: ' SSA 2011:17 ', retention: 'dispose' }
    const shape = { type: 'retention-decided', decision: 'SSA 2011:17', retention: 'dispose' }
    expect(simpleForms['retention-decided'](typed)).toEqual({ shape })
    expect(simpleForms['retention-decided']({ ...typed, from: '2027-01-01' })).toEqual({
      shape: { ...shape, from: '2027-01-01' },
    })
  })

  test('a plan of one day needs that day only', () => {
    expect(simpleForms.planned({ start: '2027-05-05' })).toEqual({
      shape: { type: 'planned', start: '2027-05-05', end: '2027-05-05' },
    })
  })
})

describe('what a case has led to', () => {
  const typed = { counterpart: 'ICLEI', reviewOn: '2030-12-01', validTo: '2028-12-31' }

  test.each([
    ['a membership is looked at again on its day', 'membership', '2030-12-01'],
    ['an agreement when it ends', 'agreement', '2028-12-31'],
  ])('%s', (_what, kind, on) => {
    expect(simpleForms['review-set']({ ...typed, kind })).toEqual({
      shape: { type: 'review-set', counterpart: 'ICLEI', on },
    })
  })

  test('an assessed agreement brings its own days, anything else the proposed day of review', () => {
    const terms = { theme: 'Avfall', dates: { start: '2027-01-01', end: '2028-12-31' } }
    const assessed = {
      type: 'assessed',
      assessment: { matters: [{ kind: 'agreement' }], agreementTerms: terms },
      outcome: { matters: [{ kind: 'agreement' }] },
    } as never
    expect(commitmentReview(aCase({ type: 'opened' }, assessed), 48, today)).toMatchObject({
      kind: 'agreement',
      validFrom: '2027-01-01',
      validTo: '2028-12-31',
      reviewOn: '',
    })
    expect(commitmentReview(aCase({ type: 'opened' }), 48, today)).toMatchObject({
      kind: 'membership',
      validFrom: '2026-11-24',
      reviewOn: '2030-11-24',
    })
  })
})
