import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Commitment } from '../../cases/commitment.ts'
import type { CommitmentStore, StoredCommitment } from '../../casestore/commitment-port.ts'
import { createCommitmentStore } from '../../casestore/create-commitment-store.ts'
import { writeMerged, type Written } from '../../casestore/write-merged.ts'
import { useServices } from '../../ui/services.tsx'
import { queryKeys } from '../query-keys.ts'

/** A commitment to write: on top of what was read, or new where nothing was. */
export interface CommitmentWrite {
  readonly base: StoredCommitment | null
  readonly commitment: Commitment
}

/** How a write went: what stands now, and whether a colleague's changes are in it. */
export type CommitmentWritten = Written<StoredCommitment>

/** Writes a commitment. @throws SaveCollision, GraphError as `writeMerged`; `duplicate` for a new one that exists */
export async function writeCommitment(
  store: CommitmentStore,
  { base, commitment }: CommitmentWrite,
): Promise<CommitmentWritten> {
  if (base === null) return { stored: await store.add(commitment), together: false }
  const ways = {
    save: (stored: StoredCommitment, mine: Commitment) => store.save(stored, mine),
    latest: () => store.get(base.commitment.key),
    recordOf: (stored: StoredCommitment) => stored.commitment,
  }
  return writeMerged(ways, base, commitment)
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
