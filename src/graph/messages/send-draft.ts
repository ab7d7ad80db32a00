import { path } from '../encode.ts'
import { type Mailbox, mailboxRoot, mailScopes } from '../mailbox.ts'
import type { GraphPort } from '../port.ts'

/**
 * POST …/messages/{id}/send, 202 without a body. Least privilege: Mail.Send(.Shared) and Send As in Exchange. Never repeated: a
 * 504 may mean "sent". After an unclear answer look for the mail by its internetMessageId in Sent Items.
 *
 * @throws GraphError with graphCode `ErrorSendAsDenied` where the person may open but not send as the mailbox
 */
export async function sendDraft(graph: GraphPort, mailbox: Mailbox, id: string): Promise<void> {
  const request = {
    method: 'POST',
    path: path`${mailboxRoot(mailbox)}/messages/${id}/send`,
    answer: 'none',
  } as const
  await graph.call({ ...request, scopes: mailScopes('send', mailbox) })
}
