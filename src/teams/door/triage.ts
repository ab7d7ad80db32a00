import type { Message } from '@microsoft/microsoft-graph-types'
import { createDetector, furtherLanguages } from '../../detection/detect.ts'
import type { Finding } from '../../detection/finding.ts'
import { en } from '../../detection/languages/en.ts'
import { sv } from '../../detection/languages/sv.ts'
import type { Lexicon } from '../../detection/lexicon.ts'
import { loadLanguage } from '../../detection/load-language.ts'
import { mailFromParts } from '../../mail/from-parts.ts'
import type { MailMessage } from '../../mail/message.ts'

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

/**
 * Reads the newest mails of an inbox. Swedish and English are always read; other languages are fetched once, for all mails that are
 * written in them. One that cannot be fetched is read by what is common to all.
 */
export async function triage(messages: readonly Message[]): Promise<readonly Triaged[]> {
  const mails = messages.flatMap((message) =>
    message.id === undefined ? [] : [{ message, graphId: message.id, mail: mailOf(message) }],
  )
  const codes = [...new Set(mails.flatMap(({ mail }) => furtherLanguages(mail)))]
  const further = await Promise.all(codes.map((code) => loadLanguage(code).catch(() => null)))
  const detector = createDetector([sv, en, ...further.filter((one): one is Lexicon => one !== null)])
  return mails.map(({ message, graphId, mail }) => ({
    graphId,
    mail,
    receivedAt: message.receivedDateTime ?? null,
    categories: message.categories ?? [],
    finding: detector.detect(mail),
  }))
}
