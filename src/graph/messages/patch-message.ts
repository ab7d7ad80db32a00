import type { Message } from '@microsoft/microsoft-graph-types'
import { path } from '../encode.ts'
import { type Mailbox, mailboxRoot, mailScopes } from '../mailbox.ts'
import type { GraphPort } from '../port.ts'

/**
 * PATCH …/messages/{id}. Least privilege: Mail.ReadWrite(.Shared). Sets values that do not depend on what was there, so it is
 * repeatable. Recipients, subject and body can be set on drafts only.
 *
 * @param etag writes only onto this version of the message, and only once. Whether Exchange heeds it is not documented.
 * @throws GraphError `conflict` when the message was changed since
 */
export async function patchMessage(
  graph: GraphPort,
  mailbox: Mailbox,
  id: string,
  change: Message,
  etag: string | null = null,
): Promise<Message> {
  const request = {
    method: 'PATCH',
    path: path`${mailboxRoot(mailbox)}/messages/${id}`,
    body: change,
    repeatable: etag === null,
    headers: etag === null ? {} : { 'If-Match': etag },
  } as const
  return (await graph.call<Message>({ ...request, scopes: mailScopes('write', mailbox) })).body
}
