import { leaveAgenda } from '../../casestore/leave-agenda.ts'
import { kindsOf } from '../../cases/kinds-of.ts'
import { dayIn } from '../../strategy/time-zone.ts'
import type { Step } from '../step.ts'
import { ibOf } from './ib-of.ts'

/**
 * Puts the case paper, a copy, into the IB site. Unique by case; put again it is the same paper with what is new in it. It says where the
 * case is discussed already, and is told so where only the case knew.
 */
export const putPaper: Step = {
  id: 'put-paper',
  applies: () => true,
  detail: (order) => order.title,
  async effect(run) {
    const { order } = run
    const stored = run.stored()
    const ib = ibOf(run)
    const said = {
      title: order.title,
      summary: order.summary,
      paper: order.snapshot,
      cost: order.cost ?? null,
      meeting: order.meeting ?? null,
    }
    const there = await ib.get(order.caseId)
    const today = dayIn(run.texts.timeZone, run.clock.now().getTime())
    if (there !== null && there.meeting !== said.meeting) await leaveAgenda(ib, there, today)
    const paper =
      there === null
        ? await ib.put({
            ...said,
            caseId: order.caseId,
            number: stored.case.number,
            kinds: [...(order.kinds ?? kindsOf(stored.case))],
          })
        : await ib.revise(there, said)
    const { thread } = run.order
    const known = paper.thread === null && thread ? await ib.setThread(paper, thread) : paper
    return { itemId: paper.itemId, ...known.thread }
  },
}
