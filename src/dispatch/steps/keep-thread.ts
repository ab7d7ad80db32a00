import type { Step } from '../step.ts'
import { ibOf, paperOf } from './ib-of.ts'

/** Writes down where the discussion is. */
export const keepThread: Step = {
  id: 'keep-thread',
  applies: () => true,
  detail: () => '',
  async effect(run) {
    const { ibChannel } = run.config
    const { messageId } = run.left('post-thread')
    if (ibChannel === null || messageId === undefined) return {}
    const paper = await paperOf(run)
    if (paper.thread === null) await ibOf(run).setThread(paper, { ...ibChannel, messageId })
    return {}
  },
}
