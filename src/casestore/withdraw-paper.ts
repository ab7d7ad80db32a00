import { agendaIsOpen } from '../cases/meeting.ts'
import { deleteFile } from '../graph/files/delete-file.ts'
import { getFile } from '../graph/files/get-file.ts'
import { GraphError, type GraphPort } from '../graph/port.ts'
import type { PlainDate } from '../strategy/plain-date.ts'
import type { IbCase, IbStore } from './port.ts'

/**
 * Takes what the forum has of a case away from its site: from the agenda of every meeting that is still open, then the files, then the
 * paper. What was sent out, saved as a document of a meeting or said in the channel is out of its reach. Safe to repeat.
 *
 * @throws GraphError `conflict` when somebody changed a meeting or the paper meanwhile; `forbidden` for those who may not write there
 */
export async function withdrawPaper(
  graph: GraphPort,
  ib: Pick<IbStore, 'meetings' | 'remove'>,
  driveId: string,
  paper: IbCase,
  today: PlainDate,
): Promise<void> {
  for (const stored of await ib.meetings.list()) {
    const { meeting } = stored
    const rest = meeting.items.filter(({ caseId }) => caseId !== paper.caseId)
    if (agendaIsOpen(meeting, today) && rest.length < meeting.items.length)
      await ib.meetings.save(stored, { ...meeting, items: rest })
  }
  await removeFolder(graph, driveId, paper.number)
  await ib.remove(paper)
}

async function removeFolder(graph: GraphPort, driveId: string, name: string): Promise<void> {
  try {
    const { id } = await getFile(graph, driveId, [name])
    if (id !== undefined) await deleteFile(graph, driveId, id)
  } catch (thrown) {
    if (!(thrown instanceof GraphError && thrown.code === 'not-found')) throw thrown
  }
}
