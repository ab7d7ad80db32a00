import type { Message } from '@microsoft/microsoft-graph-types'
import { EncodedPath, odataString, path } from '../encode.ts'
import { type Mailbox, mailScopes } from '../mailbox.ts'
import type { Page } from '../pages.ts'
import type { GraphPort } from '../port.ts'
import { headFields, type MailFolder, messagesIn } from './message-paths.ts'
import type { Tag } from './tag.ts'

/**
 * GET …/messages?$filter=singleValueExtendedProperties/any(…). Least privilege: Mail.Read(.Shared). Reads only; repeatable.
 * Finds what we made before an answer was lost, as draft or as sent; `folder` narrows.
 */
export async function findByTag(
  graph: GraphPort,
  mailbox: Mailbox,
  tag: Tag,
  folder?: MailFolder,
): Promise<readonly Message[]> {
  const { body } = await graph.call<Page<Message>>({
    method: 'GET',
    path: path`${messagesIn(mailbox, folder)}?$filter=singleValueExtendedProperties/any(ep:ep/id eq ${odataString(tag.id)} and ep/value eq ${odataString(tag.value)})&$select=${new EncodedPath(headFields)}&$top=10`,
    scopes: mailScopes('read', mailbox),
  })
  return body.value
}
