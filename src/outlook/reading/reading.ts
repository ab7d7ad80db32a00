import type { Finding } from '../../detection/finding.ts'
import type { MailParts } from '../../mail/from-parts.ts'
import type { MailMessage } from '../../mail/message.ts'
import type { Language } from '../../ui/i18n/languages.ts'
import type { ParsedHeaders } from './parse-headers.ts'
import type { OpenMail } from '../host/mail-host.ts'

/** What the program read in one mail. */
export interface Reading {
  readonly message: MailMessage
  readonly finding: Finding
  /** The one sentence, in the reader's language. */
  readonly sentence: string
  /** Megabytes of a body too large to be read whole, else null. */
  readonly cutAt: number | null
}

/** Nothing is written in the mail: what it wants may stand in an attachment, or in a picture. */
export function isTextless({ text }: MailMessage): boolean {
  return text.trim() === ''
}

/** Mail parts → reading; detection runs here, in the person's own browser. */
export type Analyse = (parts: MailParts, language: Language) => Promise<Omit<Reading, 'cutAt'>>

/** HTML beyond this is not given to the reader; the request stands at the top of a mail. */
export const htmlLimit = 2_000_000

/** The parts of a mail that detection reads. `headers` null = not there (yet). */
export function partsOf(mail: OpenMail, html: string, headers: ParsedHeaders | null): MailParts {
  return {
    internetMessageId: mail.internetMessageId,
    subject: mail.subject,
    from: mail.from,
    sender: mail.sender,
    to: [...mail.to],
    cc: [...mail.cc],
    sentAt: headers?.sentAt ?? mail.createdAt,
    html: html.slice(0, htmlLimit),
    attachments: mail.attachments.map(({ name, contentType, size, isInline }) => ({
      name,
      contentType,
      size,
      isInline,
    })),
    headers: { ...headers?.fields },
    inReplyTo: [...(headers?.inReplyTo ?? [])],
    references: [...(headers?.references ?? [])],
  }
}
