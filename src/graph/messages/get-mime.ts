import { path } from '../encode.ts'
import { type Mailbox, mailboxRoot, mailScopes } from '../mailbox.ts'
import type { GraphPort } from '../port.ts'

/** GET …/messages/{id}/$value: the mail as MIME. Least privilege: Mail.Read(.Shared). Reads only; repeatable. */
export async function getMime(graph: GraphPort, mailbox: Mailbox, id: string): Promise<Uint8Array> {
  const request = {
    method: 'GET',
    path: path`${mailboxRoot(mailbox)}/messages/${id}/$value`,
    answer: 'bytes',
  } as const
  return (await graph.call<Uint8Array>({ ...request, scopes: mailScopes('read', mailbox) })).body
}
