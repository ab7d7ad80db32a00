import { useQuery } from '@tanstack/react-query'
import { isPausedCase } from '../../cases/paused.ts'
import type { CaseRow, ListedPaper } from '../../casestore/port.ts'
import { useServices } from '../../ui/services.tsx'
import { queryKeys } from '../query-keys.ts'

/**
 * Ids of the cases whose paper lies before the forum though the case is paused: known to those who read both sites. A paused case is in no
 * list of the network, so that only those few that are missing there are read. Empty for everybody else, and until it is known.
 *
 * @param rows every case that the network lists; undefined where the reader does not open it, and until it is read
 */
export function usePausedPapers(
  papers: readonly ListedPaper[],
  rows: readonly CaseRow[] | undefined,
): ReadonlySet<string> {
  const { cases } = useServices()
  const listed = new Set(rows?.map(({ id }) => id))
  const missing = papers.flatMap(({ caseId, decided }) => (decided || listed.has(caseId) ? [] : [caseId]))
  const read = useQuery({
    queryKey: queryKeys.pausedPapers(missing),
    queryFn: async () => {
      const found = await Promise.all(missing.map((id) => cases.get(id)))
      return new Set(found.flatMap((stored) => (stored && isPausedCase(stored.case) ? [stored.case.id] : [])))
    },
    enabled: rows !== undefined && missing.length > 0,
  })
  return read.data ?? none
}

const none: ReadonlySet<string> = new Set()
