import { useSyncExternalStore } from 'react'
import type { StoredCase } from '../../casestore/port.ts'
import type { Journal } from '../../cases/journal.ts'
import type { Intent, Preview, RunResult } from '../../dispatch/dispatcher.ts'
import type { PaneIntent } from '../actions/registry.ts'
import { createRuns, type Run } from '../actions/runs.ts'
import type { MailWork } from './use-mail-work.ts'

const runs = createRuns()

/** The plan of one mail as it is carried out, and the person's ways on when it stops. */
export function usePlans(mailKey: string, { services, known }: MailWork) {
  const run = useSyncExternalStore(runs.subscribe, () => runs.get(mailKey))
  const inHand = known.found?.inHand ?? null
  const { stored } = known

  const follow = async (
    first: Pick<Run, 'intent' | 'steps' | 'confirmed'>,
    work: (onChange: (journal: Journal) => void) => Promise<RunResult>,
  ) => {
    const result = await runs.start(mailKey, first, work)
    if (result?.stored != null) known.setStored(result.stored)
    // Category and flag on the mail are others now.
    if (result?.outcome === 'done') known.again()
  }
  const same = { intent: run?.intent ?? null, steps: run?.steps ?? [], confirmed: run?.confirmed ?? null }
  const afterwards = (settle: (stored: StoredCase) => Promise<StoredCase>) => {
    if (services === null || stored === null) return
    void follow(same, async (onChange) => {
      const settled = await settle(stored)
      known.setStored(settled)
      return services.dispatcher.resume(settled, services.actor, inHand, onChange)
    })
  }
  const carryOut = (intent: PaneIntent, confirmed: Preview) => {
    if (services === null) return
    void follow({ intent, steps: confirmed.steps, confirmed }, (onChange) =>
      services.dispatcher.run(confirmed, onChange),
    )
  }
  return {
    run,
    forget: () => runs.forget(mailKey),
    carryOut,
    /** Carries out what needs no preview. */
    carryOutStraight: (intent: PaneIntent, wanted: Intent) => {
      services?.dispatcher.preview(wanted).then(
        (preview) => carryOut(intent, preview),
        (error: unknown) => follow({ intent, steps: [], confirmed: null }, () => Promise.reject(error)),
      )
    },
    resume: () => {
      if (services === null) return known.again()
      const { dispatcher, actor } = services
      const { confirmed } = same
      const begun = stored?.case.journals.some(({ finishedAt }) => finishedAt === null) ?? false
      if (stored !== null && (begun || confirmed === null))
        return void follow(same, (onChange) => dispatcher.resume(stored, actor, inHand, onChange))
      // It stopped before anything of it stood in a case: what was confirmed is begun again, looking before acting.
      if (confirmed === null) return known.again()
      void follow(same, (onChange) => dispatcher.run(confirmed, onChange))
    },
    settle: (step: string, happened: boolean) =>
      afterwards((of) => services?.dispatcher.settle(of, step, happened) ?? Promise.resolve(of)),
    useOwnMailbox: () => afterwards((of) => services?.dispatcher.useOwnMailbox(of) ?? Promise.resolve(of)),
  }
}
