import PostalMime from 'postal-mime'
import type { SandboxStore } from '../../store/sandbox-store.ts'
import { newId } from '../../store/new-id.ts'
import { findMailbox } from '../rights/mailbox-rights.ts'
import { messageIds, threadFor } from './conversation.ts'
import { inReplyToProperty, internetMessageIdProperty, referencesProperty } from './headers.ts'
import { insertMessage, instant, wellKnownFolder, type MessageRow } from './message-row.ts'
import { bodyPreview } from './preview.ts'
import { toRecipients } from './recipients.ts'

type Parsed = Awaited<ReturnType<typeof PostalMime.parse>>
type Address = NonNullable<Parsed['from']>

const flat = (addresses: readonly Address[] | undefined): { name: string; address: string }[] =>
  (addresses ?? [])
    .flatMap(
      (one) => ('group' in one && one.group ? one.group : [one]) as { name: string; address?: string }[],
    )
    .flatMap((one) => (one.address ? [{ name: one.name, address: one.address }] : []))

const bytesOf = (content: ArrayBuffer | Uint8Array | string): Uint8Array =>
  typeof content === 'string'
    ? Buffer.from(content)
    : ArrayBuffer.isView(content)
      ? Buffer.from(content.buffer, content.byteOffset, content.byteLength)
      : Buffer.from(content)

export interface Delivery {
  /** Object id, user principal name or address. */
  readonly mailbox: string
  /** The message byte for byte; it is kept so and given back by `$value`. */
  readonly eml: Uint8Array
  /** When it arrives; the Date header, or this moment, when left out. */
  readonly receivedAt?: Date
  readonly isRead?: boolean
  /** A folder's id or well-known name; the inbox when left out. */
  readonly folder?: string
}

/** Delivers a message from outside: parses the .eml and puts it into a folder of the mailbox. Throws for an unknown mailbox. */
export const deliver = async (store: SandboxStore, delivery: Delivery): Promise<MessageRow> => {
  const mailbox = findMailbox(store, delivery.mailbox)
  if (!mailbox) throw new Error(`There is no mailbox ${delivery.mailbox} in the sandbox.`)
  const parsed = await PostalMime.parse(Buffer.from(delivery.eml))
  const header = (name: string): string | undefined => parsed.headers.find((one) => one.key === name)?.value
  const internetMessageId = messageIds(parsed.messageId)[0] ?? `<${newId.guid()}@sandbox.example>`
  const references = [...new Set([...messageIds(header('references')), ...messageIds(header('in-reply-to'))])]
  const written = parsed.date ? new Date(parsed.date) : undefined
  const sent = written && !Number.isNaN(written.getTime()) ? written : (delivery.receivedAt ?? new Date())
  const received = delivery.receivedAt ?? sent
  const body = parsed.html
    ? { contentType: 'html' as const, content: parsed.html }
    : { contentType: 'text' as const, content: parsed.text ?? '' }
  const from = flat(parsed.from ? [parsed.from] : [])
  const sender = flat(parsed.sender ? [parsed.sender] : [])
  const props = new Map([[internetMessageIdProperty, internetMessageId]])
  const inReplyTo = messageIds(header('in-reply-to'))[0]
  if (inReplyTo) props.set(inReplyToProperty, inReplyTo)
  if (references.length > 0) props.set(referencesProperty, references.join(' '))
  const folder =
    delivery.folder === undefined
      ? undefined
      : store.get<{ id: string }>(
          'SELECT id FROM folders WHERE mailbox = ? AND (id = ? OR wellKnown = ?)',
          mailbox.id,
          delivery.folder,
          delivery.folder,
        )
  return insertMessage(store, {
    mailbox: mailbox.id,
    folder: folder?.id ?? wellKnownFolder(store, mailbox.id, 'inbox'),
    mime: delivery.eml,
    props,
    attachments: parsed.attachments.map((one) => ({
      doc: {
        '@odata.type': '#microsoft.graph.fileAttachment',
        name: one.filename ?? 'attachment',
        contentType: one.mimeType,
        isInline: one.disposition === 'inline' && one.contentId !== undefined,
        contentId: one.contentId?.replace(/^<|>$/g, '') ?? null,
        contentLocation: null,
        lastModifiedDateTime: instant(received),
      },
      bytes: bytesOf(one.content),
    })),
    doc: {
      createdDateTime: instant(received),
      lastModifiedDateTime: instant(received),
      receivedDateTime: instant(received),
      sentDateTime: instant(sent),
      subject: parsed.subject ?? '',
      bodyPreview: bodyPreview(body),
      body,
      importance: header('importance')?.toLowerCase() === 'high' ? 'high' : 'normal',
      categories: [],
      isRead: delivery.isRead ?? false,
      isDraft: false,
      isDeliveryReceiptRequested: null,
      isReadReceiptRequested: false,
      inferenceClassification: 'focused',
      flag: { flagStatus: 'notFlagged' },
      internetMessageId,
      conversationId: threadFor(store, internetMessageId, references),
      ...(from[0]
        ? {
            from: toRecipients(from)[0] ?? null,
            sender: toRecipients(sender.length > 0 ? sender : from)[0] ?? null,
          }
        : {}),
      toRecipients: toRecipients(flat(parsed.to)),
      ccRecipients: toRecipients(flat(parsed.cc)),
      bccRecipients: [],
      replyTo: toRecipients(flat(parsed.replyTo)),
      internetMessageHeaders: parsed.headers.map((one) => ({
        name: one.originalKey ?? one.key,
        value: one.value,
      })),
    },
  })
}
