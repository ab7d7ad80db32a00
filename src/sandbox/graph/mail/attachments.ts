import { newId } from '../../store/new-id.ts'
import { failure } from '../http/failure.ts'
import type { Call, Operation } from '../http/operation.ts'
import { created, noContent, ok } from '../http/replies.ts'
import { collection } from '../odata/page.ts'
import { selectProperties } from '../odata/select.ts'
import { mailRead, mailWrite } from '../rights/scopes.ts'
import { openTicket } from '../sites/tickets.ts'
import { attachmentView, readAttachment } from './attachment-view.ts'
import { attachmentsOf, instant, updateMessage, type AttachmentRow, type MessageRow } from './message-row.ts'
import { openMessage } from './messages.ts'

/** Larger attachments go through an upload session. */
const largestInline = 3 * 1024 * 1024

const openAttachment = (call: Call): { row: MessageRow; attachment: AttachmentRow } => {
  const { row } = openMessage(call)
  const attachment = attachmentsOf(call.store, row.id).find((one) => one.id === call.params['attachment'])
  if (!attachment) throw failure.mailNotFound()
  return { row, attachment }
}

const markAttachments = (call: Call, row: MessageRow): void => {
  const visible = attachmentsOf(call.store, row.id).some(
    (one) => (JSON.parse(one.doc) as { isInline?: boolean }).isInline !== true,
  )
  updateMessage(call.store, row, { hasAttachments: visible }, call.now)
}

const add = (call: Call) => {
  const { row } = openMessage(call)
  const read = readAttachment(call.json(), instant(call.now))
  if (!read)
    throw failure.badRequest('Attachments must be fileAttachment or itemAttachment, with their content.')
  if (read.bytes.length > largestInline)
    throw failure.badRequest(
      'The attachment is larger than 3 MB: use an upload session.',
      'ErrorMessageSizeExceeded',
    )
  const attachment: AttachmentRow = {
    id: newId.attachment(),
    message: row.id,
    doc: JSON.stringify(read.doc),
    bytes: read.bytes,
  }
  call.store.transaction(() => {
    call.store.run(
      'INSERT INTO attachments VALUES (?, ?, ?, ?)',
      attachment.id,
      row.id,
      attachment.doc,
      attachment.bytes,
    )
    markAttachments(call, row)
  })
  return created(attachmentView(attachment, false))
}

const startUpload = (call: Call) => {
  const { row } = openMessage(call)
  const body = call.json()
  const item = (body['AttachmentItem'] ?? body['attachmentItem']) as Record<string, unknown> | undefined
  const size = Number(item?.['size'])
  if (!item || !Number.isInteger(size) || size < 1)
    throw failure.badRequest(
      "The parameter 'AttachmentItem' is missing or has no size.",
      'ErrorInvalidParameter',
    )
  const doc = {
    '@odata.type': '#microsoft.graph.fileAttachment',
    name: String(item['name'] ?? 'attachment'),
    contentType: typeof item['contentType'] === 'string' ? item['contentType'] : 'application/octet-stream',
    isInline: item['isInline'] === true,
    contentId: typeof item['contentId'] === 'string' ? item['contentId'] : null,
    contentLocation: null,
    lastModifiedDateTime: instant(call.now),
  }
  const ticket = openTicket(call, { kind: 'attachment', message: row.id, mailbox: row.mailbox, size, doc })
  return created({
    '@odata.context': `${call.base}/$metadata#microsoft.graph.uploadSession`,
    uploadUrl: `${call.settings.contentOrigin}/upload/${ticket.id}`,
    expirationDateTime: ticket.expiresAt,
    nextExpectedRanges: ['0-'],
  })
}

/** Attachments of a message. */
export const attachmentOperations: readonly Operation[] = [
  {
    method: 'GET',
    path: '/{mailbox}/messages/{id}/attachments',
    scopes: mailRead,
    handle: (call) =>
      ok(
        collection(
          call,
          attachmentsOf(call.store, openMessage(call).row.id).map((one) =>
            selectProperties(attachmentView(one, true), call.query.select),
          ),
        ),
      ),
  },
  { method: 'POST', path: '/{mailbox}/messages/{id}/attachments', scopes: mailWrite, handle: add },
  {
    method: 'POST',
    path: '/{mailbox}/messages/{id}/attachments/createUploadSession',
    scopes: mailWrite,
    handle: startUpload,
  },
  {
    method: 'GET',
    path: '/{mailbox}/messages/{id}/attachments/{attachment}',
    scopes: mailRead,
    handle: (call) => ok(attachmentView(openAttachment(call).attachment, true)),
  },
  {
    method: 'GET',
    path: '/{mailbox}/messages/{id}/attachments/{attachment}/$value',
    scopes: mailRead,
    handle: (call) => ({
      status: 200,
      headers: { 'content-type': 'application/octet-stream' },
      body: openAttachment(call).attachment.bytes,
    }),
  },
  {
    method: 'DELETE',
    path: '/{mailbox}/messages/{id}/attachments/{attachment}',
    scopes: mailWrite,
    handle: (call) => {
      const { row, attachment } = openAttachment(call)
      call.store.transaction(() => {
        call.store.run('DELETE FROM attachments WHERE id = ?', attachment.id)
        markAttachments(call, row)
      })
      return noContent
    },
  },
]
