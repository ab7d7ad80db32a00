import type { Message } from '@microsoft/microsoft-graph-types'
import { path } from './encode.ts'
import { mailboxRoot, mailScopes, type Mailbox } from './mailbox.ts'
import { GraphError, type GraphPort } from './port.ts'

/**
 * POST …/messages/{id}/createForward {message}. Least privilege: Mail.ReadWrite(.Shared). Makes a draft each time: not
 * repeatable; give the draft a tag and look for it after an unclear answer. Recipients stand in `message` only, never beside it.
 */
export const createForward = (
  graph: GraphPort,
  mailbox: Mailbox,
  id: string,
  message: Message,
): Promise<Message> => draftFrom(graph, mailbox, id, 'createForward', { message })

/**
 * POST …/messages/{id}/createReply {message}. Least privilege: Mail.ReadWrite(.Shared). Makes a draft each time: not repeatable.
 */
export const createReply = (
  graph: GraphPort,
  mailbox: Mailbox,
  id: string,
  message: Message,
): Promise<Message> => draftFrom(graph, mailbox, id, 'createReply', { message })

async function draftFrom(
  graph: GraphPort,
  mailbox: Mailbox,
  id: string,
  action: 'createForward' | 'createReply',
  body: unknown,
) {
  const request = {
    method: 'POST',
    path: path`${mailboxRoot(mailbox)}/messages/${id}/${action}`,
    body,
  } as const
  return (await graph.call<Message>({ ...request, scopes: mailScopes('write', mailbox) })).body
}

/**
 * POST …/messages: a new draft, attachments up to 3 MB together included. Least privilege: Mail.ReadWrite(.Shared). Not
 * repeatable; tag it.
 */
export async function createMessage(graph: GraphPort, mailbox: Mailbox, message: Message): Promise<Message> {
  const request = { method: 'POST', path: path`${mailboxRoot(mailbox)}/messages`, body: message } as const
  return (await graph.call<Message>({ ...request, scopes: mailScopes('write', mailbox) })).body
}

/**
 * POST …/messages/{id}/send, 202 without a body. Least privilege: Mail.Send(.Shared) and Send As in Exchange. Never repeated: a
 * 504 may mean "sent". After an unclear answer look for the mail by its internetMessageId in Sent Items.
 *
 * @throws GraphError with graphCode `ErrorSendAsDenied` where the person may open but not send as the mailbox
 */
export async function sendDraft(graph: GraphPort, mailbox: Mailbox, id: string): Promise<void> {
  const request = {
    method: 'POST',
    path: path`${mailboxRoot(mailbox)}/messages/${id}/send`,
    answer: 'none',
  } as const
  await graph.call({ ...request, scopes: mailScopes('send', mailbox) })
}

/** DELETE …/messages/{id} of a draft of ours. Least privilege: Mail.ReadWrite(.Shared). One that is gone already is deleted. */
export async function deleteDraft(graph: GraphPort, mailbox: Mailbox, id: string): Promise<void> {
  const request = {
    method: 'DELETE',
    path: path`${mailboxRoot(mailbox)}/messages/${id}`,
    answer: 'none',
  } as const
  try {
    await graph.call({ ...request, scopes: mailScopes('write', mailbox) })
  } catch (thrown) {
    if (!(thrown instanceof GraphError && thrown.code === 'not-found')) throw thrown
  }
}
