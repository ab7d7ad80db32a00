import type { Attachment, FileAttachment } from '@microsoft/microsoft-graph-types'
import { path } from './encode.ts'
import { mailboxRoot, mailScopes, type Mailbox } from './mailbox.ts'
import { everything } from './pages.ts'
import { GraphError, type GraphPort } from './port.ts'
import { putPieces } from './upload.ts'

/** GET …/messages/{id}/attachments, without contents. Least privilege: Mail.Read(.Shared). Reads only; repeatable. */
export const listAttachments = (
  graph: GraphPort,
  mailbox: Mailbox,
  messageId: string,
): Promise<readonly Attachment[]> =>
  everything(graph, {
    method: 'GET',
    path: path`${mailboxRoot(mailbox)}/messages/${messageId}/attachments?$select=id,name,contentType,size,isInline`,
    scopes: mailScopes('read', mailbox),
  })

/**
 * POST …/messages/{id}/attachments on a draft, up to 3 MB. Least privilege: Mail.ReadWrite(.Shared). Adds one each time: not
 * repeatable.
 */
export async function addAttachment(
  graph: GraphPort,
  mailbox: Mailbox,
  draftId: string,
  file: FileAttachment,
): Promise<Attachment> {
  const body = { '@odata.type': '#microsoft.graph.fileAttachment', ...file }
  const request = {
    method: 'POST',
    path: path`${mailboxRoot(mailbox)}/messages/${draftId}/attachments`,
    body,
  } as const
  return (await graph.call<Attachment>({ ...request, scopes: mailScopes('write', mailbox) })).body
}

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

/**
 * DELETE …/messages/{id}/attachments/{a} on a draft: what stays in the mailbox leaves the forward. Least privilege:
 * Mail.ReadWrite(.Shared). One that is gone already is deleted.
 */
export async function deleteAttachment(
  graph: GraphPort,
  mailbox: Mailbox,
  draftId: string,
  attachmentId: string,
): Promise<void> {
  try {
    await graph.call({
      method: 'DELETE',
      path: path`${mailboxRoot(mailbox)}/messages/${draftId}/attachments/${attachmentId}`,
      answer: 'none',
      scopes: mailScopes('write', mailbox),
    })
  } catch (thrown) {
    if (!(thrown instanceof GraphError && thrown.code === 'not-found')) throw thrown
  }
}
