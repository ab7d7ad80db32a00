import type { AgendaItem } from '../../cases/meeting.ts'
import type { StoredMeeting } from '../../casestore/meeting-port.ts'
import type { MeetingSheet } from '../../documents/meeting/meeting-sheet.ts'
import type { Edition } from '../../strategy/edition.ts'
import { localText } from '../../strategy/local-text.ts'

/** A meeting with its agenda of now, as its Swedish documents want it. */
export function sheetOf(
  { meeting }: StoredMeeting,
  items: readonly AgendaItem[],
  edition: Edition,
): MeetingSheet {
  const { forum, roles } = edition.names
  const board = forum ? roles[forum.reportsTo] : undefined
  const { notice } = edition.about
  return {
    meeting: { ...meeting, items: [...items] },
    forum: forum ? localText(forum.name, 'sv') : '',
    board: board ? localText(board, 'sv') : '',
    notice: notice ? localText(notice, 'sv') : '',
  }
}
