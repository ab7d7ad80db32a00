import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import {
  findDueEvent,
  putDueEvent,
  removeDueEvent,
  type DueCalendar,
  type StandingEvent,
} from '../../dispatch/due-event.ts'
import type { DueEvent } from '../../documents/due-event.ts'
import { queryKeys } from '../query-keys.ts'

/** What is done with the event: it is put there as it should be, or taken away. */
export type DueChange = DueEvent | 'remove'

/**
 * The event of a case in a calendar. Opening a page asks nobody for a permission: what cannot be seen without asking is null, and is
 * looked for when somebody presses.
 */
export function useDueEvent(calendar: DueCalendar) {
  const queries = useQueryClient()
  const queryKey = queryKeys.dueEvent(calendar.caseId, calendar.body)
  const read = useQuery({
    queryKey,
    queryFn: () => findDueEvent(calendar, true),
    // What was done here is truer for a while than a search, which lags behind in Exchange.
    staleTime: Infinity,
  })
  const standing = read.data ?? null
  const change = useMutation({
    mutationFn: async (to: DueChange): Promise<StandingEvent | null> => {
      const known = standing?.id ?? null
      if (to !== 'remove') return putDueEvent(calendar, to, known)
      await removeDueEvent(calendar, known)
      return null
    },
    onSuccess: (now) => queries.setQueryData(queryKey, now),
  })
  return { looking: read.isPending, standing, change }
}
