import type { Message } from '@microsoft/microsoft-graph-types'
import { EncodedPath, odataString, path } from '../encode.ts'
import { type Mailbox, mailboxRoot, mailScopes } from '../mailbox.ts'
import { GraphError, type GraphPort } from '../port.ts'
import { headFields } from './message-paths.ts'

/**
 * GET /me|/users/{mb}/messages/{id}. Least privilege: Mail.Read(.Shared). Reads only; repeatable.
 *
 * @param internetMessageId when given, the message read must carry it: ids handed over by Outlook are sometimes another mail's
 * @throws GraphError `not-found` also for another mail than the one asked for
 */
export async function getMessage(
  graph: GraphPort,
  mailbox: Mailbox,
  id: string,
  internetMessageId?: string,
  tagId?: string,
): Promise<Message> {
  const expand =
    tagId === undefined
      ? ''
      : path`&$expand=singleValueExtendedProperties($filter=id eq ${odataString(tagId)})`
  const { body } = await graph.call<Message>({
    method: 'GET',
    path: path`${mailboxRoot(mailbox)}/messages/${id}?$select=${new EncodedPath(`${headFields},body,internetMessageHeaders`)}${new EncodedPath(expand)}`,
    scopes: mailScopes('read', mailbox),
  })
  if (internetMessageId !== undefined && body.internetMessageId !== internetMessageId) {
    throw new GraphError({
      code: 'not-found',
      status: 200,
      graphCode: 'otherMessage',
      message: 'The id leads to another mail than the one in hand',
    })
  }
  return body
}
