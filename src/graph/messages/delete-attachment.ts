import { path } from '../encode.ts'
import { type Mailbox, mailboxRoot, mailScopes } from '../mailbox.ts'
import { GraphError, type GraphPort } from '../port.ts'

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
