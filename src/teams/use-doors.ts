import { useQuery } from '@tanstack/react-query'
import type { UseQueryResult } from '@tanstack/react-query'
import type { CaseRow, ListedPaper } from '../casestore/port.ts'
import type { Role } from '../cases/rights.ts'
import { errorCodeOf } from '../ui/errors/error-code.ts'
import { useServices } from '../ui/services.tsx'
import type { Viewer } from './list/saved-views.ts'
import { queryKeys } from './query-keys.ts'

/** The two rooms: the network's cases and what lies before the IB. `open` is false where SharePoint says no. */
export interface Door<T> {
  readonly open: boolean
  readonly read: UseQueryResult<readonly T[]>
  /** What there is to show: everything, or until that is read the first rows; undefined while there is nothing yet. */
  readonly shown: readonly T[] | undefined
}

const inNetwork: readonly Role[] = [
  'contact-person',
  'ib-secretary',
  'mayors-office',
  'administrator',
  'colleague',
]
const inIb: readonly Role[] = ['ib-member', 'ib-secretary', 'mayors-office', 'administrator', 'colleague']

/** How often the network's list is asked what has changed while it is in sight. */
const freshEvery = 120_000

/** A room is tried by those whose groups lead there, and by those of whom nothing is known. */
const tries = ({ roles }: Viewer, allowed: readonly Role[]) =>
  roles.size === 0 || allowed.some((role) => roles.has(role))

const refused = (error: unknown) => ['forbidden', 'not-found'].includes(errorCodeOf(error))

/** Whether the IB's room, and so its channel, is worth trying for this person. */
export const mayTryIb = (viewer: Viewer): boolean => tries(viewer, inIb)

/** Opens the rooms this person may enter. Members of the IB never ask the network's site (users.md 9, DESIGN §5). */
export function useDoors(viewer: Viewer): { network: Door<CaseRow>; ib: Door<ListedPaper> } {
  const { cases, ib } = useServices()
  const toNetwork = tries(viewer, inNetwork)
  const toIb = ib !== null && mayTryIb(viewer)
  const firstRows = useQuery({
    queryKey: queryKeys.firstRows,
    queryFn: () => cases.rowsAt([...viewer.bodies]),
    enabled: toNetwork,
    staleTime: Infinity,
  })
  const rows = useQuery({
    queryKey: queryKeys.rows,
    queryFn: () => cases.rows(),
    // What one sees first goes first; the whole index would only stand in its way.
    enabled: toNetwork && !firstRows.isPending,
    refetchInterval: freshEvery,
  })
  const papers = useQuery({
    queryKey: queryKeys.ibCases,
    queryFn: async () => (await ib?.list()) ?? [],
    enabled: toIb,
  })
  return {
    network: { open: toNetwork && !refused(rows.error), read: rows, shown: rows.data ?? firstRows.data },
    ib: { open: toIb && !refused(papers.error), read: papers, shown: papers.data },
  }
}
