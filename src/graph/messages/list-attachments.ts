import type { Attachment } from '@microsoft/microsoft-graph-types'
import { path } from '../encode.ts'
import { type Mailbox, mailboxRoot, mailScopes } from '../mailbox.ts'
import { everything } from '../pages.ts'
import type { GraphPort } from '../port.ts'

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
