import type { Commitment } from '../../cases/commitment.ts'
import type { CommitmentStore } from '../../casestore/commitment-port.ts'
import { writeCommitment } from './use-save-commitment.ts'

/**
 * Enters what a case has led to in the register. The same commitment twice is one entry: its days and its case follow, what people have
 * written about it stays. Safe to repeat.
 *
 * @throws SaveCollision, GraphError as `writeCommitment`
 */
export async function enterCommitment(store: CommitmentStore, commitment: Commitment): Promise<void> {
  const base = await store.get(commitment.key)
  const { validFrom, validTo, reviewOn, yearlyCost, caseId } = commitment
  const merged: Commitment =
    base === null
      ? commitment
      : {
          ...base.commitment,
          validFrom: validFrom ?? base.commitment.validFrom,
          validTo: validTo ?? base.commitment.validTo,
          reviewOn: reviewOn ?? base.commitment.reviewOn,
          yearlyCost: yearlyCost ?? base.commitment.yearlyCost,
          caseId: caseId || base.commitment.caseId,
        }
  await writeCommitment(store, { base, commitment: merged })
}
