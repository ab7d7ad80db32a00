import { getFileContent } from '../graph/files/get-file-content.ts'
import { CodedFailure } from './coded-failure.ts'
import type { AttachmentChoice } from './dispatcher.ts'
import type { Order } from './order.ts'
import type { Run } from './step.ts'

/**
 * Which file of the case's folder a chosen attachment is: a file of its own, or one inside a mail (`<name>.eml#<index>`). Ids are made
 * where the folder is read.
 */
const inside = /^(.+\.eml)#(\d+)$/

/** What was chosen of the folder. What may hold identity, names or health never leaves it this way, whoever ticked it (users.md 9). */
export function chosenFiles({ attachments }: Pick<Order, 'attachments'>): readonly AttachmentChoice[] {
  return attachments.filter(({ include, heldBack }) => include && heldBack === null)
}

/** The bytes of a chosen file of the case's folder. @throws GraphError; CodedFailure when it is not in its mail any more */
export async function folderFile(
  run: Pick<Run, 'graph' | 'fetchPlain' | 'config' | 'order'>,
  { id }: Pick<AttachmentChoice, 'id'>,
): Promise<{ readonly bytes: Uint8Array; readonly contentType: string }> {
  const [, eml, index] = inside.exec(id) ?? []
  const { driveId } = run.config.networkSite
  const bytes = await getFileContent(run.graph, run.fetchPlain, driveId, [run.order.caseId, eml ?? id])
  if (index === undefined)
    return { bytes, contentType: id.endsWith('.eml') ? 'message/rfc822' : 'application/octet-stream' }
  const { emlAttachments } = await import('../mail/eml-attachments.ts')
  const found = (await emlAttachments(bytes))[Number(index)]
  if (found === undefined) throw new CodedFailure('not-found', 'The attachment is not in the mail any more.')
  return found
}
