import type { Step } from '../step.ts'
import { ibOf } from './ib-of.ts'

/** Puts the case paper, a copy, into the IB site. Unique by case; put again it is the same paper with what is new in it. */
export const putPaper: Step = {
  id: 'put-paper',
  applies: () => true,
  detail: (order) => order.title,
  async effect(run) {
    const { order } = run
    const stored = run.stored()
    const opened = stored.case.actions.find((action) => action.type === 'opened')
    const ib = ibOf(run)
    const said = {
      summary: order.summary,
      paper: order.snapshot,
      cost: order.cost ?? null,
      meeting: order.meeting ?? null,
    }
    const there = await ib.get(order.caseId)
    const { itemId } =
      there === null
        ? await ib.put({
            ...said,
            caseId: order.caseId,
            number: stored.case.number,
            title: order.title,
            kinds: order.kinds ?? opened?.kinds ?? [],
          })
        : await ib.revise(there, said)
    return { itemId }
  },
}
