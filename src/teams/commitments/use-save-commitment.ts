import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Commitment } from '../../cases/commitment.ts'
import { mergeFields } from '../../cases/merge-fields.ts'
import type { CommitmentStore, StoredCommitment } from '../../casestore/commitment-port.ts'
import { createCommitmentStore } from '../../casestore/create-commitment-store.ts'
import { errorCodeOf } from '../../ui/errors/error-code.ts'
import { useServices } from '../../ui/services.tsx'
import { queryKeys } from '../query-keys.ts'

/** Two people gave the same field different values; a person chooses. */
export class CommitmentCollision extends Error {
  override readonly name = 'CommitmentCollision'
  readonly latest: StoredCommitment
  readonly merged: Commitment
  readonly fields: readonly (keyof Commitment)[]
  constructor(latest: StoredCommitment, merged: Commitment, fields: readonly (keyof Commitment)[]) {
    super('The commitment was changed by somebody else meanwhile.')
    this.latest = latest
    this.merged = merged
    this.fields = fields
  }
}

/** A commitment to write: on top of what was read, or new where nothing was. */
export interface CommitmentWrite {
  readonly base: StoredCommitment | null
  readonly commitment: Commitment
}

/** How a write went: what stands now, and whether a colleague's changes are in it. */
export interface CommitmentWritten {
  readonly stored: StoredCommitment
  readonly together: boolean
}

/**
 * Writes a commitment. Where a colleague saved meanwhile, what each changed is brought together field by field.
 *
 * @throws CommitmentCollision where both changed the same field; @throws GraphError (`not-found` when it was removed)
 */
export async function writeCommitment(
  store: CommitmentStore,
  { base, commitment }: CommitmentWrite,
): Promise<CommitmentWritten> {
  if (base === null) return { stored: await store.add(commitment), together: false }
  try {
    return { stored: await store.save(base, commitment), together: false }
  } catch (refused) {
    const latest = errorCodeOf(refused) === 'conflict' ? await store.get(base.commitment.key) : null
    if (latest === null) throw refused
    const { merged, collisions } = mergeFields(base.commitment, commitment, latest.commitment)
    if (collisions.length > 0)
      throw new CommitmentCollision(latest, merged, collisions as readonly (keyof Commitment)[])
    return { stored: await store.save(latest, merged), together: true }
  }
}

/** `writeCommitment` for a screen; what it has read of the register is read again. */
export function useSaveCommitment() {
  const { graph, config } = useServices()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (write: CommitmentWrite) => writeCommitment(createCommitmentStore(graph, config), write),
    onSettled: () => queries.invalidateQueries({ queryKey: queryKeys.commitments }),
  })
}
