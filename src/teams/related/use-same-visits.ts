import { useQuery, type UseQueryResult } from '@tanstack/react-query'
import { factsOf } from '../../cases/facts-at.ts'
import { mailsOf } from '../../cases/mails-of.ts'
import type { VisitAsked } from '../../cases/same-visit.ts'
import { sameVisits, type SameVisit } from '../../casestore/find-same-visit.ts'
import type { CaseRow, StoredCase } from '../../casestore/port.ts'
import { useServices } from '../../ui/services.tsx'
import { queryKeys } from '../query-keys.ts'

/** Other open cases that may be about the visit of this one; asked when the rows are there and the case names days. */
export function useSameVisits(
  stored: StoredCase,
  rows: readonly CaseRow[] | undefined,
): UseQueryResult<readonly SameVisit[]> {
  const { cases } = useServices()
  const { id } = stored.case
  const asked = askedIn(stored)
  return useQuery({
    queryKey: [...queryKeys.case(id), 'same-visit', asked],
    queryFn: () =>
      sameVisits(
        cases,
        (rows ?? []).filter((row) => row.id !== id),
        asked,
      ),
    enabled: rows !== undefined && asked.dates.length > 0,
  })
}

function askedIn({ case: of }: StoredCase): VisitAsked {
  const facts = factsOf(of)
  return {
    organisation: facts?.organisation.value ?? null,
    countries: facts?.countries.value ?? [],
    dates: facts?.dates.value ?? [],
    fromAddress: mailsOf(of)[0]?.mail.fromAddress ?? '',
  }
}
