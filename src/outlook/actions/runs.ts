import type { Journal } from '../../cases/journal.ts'
import type { Preview, RunResult } from '../../dispatch/dispatcher.ts'
import type { PaneIntent } from './registry.ts'

/** One plan on its way, or just ended. */
export interface Run {
  readonly intent: PaneIntent | null
  readonly steps: readonly { readonly id: string; readonly detail: string }[]
  /** What the person confirmed in this window; null for a plan found in the case. */
  readonly confirmed: Preview | null
  readonly journal: Journal | null
  /** Null while it runs. */
  readonly result: RunResult | null
  readonly error: unknown
}

/** Plans by mail, outside React: a plan goes on when the person looks at another mail, and is there again on return. */
export interface Runs {
  get(mail: string): Run | null
  start(
    mail: string,
    first: Pick<Run, 'intent' | 'steps' | 'confirmed'>,
    work: (onChange: (journal: Journal) => void) => Promise<RunResult>,
  ): Promise<RunResult | null>
  forget(mail: string): void
  subscribe(changed: () => void): () => void
}

export function createRuns(): Runs {
  const byMail = new Map<string, Run>()
  const listeners = new Set<() => void>()
  const put = (mail: string, change: Partial<Run>) => {
    const before = byMail.get(mail)
    byMail.set(mail, {
      intent: null,
      steps: [],
      confirmed: null,
      journal: null,
      result: null,
      error: null,
      ...before,
      ...change,
    })
    for (const listener of listeners) listener()
  }
  return {
    get: (mail) => byMail.get(mail) ?? null,
    async start(mail, first, work) {
      put(mail, { ...first, journal: null, result: null, error: null })
      try {
        const result = await work((journal) => put(mail, { journal }))
        put(mail, { result, journal: result.journal })
        return result
      } catch (error) {
        put(mail, { error })
        return null
      }
    },
    forget(mail) {
      byMail.delete(mail)
      for (const listener of listeners) listener()
    },
    subscribe(changed) {
      listeners.add(changed)
      return () => listeners.delete(changed)
    },
  }
}
