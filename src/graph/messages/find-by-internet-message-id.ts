import type { Message } from '@microsoft/microsoft-graph-types'
import { EncodedPath, odataString, path } from '../encode.ts'
import { type Mailbox, mailScopes } from '../mailbox.ts'
import type { Page } from '../pages.ts'
import type { GraphPort } from '../port.ts'
import { headFields, type MailFolder, messagesIn } from './message-paths.ts'

/**
 * GET …/messages?$filter=internetMessageId eq '…'. Least privilege: Mail.Read(.Shared). Reads only; repeatable.
 * A mail sent to oneself lies twice in the mailbox, so a list comes back.
 */
export async function findByInternetMessageId(
  graph: GraphPort,
  mailbox: Mailbox,
  internetMessageId: string,
  folder?: MailFolder,
): Promise<readonly Message[]> {
  const { body } = await graph.call<Page<Message>>({
    method: 'GET',
    path: path`${messagesIn(mailbox, folder)}?$filter=internetMessageId eq ${odataString(internetMessageId)}&$select=${new EncodedPath(headFields)}&$top=10`,
    scopes: mailScopes('read', mailbox),
  })
  return body.value
}
