import { useQuery } from '@tanstack/react-query'
import type { UseQueryResult } from '@tanstack/react-query'
import type { StoredMeeting } from '../../casestore/meeting-port.ts'
import { useServices } from '../../ui/services.tsx'
import { queryKeys } from '../query-keys.ts'

/** The forum's meetings, the latest first; empty where the installation has no IB site. */
export function useMeetings(enabled = true): UseQueryResult<readonly StoredMeeting[]> {
  const { ib } = useServices()
  return useQuery({
    queryKey: queryKeys.meetings,
    queryFn: async () => (await ib?.meetings.list()) ?? [],
    enabled: enabled && ib !== null,
  })
}
