import type { Commitment } from '../../src/cases/commitment.ts'
import { createCommitmentStore } from '../../src/casestore/create-commitment-store.ts'
import { aCommitment } from '../cases/a-commitment.ts'
import { world } from './sample.ts'

describe('the register in SharePoint', () => {
  test('keeps every field of a commitment', async () => {
    const { sharePoint, config } = world()
    const store = createCommitmentStore(sharePoint.portOf('anna'), config)
    const one = aCommitment({ yearlyCost: 55_000, note: 'Betalas av kommunstyrelsen', caseId: 'c1' })
    await store.add(one)
    await store.add(aCommitment({ key: 'k2', validFrom: null, reviewOn: null }))
    const { stored, unreadable } = await store.list()
    expect(stored.map(({ commitment }) => commitment)).toEqual([
      one,
      aCommitment({ key: 'k2', validFrom: null, reviewOn: null }),
    ])
    expect(unreadable).toEqual([])
  })

  test('adding the same twice is one entry; another under its key is refused', async () => {
    const { sharePoint, config } = world()
    const store = createCommitmentStore(sharePoint.portOf('anna'), config)
    await store.add(aCommitment())
    await store.add(aCommitment())
    expect((await store.list()).stored).toHaveLength(1)
    await expect(store.add(aCommitment({ note: 'Annan' }))).rejects.toMatchObject({ code: 'duplicate' })
  })

  test('a colleague who saved first is not written over', async () => {
    const { sharePoint, config } = world()
    const store = createCommitmentStore(sharePoint.portOf('anna'), config)
    const stored = await store.add(aCommitment())
    const saved = await store.save(stored, aCommitment({ note: 'Min' }))
    expect(saved.commitment.note).toBe('Min')
    await expect(store.save(stored, aCommitment({ note: 'Din' }))).rejects.toMatchObject({ code: 'conflict' })
  })

  test('a lost answer to a save is told from a save that failed', async () => {
    const { sharePoint, config } = world()
    const store = createCommitmentStore(sharePoint.portOf('anna'), config)
    const stored = await store.add(aCommitment())
    sharePoint.fault = ({ method }) => (method === 'PATCH' ? 'after' : undefined)
    const saved = await store.save(stored, aCommitment({ note: 'Sparad' }))
    expect(saved.commitment.note).toBe('Sparad')
  })

  test.each<[string, Partial<Record<string, string>>]>([
    ['without a kind', { MembershipKey: 'x', Counterpart: 'Eurocities', Body: 'ks' }],
    [
      'with a day that is none',
      { MembershipKey: 'x', CommitmentKind: 'membership', Counterpart: 'E', Body: 'ks', ReviewOn: 'våren' },
    ],
  ])('a row made by hand %s is named and hides no other', async (_name, fields) => {
    const { sharePoint, config } = world()
    const store = createCommitmentStore(sharePoint.portOf('anna'), config)
    await store.add(aCommitment())
    sharePoint.lists
      .get('Medlemskap')
      ?.items.push({ id: 99, version: 1, by: 'a', at: '', fields: { Title: 'För hand', ...fields } })
    const { stored, unreadable } = await store.list()
    expect(stored).toHaveLength(1)
    expect(unreadable).toEqual(['För hand'])
    await expect(store.get('x')).rejects.toMatchObject({ graphCode: 'unreadableItem' })
  })

  test('who may not write is told so', async () => {
    const { sharePoint, config } = world()
    sharePoint.refuses = (user, list) => user === 'gast' && list === 'Medlemskap'
    const store = createCommitmentStore(sharePoint.portOf('gast'), config)
    await expect(store.add(aCommitment() satisfies Commitment)).rejects.toMatchObject({ code: 'forbidden' })
  })
})
