import type { AttachmentRow } from './message-row.ts'

/** An attachment as Graph shows it; `contentBytes` on request. */
export const attachmentView = (row: AttachmentRow, withBytes: boolean): Record<string, unknown> => {
  const doc = JSON.parse(row.doc) as Record<string, unknown>
  const { '@odata.type': type, ...rest } = doc
  const kind = typeof type === 'string' ? type : '#microsoft.graph.fileAttachment'
  const content =
    withBytes && kind.endsWith('fileAttachment')
      ? { contentBytes: Buffer.from(row.bytes).toString('base64') }
      : {}
  return {
    '@odata.type': kind,
    '@odata.mediaContentType': rest['contentType'] ?? 'application/octet-stream',
    id: row.id,
    size: row.bytes.length,
    ...rest,
    ...content,
  }
}

/** The stored document of an attachment that a client sent, and its bytes; undefined when it is no kind the sandbox keeps. */
export const readAttachment = (
  input: Record<string, unknown>,
  now: string,
): { doc: Record<string, unknown>; bytes: Uint8Array } | undefined => {
  const type = typeof input['@odata.type'] === 'string' ? input['@odata.type'].replace(/^#?/, '#') : ''
  const name = typeof input['name'] === 'string' ? input['name'] : ''
  if (type === '#microsoft.graph.itemAttachment') {
    const doc = {
      '@odata.type': type,
      name,
      contentType: 'message/rfc822',
      isInline: false,
      lastModifiedDateTime: now,
    }
    return { doc, bytes: Buffer.from(JSON.stringify(input['item'] ?? {})) }
  }
  if (type !== '#microsoft.graph.fileAttachment' || typeof input['contentBytes'] !== 'string')
    return undefined
  const doc = {
    '@odata.type': type,
    name,
    contentType: typeof input['contentType'] === 'string' ? input['contentType'] : 'application/octet-stream',
    isInline: input['isInline'] === true,
    contentId: typeof input['contentId'] === 'string' ? input['contentId'] : null,
    contentLocation: null,
    lastModifiedDateTime: now,
  }
  return { doc, bytes: Buffer.from(input['contentBytes'], 'base64') }
}
