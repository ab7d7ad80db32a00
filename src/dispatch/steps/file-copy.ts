import { sha256, workingCopyName } from '../../cases/keys.ts'
import { putFile } from '../../graph/files/put-file.ts'
import { uploadLargeFile } from '../../graph/files/upload-large-file.ts'
import { getMime } from '../../graph/messages/get-mime.ts'
import { GraphError } from '../../graph/port.ts'
import { CodedFailure } from '../coded-failure.ts'
import type { Step } from '../step.ts'
import { mailMailbox } from '../which-mailbox.ts'
import { filesCopy } from './files-copy.ts'

/** Larger files go up in pieces: a broken connection loses one piece, not the whole. */
const largest = 4 * 1024 * 1024

/**
 * Files the mail byte for byte in the case's folder, under a name of its own per mail: by path, so that the same twice is the same
 * as once and a forward never takes the original's place. Leaves the hash, by which the copy can be held against the original.
 */
export const fileCopy: Step = {
  id: 'file-copy',
  applies: filesCopy,
  detail: (order) => order.mail?.ref.subject ?? '',
  mayBeRefused: true,
  async effect(run) {
    const mailbox = mailMailbox(run)
    const { mail } = run.order
    if (mailbox === null || mail === null) return {}
    if (run.left('case-folder').folderId === undefined)
      throw new CodedFailure('forbidden', 'The folder of the case could not be closed to others.')
    const bytes = new Uint8Array(await getMime(run.graph, mailbox, mail.graphId))
    const name = await workingCopyName(mail.ref.internetMessageId)
    const { driveId } = run.config.networkSite
    const at = [run.order.caseId, name]
    const item =
      bytes.length > largest
        ? await uploadLargeFile(run.graph, run.fetchPlain, driveId, at, bytes)
        : await putFile(run.graph, driveId, at, bytes, 'message/rfc822')
    if (typeof item.size === 'number' && item.size !== bytes.length)
      throw new GraphError({
        code: 'unavailable',
        status: 200,
        graphCode: '',
        message: 'The copy is not as long as the mail.',
        ambiguous: true,
      })
    return { sha256: await sha256(bytes), ...(item.id === undefined ? {} : { itemId: item.id }) }
  },
}
