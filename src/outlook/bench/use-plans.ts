import { useSyncExternalStore } from 'react'
import type { StoredCase } from '../../casestore/port.ts'
import type { Journal } from '../../cases/journal.ts'
import type { Preview, RunResult } from '../../dispatch/dispatcher.ts'
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
  return {
    run,
    forget: () => runs.forget(mailKey),
    carryOut: (intent: PaneIntent, confirmed: Preview) => {
      if (services === null) return
      void follow({ intent, steps: confirmed.steps, confirmed }, (onChange) =>
        services.dispatcher.run(confirmed, onChange),
      )
    },
    resume: () => {
      if (services === null) return known.again()
      const { dispatcher, actor } = services
      if (stored !== null)
        return void follow(same, (onChange) => dispatcher.resume(stored, actor, inHand, onChange))
      // It stopped before there was a case to read it from: what was confirmed is begun again, looking before acting.
      const { confirmed } = same
      if (confirmed === null) return known.again()
      void follow(same, (onChange) => dispatcher.run(confirmed, onChange))
    },
    settle: (step: string, happened: boolean) =>
      afterwards((of) => services?.dispatcher.settle(of, step, happened) ?? Promise.resolve(of)),
    useOwnMailbox: () => afterwards((of) => services?.dispatcher.useOwnMailbox(of) ?? Promise.resolve(of)),
  }
}
