import type { Message } from '@microsoft/microsoft-graph-types'
import type { Finding } from '../../detection/finding.ts'
import { mailFromParts } from '../../mail/from-parts.ts'
import type { MailMessage } from '../../mail/message.ts'
import { detectorFor } from '../mail/detector-for.ts'

/** A mail of an inbox with what detection says of it, read in this browser. */
export interface Triaged {
  readonly graphId: string
  readonly mail: MailMessage
  readonly receivedAt: string | null
  readonly categories: readonly string[]
  readonly finding: Finding
}

const correspondent = (one: Message['from']) =>
  one?.emailAddress ? { name: one.emailAddress.name ?? '', address: one.emailAddress.address ?? '' } : null

/** Graph's message as our neutral mail. */
export function mailOf(message: Message): MailMessage {
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

/** Reads the newest mails of an inbox, in the languages they are written in. */
export async function triage(messages: readonly Message[]): Promise<readonly Triaged[]> {
  const mails = messages.flatMap((message) =>
    message.id === undefined ? [] : [{ message, graphId: message.id, mail: mailOf(message) }],
  )
  const detector = await detectorFor(mails.map(({ mail }) => mail))
  return mails.map(({ message, graphId, mail }) => ({
    graphId,
    mail,
    receivedAt: message.receivedDateTime ?? null,
    categories: message.categories ?? [],
    finding: detector.detect(mail),
  }))
}
