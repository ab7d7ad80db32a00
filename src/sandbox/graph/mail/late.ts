import type { Call } from '../http/operation.ts'
import type { Mailbox } from '../rights/mailbox-rights.ts'
import { instant, wellKnownFolder, type MessageRow } from './message-row.ts'

const before = (call: Call, milliseconds: number) => instant(new Date(call.now.getTime() - milliseconds))

/** Whether a message was sent so lately that its copy is neither in Drafts nor yet in Sent Items. */
export function isOnItsWay(call: Call, row: MessageRow): boolean {
  const { sentDelayMs } = call.settings
  if (sentDelayMs === 0 || row.isDraft === 1) return false
  if (row.folder !== wellKnownFolder(call.store, row.mailbox, 'sentitems')) return false
  return String((JSON.parse(row.doc) as { sentDateTime?: string }).sentDateTime) > before(call, sentDelayMs)
}

/** SQL that leaves out of a list what is on its way, and of a search by extended property what is not indexed yet. */
export function notYetShown(
  call: Call,
  mailbox: Mailbox,
  filtered: readonly string[],
): { readonly sql: string; readonly values: readonly string[] } {
  const { sentDelayMs, filterDelayMs } = call.settings
  const byProperty = filtered.some((path) => /^singlevalueextendedproperties/i.test(path))
  const sent =
    sentDelayMs === 0 ? [] : [wellKnownFolder(call.store, mailbox.id, 'sentitems'), before(call, sentDelayMs)]
  const made = filterDelayMs === 0 || !byProperty ? [] : [before(call, filterDelayMs)]
  return {
    sql:
      (sent.length === 0
        ? ''
        : " AND NOT (m.isDraft = 0 AND m.folder = ? AND json_extract(m.doc, '$.sentDateTime') > ?)") +
      (made.length === 0 ? '' : " AND json_extract(m.doc, '$.createdDateTime') <= ?"),
    values: [...sent, ...made],
  }
}
