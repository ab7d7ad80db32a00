import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { CaseAction } from '../../cases/actions.ts'
import type { StoredCase } from '../../casestore/port.ts'
import { useServices } from '../../ui/services.tsx'
import { queryKeys } from '../query-keys.ts'

type Shape<T> = T extends CaseAction ? Omit<T, 'id' | 'at' | 'by' | 'body'> : never
/** An action without what every action carries. */
export type ActionShape = Shape<CaseAction>

/**
 * Writes one action into a case. Its id stays the same until it has been written, so that pressing again after a lost answer writes it
 * once; then the next has a new one. `first` is done before, and must be safe to repeat.
 */
export function useWrite(stored: StoredCase, body: string, first?: () => Promise<void>) {
  const { cases, actor, clock } = useServices()
  const queries = useQueryClient()
  const [id, setId] = useState(() => crypto.randomUUID())
  return useMutation({
    mutationFn: async (shape: ActionShape) => {
      await first?.()
      return cases.write(stored, {
        actions: [{ id, at: clock.now().toISOString(), by: actor, body, ...shape } as CaseAction],
      })
    },
    onSuccess: () => setId(crypto.randomUUID()),
    onSettled: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: queryKeys.case(stored.case.id) }),
        queries.invalidateQueries({ queryKey: queryKeys.rows }),
      ]),
  })
}
