import {
  checkCommitment,
  typedCommitment,
  withChange,
} from '../../../src/teams/commitments/commitment-draft.ts'
import {
  everyCommitment,
  shownCommitments,
  standingOn,
} from '../../../src/teams/commitments/shown-commitments.ts'
import { PlainDate } from '../../../src/strategy/plain-date.ts'
import { aCommitment } from '../../cases/a-commitment.ts'

const typed = { kind: 'membership', body: 'miljo', counterpart: 'ICLEI' }
const day = (text: string) => PlainDate.parse(text)

describe('a commitment as typed', () => {
  test('what is written is what is read back', () => {
    const one = aCommitment({ yearlyCost: 55_000, note: 'Ja' })
    expect(checkCommitment(typedCommitment(one), one)).toEqual({ commitment: one })
  })

  test.each<[string, object, string]>([
    ['no counterpart', { counterpart: ' ' }, 'missing'],
    ['no body', { body: '' }, 'missing'],
    ['an end before the beginning', { validFrom: '2026-05-02', validTo: '2026-05-01' }, 'order'],
    ['a review before the beginning', { validFrom: '2026-05-02', reviewOn: '2026-05-01' }, 'early'],
    ['a cost in words', { yearlyCost: 'gratis' }, 'number'],
    ['a counterpart that no list holds', { counterpart: 'x'.repeat(201) }, 'long'],
  ])('%s is said', (_name, change, fault) => {
    expect(checkCommitment({ ...typed, ...change }, null)).toEqual({ fault })
  })

  test('a cost may be written as people write it', () => {
    expect(checkCommitment({ ...typed, yearlyCost: '55 000,50' }, null)).toMatchObject({
      commitment: { yearlyCost: 55_000.5, key: 'membership:miljo:iclei' },
    })
  })

  test('the review follows the beginning until somebody has moved it', () => {
    const first = withChange(typed, { validFrom: '2026-12-02' }, 48)
    expect(first['reviewOn']).toBe('2030-12-02')
    const later = withChange(first, { validFrom: '2027-01-01' }, 48)
    expect(later['reviewOn']).toBe('2031-01-01')
    const moved = withChange(later, { reviewOn: '2029-06-01' }, 48)
    expect(withChange(moved, { validFrom: '2027-02-01' }, 48)['reviewOn']).toBe('2029-06-01')
  })

  test('an agreement needs its start and its end, the end after the start', () => {
    const agreement = { ...typed, kind: 'agreement', validFrom: '2027-01-01' }
    expect(checkCommitment(agreement, null)).toEqual({ fault: 'missing' })
    expect(checkCommitment({ ...agreement, validTo: '2027-01-01' }, null)).toEqual({ fault: 'order' })
    expect(checkCommitment({ ...agreement, validTo: '2028-12-31' }, null)).toHaveProperty('commitment')
  })

  test('an agreement has an end and gets no review proposed', () => {
    expect(withChange({ ...typed, kind: 'agreement' }, { validFrom: '2026-12-02' }, 48)['reviewOn']).toBe('')
  })
})

describe('the register on a day', () => {
  const today = day('2026-11-24')
  test.each<[string, Parameters<typeof aCommitment>[0], string]>([
    ['ended', { validTo: day('2026-11-23') }, 'ended'],
    ['late', { reviewOn: day('2026-11-23') }, 'overdue'],
    ['near', { reviewOn: day('2027-05-24') }, 'soon'],
    ['far off', { reviewOn: day('2027-05-25') }, 'calm'],
    ['without a day', { reviewOn: null }, 'calm'],
  ])('a review %s', (_name, change, standing) => {
    expect(standingOn(aCommitment(change), today)).toBe(standing)
  })

  test('what is to be reviewed first, what has ended only when it is asked for', () => {
    const stored = [
      { commitment: aCommitment({ counterpart: 'Utan dag', reviewOn: null }) },
      { commitment: aCommitment({ counterpart: 'Slut', validTo: day('2025-01-01') }) },
      { commitment: aCommitment({ counterpart: 'Snart', kind: 'network' }) },
    ]
    const shown = (change: Partial<typeof everyCommitment>) =>
      shownCommitments(stored, { ...everyCommitment, ...change }, today, 'sv').map(
        ({ commitment }) => commitment.counterpart,
      )
    expect(shown({})).toEqual(['Snart', 'Utan dag'])
    expect(shown({ when: 'ended' })).toEqual(['Slut'])
    expect(shown({ when: 'soon' })).toEqual(['Snart'])
    expect(shown({ kind: 'membership', text: 'utan' })).toEqual(['Utan dag'])
  })
})
