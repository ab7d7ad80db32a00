import type { Message } from '@microsoft/microsoft-graph-types'
import { mailFromParts } from '../../mail/from-parts.ts'
import type { MailMessage } from '../../mail/message.ts'

const correspondent = (one: Message['from']) =>
  one?.emailAddress ? { name: one.emailAddress.name ?? '', address: one.emailAddress.address ?? '' } : null

/** Graph's message as our neutral mail. */
export function mailOfMessage(message: Message): MailMessage {
  const people = (list: Message['toRecipients']) => (list ?? []).flatMap((one) => correspondent(one) ?? [])
  const headers = Object.fromEntries(
    (message.internetMessageHeaders ?? []).map(({ name, value }) => [name ?? '', value ?? '']),
  )
  const isHtml = message.body?.contentType === 'html'
  return mailFromParts({
    internetMessageId: message.internetMessageId ?? null,
    subject: message.subject ?? '',
    from: correspondent(message.from),
    sender: correspondent(message.sender),
    to: people(message.toRecipients),
    cc: people(message.ccRecipients),
    sentAt: message.sentDateTime ?? null,
    html: isHtml ? (message.body?.content ?? '') : null,
    ...(isHtml ? {} : { text: message.body?.content ?? '' }),
    headers,
  })
}
