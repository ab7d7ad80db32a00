import type { Message } from '@microsoft/microsoft-graph-types'
import { EncodedPath, odataString, path } from '../encode.ts'
import { scopesOf } from '../permissions.ts'
import type { GraphPort } from '../port.ts'

const fields =
  'id,internetMessageId,conversationId,conversationIndex,subject,from,sender,replyTo,toRecipients,ccRecipients,receivedDateTime,sentDateTime,isDraft,categories,hasAttachments,changeKey,body,internetMessageHeaders'

/** A message with its version (`@odata.etag`), which the mark is conditional on. */
export type ArrivedMail = Message & { readonly '@odata.etag'?: string }

/**
 * GET /users/{mb}/messages/{id} with body, headers, names of attachments and some of our properties. Least privilege: Mail.Read
 * (application). Reads only; repeatable.
 *
 * @param tagIds ids of extended properties to bring along
 * @throws GraphError `not-found` when the mail has been deleted
 */
export async function readArrivedMail(
  graph: GraphPort,
  mailbox: string,
  id: string,
  tagIds: readonly string[],
): Promise<ArrivedMail> {
  const wanted = tagIds.map((tag) => `id eq ${odataString(tag)}`).join(' or ')
  const expand = path`attachments($select=name,contentType,size,isInline),singleValueExtendedProperties($filter=${new EncodedPath(encodeURIComponent(wanted))})`
  const { body } = await graph.call<ArrivedMail>({
    method: 'GET',
    path: path`/users/${mailbox}/messages/${id}?$select=${new EncodedPath(fields)}&$expand=${new EncodedPath(expand)}`,
    scopes: scopesOf('watch.read'),
  })
  return body
}
