import type { Step } from '../step.ts'
import { threadLeft } from '../thread-left.ts'
import { ibOf, paperOf } from './ib-of.ts'

/** Writes down where the discussion is. */
export const keepThread: Step = {
  id: 'keep-thread',
  applies: (order) => !order.thread,
  detail: () => '',
  async effect(run) {
    const thread = threadLeft(run.left('post-thread'), run.config)
    if (thread === null) return {}
    const paper = await paperOf(run)
    if (paper.thread === null) await ibOf(run).setThread(paper, thread)
    return {}
  },
}
