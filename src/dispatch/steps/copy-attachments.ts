import { fileName } from '../../graph/files/file-name.ts'
import { getFileContent } from '../../graph/files/get-file-content.ts'
import { putFile } from '../../graph/files/put-file.ts'
import { CodedFailure } from '../coded-failure.ts'
import type { AttachmentChoice } from '../dispatcher.ts'
import type { Run, Step } from '../step.ts'

/**
 * Which file of the case's folder a chosen attachment is: a file of its own, or one inside a mail (`<name>.eml#<index>`). Ids are made
 * where the folder is read.
 */
const inside = /^(.+\.eml)#(\d+)$/

/** Copies what the secretary picked, one by one, from the case's folder into the forum's library: PUT by path, so twice is once. */
export const copyAttachments: Step = {
  id: 'copy-attachments',
  applies: (order) => chosen(order.attachments).length > 0,
  detail: (order) =>
    chosen(order.attachments)
      .map(({ name }) => name)
      .join(', '),
  async effect(run) {
    const site = run.config.ibSite
    if (site === null)
      throw new CodedFailure('not-found', 'There is no site of the committee in this installation.')
    const { number } = run.stored().case
    for (const attachment of chosen(run.order.attachments)) {
      const { bytes, contentType } = await contentOf(run, attachment)
      await putFile(run.graph, site.driveId, [number, fileName(attachment.name)], bytes, contentType)
    }
    return {}
  },
}

/** What may hold identity, names or health never reaches the forum, whoever ticked it (users.md 9). */
function chosen(attachments: readonly AttachmentChoice[]): readonly AttachmentChoice[] {
  return attachments.filter(({ include, heldBack }) => include && heldBack === null)
}

async function contentOf(
  run: Run,
  { id }: AttachmentChoice,
): Promise<{ readonly bytes: Uint8Array; readonly contentType: string }> {
  const [, eml, index] = inside.exec(id) ?? []
  const { driveId } = run.config.networkSite
  const bytes = await getFileContent(run.graph, run.fetchPlain, driveId, [run.order.caseId, eml ?? id])
  if (index === undefined) return { bytes, contentType: 'application/octet-stream' }
  const { emlAttachments } = await import('../../mail/eml-attachments.ts')
  const found = (await emlAttachments(bytes))[Number(index)]
  if (found === undefined) throw new CodedFailure('not-found', 'The attachment is not in the mail any more.')
  return found
}
