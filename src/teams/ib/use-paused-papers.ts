import { useQuery } from '@tanstack/react-query'
import { isPausedCase } from '../../cases/paused.ts'
import type { ListedPaper } from '../../casestore/port.ts'
import { useServices } from '../../ui/services.tsx'
import type { Viewer } from '../list/saved-views.ts'
import { queryKeys } from '../query-keys.ts'

/**
 * Ids of the cases whose paper lies before the forum though the case is paused. The secretary is told, for she reads both sites; a paused
 * case is in no list of the network, so that only those few that are missing there are read. Empty for everybody else, and until it is known.
 */
export function usePausedPapers(papers: readonly ListedPaper[], viewer: Viewer): ReadonlySet<string> {
  const { cases } = useServices()
  const lying = papers.flatMap(({ caseId, decided }) => (decided ? [] : [caseId]))
  const read = useQuery({
    queryKey: queryKeys.pausedPapers(lying),
    queryFn: async () => {
      const listed = new Set((await cases.rows()).map(({ id }) => id))
      const missing = lying.filter((id) => !listed.has(id))
      const found = await Promise.all(missing.map((id) => cases.get(id)))
      return new Set(found.flatMap((stored) => (stored && isPausedCase(stored.case) ? [stored.case.id] : [])))
    },
    enabled: viewer.roles.has('ib-secretary') && lying.length > 0,
  })
  return read.data ?? none
}

const none: ReadonlySet<string> = new Set()
