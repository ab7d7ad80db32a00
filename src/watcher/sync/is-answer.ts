import type { MailMessage } from '../../mail/message.ts'
import { replyPrefix } from '../../mail/segment-words.ts'

/** Bytes of the index of a mail that begins a conversation; each answer adds five ([MS-OXOMSG] 2.2.1.3). */
const rootBytes = 22

/**
 * Whether a mail says of itself that it answers another: by its headers, by its subject, or by the depth at which Exchange has put it.
 *
 * @param conversationIndex base64, as Graph gives it
 */
export const isAnswer = (
  mail: Pick<MailMessage, 'inReplyTo' | 'references' | 'subject'>,
  conversationIndex: string | null,
): boolean =>
  mail.inReplyTo.length + mail.references.length > 0 ||
  replyPrefix.test(mail.subject) ||
  Buffer.from(conversationIndex ?? '', 'base64').length > rootBytes
