import { leaveAgenda } from '../../casestore/leave-agenda.ts'
import { kindsOf } from '../../cases/kinds-of.ts'
import type { IbCase, PaperChange } from '../../casestore/port.ts'
import { dayIn } from '../../strategy/time-zone.ts'
import { CodedFailure } from '../coded-failure.ts'
import type { Run, Step } from '../step.ts'
import { ibOf } from './ib-of.ts'

type Said = Required<PaperChange>

/**
 * Puts the case paper, a copy, into the IB site. Unique by case; put again it is the same paper with what is new in it, on top of what
 * the person had read: what a colleague has written since is never replaced unseen. It says where the case is discussed already, and is
 * told so where only the case knew.
 */
export const putPaper: Step = {
  id: 'put-paper',
  applies: () => true,
  detail: (order) => order.title,
  async effect(run) {
    const { order } = run
    const said: Said = {
      title: order.title,
      summary: order.summary,
      paper: order.snapshot,
      cost: order.cost ?? null,
      meeting: order.meeting ?? null,
    }
    const paper = await placed(run, said)
    const { thread } = order
    const known = paper.thread === null && thread ? await ibOf(run).setThread(paper, thread) : paper
    return { itemId: paper.itemId, ...known.thread }
  },
}

async function placed(run: Run, said: Said): Promise<IbCase> {
  const { order } = run
  const ib = ibOf(run)
  const { case: of } = run.stored()
  const there = await ib.get(order.caseId)
  if (there === null)
    return ib.put({
      ...said,
      caseId: order.caseId,
      number: of.number,
      kinds: [...(order.kinds ?? kindsOf(of))],
    })
  // An earlier attempt of ours, whose answer was lost, has changed the etag too.
  if (says(there, said)) return there
  if (order.paperRead !== undefined && there.etag !== order.paperRead)
    throw new CodedFailure('conflict', 'The paper was changed by somebody else meanwhile.')
  const today = dayIn(run.texts.timeZone, run.clock.now().getTime())
  if (there.meeting !== said.meeting) await leaveAgenda(ib, there, today)
  return ib.revise(there, said)
}

/** SharePoint may keep other line ends than it was given, and cuts a title. */
function says(there: IbCase, said: Said): boolean {
  const parts = ({ paper }: Said) =>
    paper.map(({ heading, lines }) => [heading, ...lines.map(({ text, section }) => [text, section])])
  const words = (one: Said) =>
    JSON.stringify([one.title.slice(0, 255), one.summary, one.cost, one.meeting, parts(one)])
  const plain = (one: Said) => words(one).replaceAll(String.raw`\r\n`, String.raw`\n`)
  return plain(there) === plain(said)
}
