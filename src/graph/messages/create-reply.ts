import type { Message } from '@microsoft/microsoft-graph-types'
import { path } from '../encode.ts'
import { type Mailbox, mailboxRoot, mailScopes } from '../mailbox.ts'
import type { GraphPort } from '../port.ts'

/**
 * POST …/messages/{id}/createReply {message}. Least privilege: Mail.ReadWrite(.Shared). Makes a draft each time: not repeatable.
 */
export async function createReply(
  graph: GraphPort,
  mailbox: Mailbox,
  id: string,
  message: Message,
): Promise<Message> {
  const request = {
    method: 'POST',
    path: path`${mailboxRoot(mailbox)}/messages/${id}/createReply`,
    body: { message },
  } as const
  return (await graph.call<Message>({ ...request, scopes: mailScopes('write', mailbox) })).body
}
