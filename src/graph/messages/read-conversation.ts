import { odataString, path } from '../encode.ts'
import type { Page } from '../pages.ts'
import { scopesOf } from '../permissions.ts'
import type { GraphPort } from '../port.ts'

/** More mails of one conversation are not looked at. */
const most = 50

/**
 * GET /users/{mb}/messages?$filter=conversationId eq '…': Message-IDs of the mails that Exchange counts to one conversation, in whatever
 * folder, oldest first. Least privilege: Mail.ReadBasic.All (application); ours is Mail.ReadWrite, which the mark needs. Reads only;
 * repeatable.
 *
 * @throws GraphError
 */
export async function readConversation(
  graph: GraphPort,
  mailbox: string,
  conversationId: string,
): Promise<readonly string[]> {
  const { body } = await graph.call<
    Page<{ readonly internetMessageId?: string | null; readonly receivedDateTime?: string | null }>
  >({
    method: 'GET',
    path: path`/users/${mailbox}/messages?$filter=conversationId eq ${odataString(conversationId)}&$select=internetMessageId,receivedDateTime&$top=${String(most)}`,
    scopes: scopesOf('watch.read'),
  })
  // Exchange refuses to order what is filtered by another property.
  return body.value
    .toSorted((a, b) => (a.receivedDateTime ?? '').localeCompare(b.receivedDateTime ?? ''))
    .flatMap(({ internetMessageId }) => internetMessageId ?? [])
}
