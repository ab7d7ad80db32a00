import type { Message as GraphMessage, Recipient } from '@microsoft/microsoft-graph-types'
import { withQuoted } from '../documents/quoted-original.ts'
import type { Mailbox } from '../graph/mailbox.ts'
import { getMessage } from '../graph/messages/get-message.ts'
import type { GraphPort } from '../graph/port.ts'
import type { MailInHand } from './dispatcher.ts'

/** The mail in hand as a forward quotes it. */
export interface Original {
  /** Our text with the mail below it. */
  below(ours: string, language?: 'sv' | 'en'): string
  /** Longer than one call to Graph may be: then the mail goes along as a file instead. */
  readonly tooLong: boolean
}

/** Graph takes 4 MB of JSON in one call; escaping and our own text need room too. */
const longest = 2_500_000

/**
 * Reads the text that a forward quotes. A body given to createForward takes the place of the quotation that Exchange would have
 * made, so it has to be in the one we give. When it was sent is told in `timeZone`. @throws GraphError
 */
export async function readOriginal(
  graph: GraphPort,
  mailbox: Mailbox,
  mail: MailInHand,
  timeZone: string,
): Promise<Original> {
  const message = await getMessage(graph, mailbox, mail.graphId, mail.ref.internetMessageId)
  const content = message.body?.content ?? ''
  const html = message.body?.contentType === 'html'
  return {
    tooLong: content.length > longest,
    below: (ours, language = 'sv') =>
      withQuoted(
        ours,
        {
          from: named(message.from),
          to: (message.toRecipients ?? []).map(named).join('; '),
          cc: (message.ccRecipients ?? []).map(named).join('; '),
          sent: sentText(message, language, timeZone),
          subject: message.subject ?? '',
          html: html ? content : null,
          text: content,
        },
        language,
      ),
  }
}

function named(one: Recipient | null | undefined): string {
  const { name = '', address = '' } = one?.emailAddress ?? {}
  return name === '' || name === null || name === address ? (address ?? '') : `${name} <${address}>`
}

const locales = { sv: 'sv-SE', en: 'en-GB' } as const

function sentText({ sentDateTime }: GraphMessage, language: 'sv' | 'en', timeZone: string): string {
  const at = Date.parse(sentDateTime ?? '')
  if (Number.isNaN(at)) return ''
  return new Intl.DateTimeFormat(locales[language], {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone,
  }).format(at)
}
