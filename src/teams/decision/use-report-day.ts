import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { CaseAction } from '../../cases/actions.ts'
import { caseRules } from '../../cases/case-rules.ts'
import { decisionsOf } from '../../cases/decisions-of.ts'
import { CasePaused, isPausedCase } from '../../cases/paused.ts'
import type { PlainDate } from '../../strategy/plain-date.ts'
import { errorCodeOf } from '../../ui/errors/error-code.ts'
import { useServices } from '../../ui/services.tsx'
import { queryKeys } from '../query-keys.ts'
import { dateEntries } from './date-entries.ts'

/** Where the day stands: on both sites, or not in the network's case: it is not the person's to write, or has no such decision. */
export type ReportedIn = 'both' | 'forum-alone' | 'not-decided-there'

/**
 * Dates the report to the board in both rooms: the forum's entries, which members read, and the network's case. It corrects no decision,
 * so nothing leaves by mail. Pressing again after a lost answer dates it once.
 */
export function useReportDay(caseId: string, body: string) {
  const { ib, cases, actor, clock, edition } = useServices()
  const queries = useQueryClient()
  const [id] = useState(() => crypto.randomUUID())
  return useMutation({
    mutationFn: async (on: PlainDate): Promise<ReportedIn> => {
      const stored = await cases.get(caseId).catch((error: unknown) => {
        // Who works in the forum's site alone dates its entries; whoever may write the case is told that it lacks the day.
        if (errorCodeOf(error) === 'forbidden') return null
        throw error
      })
      if (stored !== null && isPausedCase(stored.case)) throw new CasePaused()
      const report = {
        id,
        at: clock.now().toISOString(),
        by: actor,
        body,
        type: 'decision-reported',
        on,
      } as const satisfies CaseAction
      if (ib !== null)
        await dateEntries(ib, caseId, stored?.case ?? null, report, caseRules(edition).delegates)
      if (stored === null) return 'forum-alone'
      if (decisionsOf(stored.case).length === 0) return 'not-decided-there'
      if (stored.case.actions.some((action) => action.id === id)) return 'both'
      try {
        await cases.write(stored, { actions: [report] })
        return 'both'
      } catch (error) {
        // "Nothing has changed" would not be true: the forum's entries have their day.
        if (ib !== null && errorCodeOf(error) === 'forbidden') return 'forum-alone'
        throw error
      }
    },
    onSettled: () =>
      Promise.all(
        [queryKeys.decisions(caseId), queryKeys.case(caseId), queryKeys.rows].map((queryKey) =>
          queries.invalidateQueries({ queryKey }),
        ),
      ),
  })
}
