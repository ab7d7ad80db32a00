import { htmlToText } from './html-to-text.ts'
import { keptHeaders } from './kept-headers.ts'
import type { AttachmentInfo, Correspondent, MailMessage } from './message.ts'
import { InternetMessageId } from './message.ts'

/** What Office.js or Graph tells of a mail. Give `html`, `text` or both; every other part may be left out. */
export type MailParts = {
  internetMessageId?: string | null
  inReplyTo?: string[]
  references?: string[]
  subject?: string
  from?: Correspondent | null
  sender?: Correspondent | null
  replyTo?: Correspondent[]
  to?: Correspondent[]
  cc?: Correspondent[]
  /** ISO 8601 instant. */
  sentAt?: string | null
  text?: string
  html?: string | null
  attachments?: AttachmentInfo[]
  headers?: Record<string, string>
}

/** A `MailMessage` from the parts a host gives; the text comes from the HTML where there is no plain text. */
export function mailFromParts(parts: MailParts): MailMessage {
  const html = parts.html ?? null
  const text = parts.text?.trim() ? parts.text : html === null ? '' : htmlToText(html)
  const id = parts.internetMessageId?.trim() ?? ''
  return {
    internetMessageId: id.length >= 3 ? InternetMessageId.parse(id) : null,
    inReplyTo: parts.inReplyTo ?? [],
    references: parts.references ?? [],
    subject: (parts.subject ?? '').replace(/\s+/g, ' ').trim(),
    from: lower(parts.from),
    sender: lower(parts.sender),
    replyTo: (parts.replyTo ?? []).map(lowered),
    to: (parts.to ?? []).map(lowered),
    cc: (parts.cc ?? []).map(lowered),
    sentAt: parts.sentAt ?? null,
    text: text.replace(/\r\n?/g, '\n').slice(0, 1_000_000),
    html,
    attachments: parts.attachments ?? [],
    headers: keptHeaders(Object.entries(parts.headers ?? {})),
    problems: [],
  }
}

function lowered({ name, address }: Correspondent): Correspondent {
  return { name, address: address.trim().toLowerCase() }
}

function lower(person: Correspondent | null | undefined): Correspondent | null {
  return person ? lowered(person) : null
}
