import { agendaLeft } from '../cases/meeting.ts'
import type { IbCase, IbStore } from './port.ts'

/**
 * Before a paper goes to another meeting: the one it leaves writes down its agenda, so that what was published or dealt with there is not
 * lost. Safe to repeat. @throws GraphError `conflict` when somebody changed that meeting meanwhile
 */
export async function leaveAgenda(
  ib: Pick<IbStore, 'list' | 'meetings'>,
  paper: Pick<IbCase, 'caseId' | 'meeting'>,
  today: string,
): Promise<void> {
  if (paper.meeting === null) return
  const [left, papers] = await Promise.all([ib.meetings.get(paper.meeting), ib.list()])
  if (left === null) return
  const items = agendaLeft(left.key, left.meeting, papers, paper.caseId, today)
  if (JSON.stringify(items) === JSON.stringify(left.meeting.items)) return
  await ib.meetings.save(left, { ...left.meeting, items: [...items] })
}
