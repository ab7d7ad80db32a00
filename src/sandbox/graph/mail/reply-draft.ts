import { failure, GraphFailure } from '../http/failure.ts'
import type { Call } from '../http/operation.ts'
import type { Mailbox } from '../rights/mailbox-rights.ts'
import { messageIds } from './conversation.ts'
import { emptyDraft, readMessageChange, readMessageInput, readProperties } from './draft.ts'
import { inReplyToProperty, internetMessageIdProperty, referencesProperty } from './headers.ts'
import {
  copyAttachments,
  insertMessage,
  propertiesOf,
  propertyKey,
  wellKnownFolder,
  type MessageDoc,
  type MessageRow,
} from './message-row.ts'
import { bodyPreview } from './preview.ts'
import { addressesOf, readRecipients, toRecipients } from './recipients.ts'
import { isSmime } from './smime.ts'

export type DraftKind = 'forward' | 'reply' | 'replyAll'

const escape = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')

/** The quoted original as Exchange writes it below a reply or forward. */
const quoted = (original: MessageDoc, comment: string): string => {
  const line = (label: string, people: unknown): string => {
    const text = addressesOf(people)
      .map(({ name, address }) => escape(`${name} <${address}>`))
      .join('; ')
    return text === '' ? '' : `<b>${label}:</b> ${text}<br>`
  }
  const content = original.body?.content ?? ''
  const body = original.body?.contentType === 'html' ? content : `<pre>${escape(content)}</pre>`
  const head = `${line('From', [original.from])}<b>Sent:</b> ${original.sentDateTime ?? ''}<br>${line('To', original.toRecipients)}${line('Cc', original.ccRecipients)}<b>Subject:</b> ${escape(original.subject ?? '')}<br>`
  return `<html><body>${escape(comment).replace(/\r?\n/g, '<br>')}<hr tabindex="-1" style="display:inline-block; width:98%"><div id="divRplyFwdMsg" dir="ltr">${head}<div>&nbsp;</div></div>${body}</body></html>`
}

const prefixed = (prefix: string, subject: string): string =>
  subject.toLowerCase().startsWith(`${prefix.toLowerCase()} `) ? subject : `${prefix} ${subject}`

const replyTargets = (original: MessageDoc, kind: DraftKind, mailbox: Mailbox): MessageDoc => {
  if (kind === 'forward') return {}
  const answerTo = addressesOf(original.replyTo)
  const to = answerTo.length > 0 ? answerTo : addressesOf([original.from])
  if (kind === 'reply') return { toRecipients: toRecipients(to) }
  const notMe = (one: { address: string }): boolean =>
    one.address.toLowerCase() !== mailbox.mail.toLowerCase()
  return {
    toRecipients: toRecipients([...to, ...addressesOf(original.toRecipients)].filter(notMe)),
    ccRecipients: toRecipients(addressesOf(original.ccRecipients).filter(notMe)),
  }
}

/**
 * Makes the draft of a forward or reply. `comment` and `message.body` exclude each other, and recipients stand in one place
 * (Graph: message-createforward). A given body replaces the quoted original as well.
 */
export const makeReplyDraft = (
  call: Call,
  mailbox: Mailbox,
  source: MessageRow,
  kind: DraftKind,
  input: Record<string, unknown>,
): MessageRow => {
  // microsoft-graph-docs#7258: signed mail cannot be forwarded by createForward.
  if (kind === 'forward' && isSmime(source))
    throw new GraphFailure(404, 'ErrorItemNotFound', 'Cannot open attachment.')
  const action = readMessageInput(input)
  const given =
    typeof action['message'] === 'object' && action['message'] !== null
      ? readMessageInput(action['message'] as Record<string, unknown>)
      : {}
  const comment = typeof action['comment'] === 'string' ? action['comment'] : ''
  if (comment !== '' && given['body'] !== undefined)
    throw failure.badRequest(
      'Specify either Comment or the body of the Message, not both.',
      'ErrorInvalidRequest',
    )
  if (
    Array.isArray(action['toRecipients']) &&
    action['toRecipients'].length > 0 &&
    given['toRecipients'] !== undefined
  )
    throw failure.badRequest(
      'ToRecipients are given both as a parameter and in the Message.',
      'ErrorInvalidRequest',
    )
  const honoured = call.settings.createForwardTakesMessage ? given : {}
  const original = JSON.parse(source.doc) as MessageDoc
  const body = { contentType: 'html' as const, content: quoted(original, comment) }
  const change = readMessageChange(honoured, true)
  const top = readRecipients(action['toRecipients'])
  const doc: MessageDoc = {
    ...emptyDraft(mailbox, call.now),
    subject: prefixed(kind === 'forward' ? 'FW:' : 'RE:', original.subject ?? ''),
    body,
    bodyPreview: bodyPreview(body),
    conversationId: source.conversationId,
    ...replyTargets(original, kind, mailbox),
    ...(top.length > 0 ? { toRecipients: top } : {}),
    ...change,
  }
  const before = propertiesOf(call.store, source.id)
  const references = [...messageIds(before.get(propertyKey(referencesProperty))), source.internetMessageId]
  const props = new Map<string, string>([
    [internetMessageIdProperty, doc.internetMessageId ?? ''],
    [inReplyToProperty, source.internetMessageId],
    [referencesProperty, [...new Set(references)].join(' ')],
  ])
  for (const [id, value] of readProperties(honoured)) if (value !== null) props.set(id, value)
  return insertMessage(call.store, {
    mailbox: mailbox.id,
    folder: wellKnownFolder(call.store, mailbox.id, 'drafts'),
    doc,
    props,
    attachments: kind === 'forward' ? copyAttachments(call.store, source.id) : [],
  })
}
