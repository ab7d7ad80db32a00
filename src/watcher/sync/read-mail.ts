import type { Recipient } from '@microsoft/microsoft-graph-types'
import type { ArrivedMail } from '../../graph/messages/read-arrived-mail.ts'
import { mailFromParts } from '../../mail/from-parts.ts'
import type { Correspondent, MailMessage } from '../../mail/message.ts'

const person = (recipient: Recipient | null | undefined): Correspondent | null =>
  recipient?.emailAddress
    ? { name: recipient.emailAddress.name ?? '', address: recipient.emailAddress.address ?? '' }
    : null
const people = (recipients: readonly Recipient[] | null | undefined): Correspondent[] =>
  (recipients ?? []).flatMap((one) => person(one) ?? [])

/** Message ids of In-Reply-To or References. */
const idsIn = (value: string | undefined): string[] => value?.match(/<[^<>\s]+>/g) ?? []

/** Our neutral mail from Graph's message. */
export function mailOf(message: ArrivedMail): MailMessage {
  const headers = Object.fromEntries(
    (message.internetMessageHeaders ?? []).map(({ name, value }) => [
      (name ?? '').toLowerCase(),
      value ?? '',
    ]),
  )
  const { contentType, content } = message.body ?? {}
  return mailFromParts({
    internetMessageId: message.internetMessageId ?? null,
    inReplyTo: idsIn(headers['in-reply-to']),
    references: idsIn(headers['references']),
    subject: message.subject ?? '',
    from: person(message.from),
    sender: person(message.sender),
    replyTo: people(message.replyTo),
    to: people(message.toRecipients),
    cc: people(message.ccRecipients),
    sentAt: message.sentDateTime ?? null,
    ...(contentType === 'html' ? { html: content ?? '' } : { text: content ?? '' }),
    attachments: (message.attachments ?? []).map((one) => ({
      name: one.name ?? '',
      contentType: one.contentType ?? '',
      size: one.size ?? 0,
      isInline: one.isInline ?? false,
    })),
    headers,
  })
}
