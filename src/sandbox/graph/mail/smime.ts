import type { MessageRow } from './message-row.ts'

const protectedTypes = /^content-type:\s*(application\/(x-)?pkcs7-mime|multipart\/signed)/im

/** Whether a message was delivered signed or encrypted by S/MIME (RFC 8551), by its own head. */
export function isSmime(message: MessageRow): boolean {
  if (message.mime === null) return false
  const text = Buffer.from(message.mime.subarray(0, 65_536)).toString('latin1')
  const end = text.search(/\r?\n\r?\n/)
  return protectedTypes.test(end < 0 ? text : text.slice(0, end))
}
