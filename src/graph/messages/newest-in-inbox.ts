import type { Message } from '@microsoft/microsoft-graph-types'
import { EncodedPath, path } from '../encode.ts'
import { type Mailbox, mailScopes } from '../mailbox.ts'
import type { Page } from '../pages.ts'
import type { GraphPort } from '../port.ts'
import { headFields, messagesIn } from './message-paths.ts'

/**
 * GET …/mailFolders/inbox/messages, the newest first with their bodies, one page. Least privilege: Mail.Read(.Shared). Reads only;
 * repeatable.
 */
export async function newestInInbox(
  graph: GraphPort,
  mailbox: Mailbox,
  top: number,
): Promise<readonly Message[]> {
  const { body } = await graph.call<Page<Message>>({
    method: 'GET',
    path: path`${messagesIn(mailbox, 'inbox')}?$orderby=receivedDateTime desc&$select=${new EncodedPath(`${headFields},body,internetMessageHeaders`)}&$top=${top}`,
    scopes: mailScopes('read', mailbox),
  })
  return body.value
}
