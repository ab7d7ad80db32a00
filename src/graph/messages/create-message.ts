import type { Message } from '@microsoft/microsoft-graph-types'
import { path } from '../encode.ts'
import { type Mailbox, mailboxRoot, mailScopes } from '../mailbox.ts'
import type { GraphPort } from '../port.ts'

/**
 * POST …/messages: a new draft, attachments up to 3 MB together included. Least privilege: Mail.ReadWrite(.Shared). Not
 * repeatable; tag it.
 */
export async function createMessage(graph: GraphPort, mailbox: Mailbox, message: Message): Promise<Message> {
  const request = { method: 'POST', path: path`${mailboxRoot(mailbox)}/messages`, body: message } as const
  return (await graph.call<Message>({ ...request, scopes: mailScopes('write', mailbox) })).body
}
