import type { MailRef } from '../../cases/actions.ts'
import type { Mailbox } from '../../graph/mailbox.ts'
import { findByInternetMessageId } from '../../graph/messages/find-by-internet-message-id.ts'
import { getMessage } from '../../graph/messages/get-message.ts'
import { listAttachments } from '../../graph/messages/list-attachments.ts'
import type { GraphPort } from '../../graph/port.ts'
import type { MailMessage } from '../../mail/message.ts'
import { mailOfMessage } from './mail-of-message.ts'

/** A mail where it lies, and the names of what is attached to it. */
export interface MailInMailbox {
  readonly mail: MailMessage
  readonly attachments: readonly string[]
}

/**
 * Reads a case's mail in its own mailbox, under the reader's own right to that mailbox; null when it is not there any more.
 * `upn`: the reader, for whom the mailbox may be their own. @throws GraphError `forbidden` or `not-found` without a right to the mailbox
 */
export async function mailInMailbox(
  graph: GraphPort,
  { mailbox: address, internetMessageId }: Pick<MailRef, 'mailbox' | 'internetMessageId'>,
  upn: string,
): Promise<MailInMailbox | null> {
  const mailbox: Mailbox = { address, shared: address.toLowerCase() !== upn.toLowerCase() }
  const seen = await findByInternetMessageId(graph, mailbox, internetMessageId)
  const id = seen.find((one) => one.id !== undefined && one.isDraft !== true)?.id
  if (id === undefined) return null
  const [message, files] = await Promise.all([
    getMessage(graph, mailbox, id, internetMessageId),
    listAttachments(graph, mailbox, id),
  ])
  return {
    mail: mailOfMessage(message),
    attachments: files.filter(({ isInline }) => isInline !== true).map(({ name }) => name ?? ''),
  }
}
