import { path } from '../encode.ts'
import { type Mailbox, mailboxRoot, mailScopes } from '../mailbox.ts'
import { GraphError, type GraphPort } from '../port.ts'

/**
 * DELETE …/messages/{id} of a draft of ours. Least privilege: Mail.ReadWrite(.Shared). One that is gone already is deleted; a draft made a
 * moment ago may not be found yet (eventual consistency of Exchange), so *not found* is asked once more.
 */
export async function deleteDraft(graph: GraphPort, mailbox: Mailbox, id: string): Promise<void> {
  const request = {
    method: 'DELETE',
    path: path`${mailboxRoot(mailbox)}/messages/${id}`,
    answer: 'none',
  } as const
  for (const isLast of [false, true])
    try {
      await graph.call({ ...request, scopes: mailScopes('write', mailbox) })
      return
    } catch (thrown) {
      if (!(thrown instanceof GraphError && thrown.code === 'not-found')) throw thrown
      if (isLast) return
    }
}
