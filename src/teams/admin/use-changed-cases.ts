import { useQuery } from '@tanstack/react-query'
import { changedCases } from '../../casestore/changed-cases.ts'
import { addDays } from '../../strategy/calendar.ts'
import { useServices } from '../../ui/services.tsx'
import { queryKeys } from '../query-keys.ts'

/** How far back is looked: long enough to see a pattern, short enough to be read in pages while one waits. */
const daysBack = 180

/** Whole cases changed in the last half-year, read when a part asks for them and shared between the parts. */
export function useChangedCases() {
  const { graph, config, clock } = useServices()
  const since = addDays(clock.today(), -daysBack)
  const read = useQuery({
    queryKey: queryKeys.changedCases(since),
    queryFn: () => changedCases(graph, config, since),
    staleTime: Infinity,
  })
  return { since, read }
}
