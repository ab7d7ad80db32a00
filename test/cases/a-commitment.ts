import { Commitment } from '../../src/cases/commitment.ts'

/** A membership of the environment administration. */
export const aCommitment = (change: Partial<Commitment> = {}): Commitment => ({
  ...Commitment.parse({
    key: 'membership:miljo:iclei',
    kind: 'membership',
    body: 'miljo',
    counterpart: 'ICLEI',
    validFrom: '2023-01-15',
    validTo: null,
    reviewOn: '2027-01-15',
    yearlyCost: null,
    caseId: '',
    note: '',
  }),
  ...change,
})
