import PostalMime, { type Address, type Attachment, type Email } from 'postal-mime'
import { calendarText } from './calendar-text.ts'
import { htmlToText } from './html-to-text.ts'
import { undoMojibake } from './mojibake.ts'
import type { AttachmentInfo, Correspondent, MailMessage } from './message.ts'
import { InternetMessageId } from './message.ts'
import { keptHeaders } from './kept-headers.ts'
import { mustLookLikeMail } from './unreadable-mail-error.ts'

const mostText = 1_000_000
const deepest = 3

/**
 * Reads the bytes of an .eml file. Nested messages follow the text below a head in the style of a forward; calendar parts give
 * their summary, time and description. Odd mail is read as far as it goes, with what failed in `problems`.
 * @throws UnreadableMailError when the bytes are no mail at all
 */
export async function readEml(bytes: Uint8Array): Promise<MailMessage> {
  mustLookLikeMail(bytes)
  return read(bytes, 0)
}

async function read(bytes: Uint8Array, depth: number): Promise<MailMessage> {
  const problems: string[] = []
  const email = await parse(bytes, problems)
  const html = email.html === undefined ? null : undoMojibake(email.html)
  const plain = email.text === undefined ? '' : undoMojibake(email.text)
  const body = plain.trim() === '' && html !== null ? htmlToText(html) : plain
  const nested = await Promise.all(email.attachments.map((each) => addedText(each, depth, problems)))
  const id = email.messageId?.trim() ?? ''
  return {
    internetMessageId: id.length >= 3 ? InternetMessageId.parse(id) : null,
    inReplyTo: ids(email.inReplyTo),
    references: ids(email.references),
    subject: undoMojibake(email.subject ?? '')
      .replace(/\s+/g, ' ')
      .trim(),
    from: people(email.from)[0] ?? null,
    sender: people(email.sender)[0] ?? null,
    replyTo: people(email.replyTo),
    to: people(email.to),
    cc: people(email.cc),
    sentAt: instant(email.date),
    text: [body, ...nested]
      .filter((each) => each !== '')
      .join('\n\n')
      .replace(/\r\n?/g, '\n')
      .slice(0, mostText),
    html,
    attachments: email.attachments.map(described),
    headers: keptHeaders(email.headers.map(({ key, value }) => [key, value])),
    problems,
  }
}

async function parse(bytes: Uint8Array, problems: string[]): Promise<Email> {
  const options = { forceRfc822Attachments: true, maxNestingDepth: 100 }
  try {
    const email = await PostalMime.parse(bytes, options)
    if (!/\ufffd/.test((email.text ?? '') + (email.html ?? ''))) return email
    const other = await PostalMime.parse(withoutUtf8Claim(bytes), options)
    problems.push('The declared character set is wrong; read as Windows-1252.')
    return other
  } catch (error) {
    problems.push(
      `The structure could not be read: ${error instanceof Error ? error.message : String(error)}`,
    )
    return bare(bytes)
  }
}

/** The same bytes with every `charset=utf-8` called windows-1252, for mail that lies about it. */
function withoutUtf8Claim(bytes: Uint8Array): Uint8Array {
  const text = Array.from({ length: Math.ceil(bytes.length / 32_768) }, (_, k) =>
    String.fromCharCode(...bytes.subarray(k * 32_768, (k + 1) * 32_768)),
  ).join('')
  const changed = text.replace(/charset="?(utf-?8|us-ascii)"?/gi, 'charset=windows-1252')
  const declared = /^content-type:/im.test(changed.slice(0, 65_536))
  const result = declared ? changed : `Content-Type: text/plain; charset=windows-1252\r\n${changed}`
  return Uint8Array.from(result, (unit) => unit.charCodeAt(0))
}

/** What can be had when the MIME structure defeats the parser: the head lines and everything below them as text. */
function bare(bytes: Uint8Array): Email {
  const text = new TextDecoder('utf-8').decode(bytes.subarray(0, mostText))
  const end = /\r?\n\r?\n/.exec(text)?.index ?? text.length
  const subject = /^subject:(.*)$/im.exec(text.slice(0, end))?.[1]?.trim() ?? ''
  return { headers: [], headerLines: [], subject, text: text.slice(end), attachments: [] }
}

async function addedText(part: Attachment, depth: number, problems: string[]): Promise<string> {
  const content =
    typeof part.content === 'string' ? new TextEncoder().encode(part.content) : new Uint8Array(part.content)
  if (part.mimeType === 'text/calendar')
    return part.filename === null || depth === 0 ? calendarText(decode(content)) : ''
  if (part.mimeType !== 'message/rfc822' || depth >= deepest) return ''
  try {
    const inner = await read(content, depth + 1)
    const from = inner.from ? `${inner.from.name} <${inner.from.address}>` : ''
    const to = inner.to.map((each) => `${each.name} <${each.address}>`).join(', ')
    return `-----Original Message-----\nFrom: ${from}\nSent: ${inner.sentAt ?? ''}\nTo: ${to}\nSubject: ${inner.subject}\n\n${inner.text}`
  } catch (error) {
    problems.push(
      `An attached message could not be read: ${error instanceof Error ? error.message : String(error)}`,
    )
    return ''
  }
}

function decode(content: Uint8Array): string {
  return new TextDecoder('utf-8').decode(content.subarray(0, 200_000))
}

function described(part: Attachment): AttachmentInfo {
  const size = typeof part.content === 'string' ? part.content.length : part.content.byteLength
  const info = {
    name: undoMojibake(part.filename ?? ''),
    contentType: part.mimeType,
    size,
    isInline: part.disposition === 'inline' || part.related === true,
  }
  if (part.mimeType !== 'text/plain' || size > 200_000) return info
  return {
    ...info,
    text: decode(
      typeof part.content === 'string'
        ? new TextEncoder().encode(part.content)
        : new Uint8Array(part.content),
    ),
  }
}

function people(field: Address | Address[] | undefined): Correspondent[] {
  const list = field === undefined ? [] : Array.isArray(field) ? field : [field]
  return list
    .flatMap((each) => each.group ?? [each])
    .slice(0, 1000)
    .map((each) => ({ name: undoMojibake(each.name), address: (each.address ?? '').trim().toLowerCase() }))
}

function ids(field: string | undefined): string[] {
  return (field ?? '')
    .split(/\s+/)
    .filter((each) => each.startsWith('<'))
    .slice(0, 200)
}

function instant(date: string | undefined): string | null {
  if (date === undefined) return null
  const time = new Date(date)
  return Number.isNaN(time.getTime()) ? null : time.toISOString()
}
