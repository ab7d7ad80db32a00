import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Meeting } from '../../cases/meeting.ts'
import type { StoredMeeting } from '../../casestore/meeting-port.ts'
import { useServices } from '../../ui/services.tsx'
import { queryKeys } from '../query-keys.ts'

/** Saves a meeting on top of what was read; what the screens have read of meetings is read again. */
export function useSaveMeeting() {
  const { ib } = useServices()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: async ({ stored, change }: { stored: StoredMeeting; change: Partial<Meeting> }) => {
      if (ib === null) throw new Error('There is no site of the committee in this installation.')
      return ib.meetings.save(stored, { ...stored.meeting, ...change })
    },
    onSettled: () => queries.invalidateQueries({ queryKey: queryKeys.meetings }),
  })
}
