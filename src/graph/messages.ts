import type { Message } from '@microsoft/microsoft-graph-types'
import { odataString, path, EncodedPath } from './encode.ts'
import { mailboxRoot, mailScopes, type Mailbox } from './mailbox.ts'
import type { Page } from './pages.ts'
import { GraphError, type GraphPort } from './port.ts'

/** What we read of a message; the body comes with `getMessage` only. */
const headFields =
  'id,internetMessageId,conversationId,subject,from,sender,toRecipients,ccRecipients,receivedDateTime,sentDateTime,isDraft,parentFolderId,categories,flag,hasAttachments,changeKey'

/** A named property on a message (MAPI, "String {guid} Name X"), by which we recognise what is ours. */
export interface Tag {
  readonly id: string
  readonly value: string
}

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

/** Well-known folder names of Graph that we look into. */
export type MailFolder = 'drafts' | 'sentitems' | 'inbox'

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

const messagesIn = (mailbox: Mailbox, folder: MailFolder | undefined) =>
  new EncodedPath(
    folder === undefined
      ? path`${mailboxRoot(mailbox)}/messages`
      : path`${mailboxRoot(mailbox)}/mailFolders/${folder}/messages`,
  )

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

/** GET …/messages/{id}/$value: the mail as MIME. Least privilege: Mail.Read(.Shared). Reads only; repeatable. */
export async function getMime(graph: GraphPort, mailbox: Mailbox, id: string): Promise<Uint8Array> {
  const request = {
    method: 'GET',
    path: path`${mailboxRoot(mailbox)}/messages/${id}/$value`,
    answer: 'bytes',
  } as const
  return (await graph.call<Uint8Array>({ ...request, scopes: mailScopes('read', mailbox) })).body
}

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
