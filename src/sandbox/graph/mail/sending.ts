import { failure } from '../http/failure.ts'
import type { Call, Operation, Reply } from '../http/operation.ts'
import { accepted, created } from '../http/replies.ts'
import { openMailbox, type Mailbox } from '../rights/mailbox-rights.ts'
import { mailSend, mailWrite } from '../rights/scopes.ts'
import { readAttachment } from './attachment-view.ts'
import { emptyDraft, readMessageChange, readMessageInput, readProperties } from './draft.ts'
import { internetMessageIdProperty } from './headers.ts'
import { insertMessage, instant, wellKnownFolder, type MessageRow } from './message-row.ts'
import { messageView } from './message-view.ts'
import { openMessage } from './messages.ts'
import { notifyLater } from './notify.ts'
import { makeReplyDraft, type DraftKind } from './reply-draft.ts'
import { sendDraft } from './send.ts'

const sendNow = (call: Call, mailbox: Mailbox, draft: MessageRow, save = true): Reply => {
  notifyLater(call, sendDraft(call, mailbox, draft, save).delivered)
  return accepted
}

const bodyOrNothing = (call: Call): Record<string, unknown> => (call.bytes.length === 0 ? {} : call.json())

const draftOf = (kind: DraftKind) => (call: Call) => {
  const { mailbox, row } = openMessage(call)
  const draft = makeReplyDraft(call, mailbox, row, kind, bodyOrNothing(call))
  return created({
    '@odata.context': `${call.base}/$metadata#users('${mailbox.id}')/messages/$entity`,
    ...messageView(call, draft),
  })
}

/** Forwarding or answering in one call: what cannot be sent leaves no draft behind. */
const oneShot = (kind: DraftKind) => (call: Call) =>
  call.store.transaction(() => {
    const { mailbox, row } = openMessage(call)
    return sendNow(call, mailbox, makeReplyDraft(call, mailbox, row, kind, bodyOrNothing(call)))
  })

const send = (call: Call) => {
  const { mailbox, row } = openMessage(call)
  if (row.isDraft !== 1) throw failure.mailNotFound()
  return sendNow(call, mailbox, row)
}

const sendMail = (call: Call) => {
  const mailbox = openMailbox(call)
  const action = readMessageInput(call.json())
  if (typeof action['message'] !== 'object' || action['message'] === null)
    throw failure.badRequest("The parameter 'Message' is missing.", 'ErrorInvalidParameter')
  const input = readMessageInput(action['message'] as Record<string, unknown>)
  return call.store.transaction(() => {
    const doc = { ...emptyDraft(mailbox, call.now), ...readMessageChange(input, true) }
    const props = new Map<string, string>([[internetMessageIdProperty, doc.internetMessageId ?? '']])
    for (const [id, value] of readProperties(input)) if (value !== null) props.set(id, value)
    const attachments = (
      Array.isArray(input['attachments']) ? (input['attachments'] as Record<string, unknown>[]) : []
    ).flatMap((one) => readAttachment(one, instant(call.now)) ?? [])
    const row = insertMessage(call.store, {
      mailbox: mailbox.id,
      folder: wellKnownFolder(call.store, mailbox.id, 'drafts'),
      doc,
      props,
      attachments,
    })
    return sendNow(call, mailbox, row, action['saveToSentItems'] !== false)
  })
}

/** Drafts of forwards and replies, and everything that sends. */
export const sendingOperations: readonly Operation[] = [
  {
    method: 'POST',
    path: '/{mailbox}/messages/{id}/createForward',
    scopes: mailWrite,
    handle: draftOf('forward'),
  },
  {
    method: 'POST',
    path: '/{mailbox}/messages/{id}/createReply',
    scopes: mailWrite,
    handle: draftOf('reply'),
  },
  {
    method: 'POST',
    path: '/{mailbox}/messages/{id}/createReplyAll',
    scopes: mailWrite,
    handle: draftOf('replyAll'),
  },
  { method: 'POST', path: '/{mailbox}/messages/{id}/forward', scopes: mailSend, handle: oneShot('forward') },
  { method: 'POST', path: '/{mailbox}/messages/{id}/reply', scopes: mailSend, handle: oneShot('reply') },
  {
    method: 'POST',
    path: '/{mailbox}/messages/{id}/replyAll',
    scopes: mailSend,
    handle: oneShot('replyAll'),
  },
  { method: 'POST', path: '/{mailbox}/messages/{id}/send', scopes: mailSend, handle: send },
  { method: 'POST', path: '/{mailbox}/sendMail', scopes: mailSend, handle: sendMail },
]
