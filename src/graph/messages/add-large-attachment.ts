import { path } from '../encode.ts'
import { type Mailbox, mailboxRoot, mailScopes } from '../mailbox.ts'
import type { GraphPort } from '../port.ts'
import { putPieces } from '../upload.ts'

/**
 * POST …/messages/{id}/attachments/createUploadSession on a draft, then the bytes in pieces to its own address: files of 3 to
 * 150 MB. Least privilege: Mail.ReadWrite(.Shared). Adds one each time: not repeatable; list the attachments before doing it again.
 * Source: https://learn.microsoft.com/graph/outlook-large-attachments
 */
export async function addLargeAttachment(
  graph: GraphPort,
  fetchPlain: typeof fetch,
  mailbox: Mailbox,
  draftId: string,
  file: { readonly name: string; readonly contentType: string; readonly bytes: Uint8Array },
): Promise<void> {
  const { body } = await graph.call<{ readonly uploadUrl: string }>({
    method: 'POST',
    path: path`${mailboxRoot(mailbox)}/messages/${draftId}/attachments/createUploadSession`,
    body: {
      AttachmentItem: {
        attachmentType: 'file',
        name: file.name,
        contentType: file.contentType,
        size: file.bytes.length,
      },
    },
    scopes: mailScopes('write', mailbox),
  })
  await putPieces(fetchPlain, body.uploadUrl, file.bytes)
}
