import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Journal } from '../../cases/journal.ts'
import type { Intent, Preview, RunResult } from '../../dispatch/dispatcher.ts'
import { useServices } from '../../ui/services.tsx'
import { queryKeys } from '../query-keys.ts'

/** How far a plan has come: preview → confirm → execute. */
export type PlanStage =
  | { readonly at: 'form' }
  | { readonly at: 'preparing' }
  | { readonly at: 'preview'; readonly preview: Preview }
  | { readonly at: 'running'; readonly preview: Preview; readonly journal: Journal | null }
  | { readonly at: 'ended'; readonly preview: Preview; readonly result: RunResult }
  | { readonly at: 'failed'; readonly error: unknown }

export interface Plan {
  readonly stage: PlanStage
  /** `intent`: also one that has to be looked up first; a failure there is a failure of the plan. */
  readonly prepare: (intent: Intent | (() => Promise<Intent>)) => Promise<void>
  readonly confirm: (preview: Preview) => Promise<RunResult | null>
  /** What needs no preview. */
  readonly carryOut: (intent: Intent) => Promise<void>
  readonly reset: () => void
}

/** One plan of the dispatcher with its stages; what the case's screens have read is read again when it ends. */
export function usePlan(caseId: string): Plan {
  const { dispatcher } = useServices()
  const queries = useQueryClient()
  const [stage, setStage] = useState<PlanStage>({ at: 'form' })

  const refresh = () =>
    Promise.all([
      queries.invalidateQueries({ queryKey: queryKeys.case(caseId) }),
      queries.invalidateQueries({ queryKey: queryKeys.rows }),
      queries.invalidateQueries({ queryKey: queryKeys.ibCases }),
      queries.invalidateQueries({ queryKey: queryKeys.ibCase(caseId) }),
    ])

  const previewOf = async (intent: Intent | (() => Promise<Intent>)) => {
    setStage({ at: 'preparing' })
    try {
      return await dispatcher.preview(typeof intent === 'function' ? await intent() : intent)
    } catch (error) {
      setStage({ at: 'failed', error })
      return null
    }
  }
  const confirm = async (preview: Preview) => {
    setStage({ at: 'running', preview, journal: null })
    try {
      const result = await dispatcher.run(preview, (journal) => setStage({ at: 'running', preview, journal }))
      setStage({ at: 'ended', preview, result })
      return result
    } catch (error) {
      setStage({ at: 'failed', error })
      return null
    } finally {
      await refresh()
    }
  }

  return {
    stage,
    confirm,
    reset: () => setStage({ at: 'form' }),
    async prepare(intent) {
      const preview = await previewOf(intent)
      if (preview !== null) setStage({ at: 'preview', preview })
    },
    async carryOut(intent) {
      const preview = await previewOf(intent)
      if (preview !== null) await confirm(preview)
    },
  }
}
