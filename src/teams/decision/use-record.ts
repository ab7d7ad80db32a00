import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Decision } from '../../cases/actions.ts'
import { CasePaused, isPausedCase } from '../../cases/paused.ts'
import { useServices } from '../../ui/services.tsx'
import { intentOf } from '../case/intent-of.ts'
import { usePlan } from '../case/use-plan.ts'
import { queryKeys } from '../query-keys.ts'

/** How far a record has come. `reporting` is blocked where the network's case cannot be read by this person. */
export type RecordStage =
  | { readonly at: 'form' }
  | { readonly at: 'recording' }
  | { readonly at: 'refused'; readonly error: unknown }
  | { readonly at: 'recorded'; readonly reporting: 'started' | 'blocked' }

/**
 * Writes the decision into the IB's list under one key for as long as the form is open, so that pressing twice records once; then
 * previews the report into the network's case.
 */
export function useRecord(caseId: string, body: string) {
  const { ib, cases, actor, directory, clock } = useServices()
  const queries = useQueryClient()
  const plan = usePlan(caseId)
  const [key] = useState(() => crypto.randomUUID())
  const [stage, setStage] = useState<RecordStage>({ at: 'form' })

  async function report(decision: Decision): Promise<boolean> {
    const stored = await cases.get(caseId).catch(() => null)
    if (!stored) return false
    await plan.prepare(
      intentOf('report-decision', stored, { actor, body, directory, today: clock.today() }, { decision }),
    )
    return true
  }

  async function record(decision: Decision): Promise<void> {
    if (!ib) return
    setStage({ at: 'recording' })
    try {
      // An entry that cannot be reported would stand in one of the two rooms alone.
      const of = await cases.get(caseId).catch(() => null)
      if (of !== null && isPausedCase(of.case)) throw new CasePaused()
      const stored = await ib.record(caseId, key, decision)
      const reported = await report({ ...stored.decision, itemId: stored.itemId })
      setStage({ at: 'recorded', reporting: reported ? 'started' : 'blocked' })
    } catch (error) {
      setStage({ at: 'refused', error })
    } finally {
      await Promise.all([
        queries.invalidateQueries({ queryKey: queryKeys.decisions(caseId) }),
        queries.invalidateQueries({ queryKey: queryKeys.ibCases }),
      ])
    }
  }

  return { stage, plan, record, again: () => setStage({ at: 'form' }) }
}
