import { commitmentKey, reviewDay, toReview } from '../../src/cases/commitment.ts'
import { exportCommitments, importCommitments } from '../../src/cases/commitments-csv.ts'
import { PlainDate } from '../../src/strategy/plain-date.ts'
import { stockholm2016 } from '../../src/strategy/stockholm-2016/index.ts'

const { reviewMonths } = stockholm2016().about
const day = (text: string) => PlainDate.parse(text)
const csv = [
  'kind;body;counterpart;validFrom;validTo;reviewOn;yearlyCost',
  'membership;ks;Eurocities;2023-01-15;;;55 000',
  'letter-of-intent;miljo;C40 "Reinventing";2024-05-02;;2026-12-01;',
  'agreement;trafik;Helsingfors stad;2025-01-01;2026-06-30;;',
].join('\r\n')

describe('the register of memberships and letters of intent', () => {
  test('a review is proposed four years after the beginning, unless another day is given', () => {
    const { commitments, faults } = importCommitments(csv, reviewMonths)
    expect(faults).toEqual([])
    expect(commitments.map(({ reviewOn, yearlyCost }) => [reviewOn, yearlyCost])).toEqual([
      ['2027-01-15', 55_000],
      ['2026-12-01', null],
      [null, null],
    ])
    expect(reviewDay(day('2023-01-15'), reviewMonths)).toBe('2027-01-15')
  })

  test('one that ends before that day is reviewed when it ends', () => {
    const ends = 'kind;body;counterpart;validFrom;validTo\nmembership;ks;Eurocities;2023-01-15;2025-06-30'
    expect(importCommitments(ends, reviewMonths).commitments.map(({ reviewOn }) => reviewOn)).toEqual([
      '2025-06-30',
    ])
  })

  test('what is exported can be imported and is the same', () => {
    const { commitments } = importCommitments(csv, reviewMonths)
    expect(importCommitments(exportCommitments(commitments), reviewMonths)).toEqual({
      commitments,
      faults: [],
    })
  })

  test.each<[string, string, object]>([
    ['an unknown kind', 'friendship;ks;Eurocities', { line: 2, column: 'kind', value: 'friendship' }],
    ['no counterpart', 'membership;ks;', { line: 2, column: 'counterpart', value: '' }],
  ])('%s is named and left out', (_name, line, fault) => {
    expect(importCommitments(`kind;body;counterpart\n${line}`, reviewMonths)).toEqual({
      commitments: [],
      faults: [fault],
    })
  })

  test('the same counterpart twice is named', () => {
    const twice = 'kind;body;counterpart\nmembership;ks;Eurocities\nmembership;ks;EUROCITIES'
    expect(importCommitments(twice, reviewMonths).faults).toEqual([
      { line: 3, column: 'key', value: commitmentKey('membership', 'ks', 'Eurocities') },
    ])
  })

  test('a file without its columns says which', () => {
    expect(importCommitments('namn;år\nEurocities;2023', reviewMonths).faults.map((f) => f.column)).toEqual([
      'kind',
      'body',
      'counterpart',
    ])
  })

  test('next year’s reviews, the earliest first, without what has ended', () => {
    const { commitments } = importCommitments(csv, reviewMonths)
    expect(toReview(commitments, day('2026-11-25'), day('2027-12-31')).map((one) => one.counterpart)).toEqual(
      ['C40 "Reinventing"', 'Eurocities'],
    )
  })
})
