import { useEffect, useState } from 'react'
import { findSameVisit, type SameVisit } from '../../casestore/find-same-visit.ts'
import type { Facts } from '../../detection/finding.ts'
import type { AppServices } from '../../ui/services.tsx'

interface Given {
  /** Null until there is something to ask: signed in, the mail found, no case, and a request. */
  readonly services: AppServices | null
  readonly facts: Facts
  readonly fromAddress: string
}

/**
 * Open cases that may be about the visit this mail asks for. Asked once the mail is known to have no case; it is a proposal beside the
 * work, so a failure leaves it out and the health page counts it.
 */
export function useSameVisit({ services, facts, fromAddress }: Given): readonly SameVisit[] {
  const [found, setFound] = useState<readonly SameVisit[]>([])
  const asked = JSON.stringify({
    organisation: facts.organisation.value,
    countries: facts.countries.value,
    dates: facts.dates.value,
    fromAddress,
  })
  useEffect(() => {
    if (services === null) return
    let shown = true
    findSameVisit(services.cases, JSON.parse(asked) as Parameters<typeof findSameVisit>[1]).then(
      (visits) => shown && setFound(visits),
      () => shown && setFound([]),
    )
    return () => {
      shown = false
    }
  }, [services, asked])
  return services === null ? [] : found
}
