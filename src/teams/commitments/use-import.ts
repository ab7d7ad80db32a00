import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { CommitmentChanges } from '../../cases/commitment-changes.ts'
import type { StoredCommitment } from '../../casestore/commitment-port.ts'
import { createCommitmentStore } from '../../casestore/create-commitment-store.ts'
import { useServices } from '../../ui/services.tsx'
import { queryKeys } from '../query-keys.ts'
import { writeCommitment } from './use-save-commitment.ts'

/** Carries an import out, one entry after the other, and counts; what was saved before a failure stays saved. */
export function useImport(stored: readonly StoredCommitment[]) {
  const { graph, config } = useServices()
  const queries = useQueryClient()
  const [done, setDone] = useState(0)
  const run = useMutation({
    mutationFn: async ({ added, changed }: CommitmentChanges) => {
      const store = createCommitmentStore(graph, config)
      const known = new Map(stored.map((one) => [one.commitment.key, one]))
      const writes = [...added, ...changed.map(({ after }) => after)]
      setDone(0)
      for (const [at, commitment] of writes.entries()) {
        await writeCommitment(store, { base: known.get(commitment.key) ?? null, commitment })
        setDone(at + 1)
      }
      return writes.length
    },
    onSettled: () => queries.invalidateQueries({ queryKey: queryKeys.commitments }),
  })
  return { run, done }
}
