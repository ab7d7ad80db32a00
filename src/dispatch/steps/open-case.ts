import { CodedFailure } from '../coded-failure.ts'
import { openingAction } from '../opening-action.ts'
import { placeOf } from '../which-mailbox.ts'
import type { Step } from '../step.ts'

/**
 * Holds the mail's unique key for the case, beside the making of drafts; the claim then writes the case. Who was first wins, and a
 * case that somebody reserved and left is written here, so that everybody finds it.
 */
export const openCase: Step = {
  id: 'open-case',
  applies: () => true,
  detail: (order) => order.title,
  async effect(run) {
    if (run.writer.current() !== null) return {}
    const { order } = run
    const held = await run.writer.reserve(order.caseId, placeOf(order.mail))
    if (held === order.caseId) return {}
    await run.writer.open({ first: await openingAction(order, run.clock.now()) })
    throw new CodedFailure('conflict', 'A colleague has already opened a case for this mail.')
  },
}
