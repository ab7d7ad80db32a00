import type { Attachment, FileAttachment } from '@microsoft/microsoft-graph-types'
import { path } from '../encode.ts'
import { type Mailbox, mailboxRoot, mailScopes } from '../mailbox.ts'
import type { GraphPort } from '../port.ts'

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
