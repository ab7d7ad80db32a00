import type { OpenMail } from '../host/mail-host.ts'

const closedClass = /^IPM\.Note\.(?:SMIME$|rpmsg)/i
const closedFile = /^(?:smime\.p7m|message\.rpmsg|message_v\d\.rpmsg)$/i
const closedType = /^application\/(?:(?:x-)?pkcs7-mime|x-microsoft-rpmsg-message)/i

/**
 * The client gave an empty text because the mail is encrypted (S/MIME) or rights-managed: clients that cannot open it for
 * add-ins answer with nothing rather than with an error. A signed mail that can be read is not closed.
 */
export function isClosed(mail: OpenMail, text: string): boolean {
  if (text.trim() !== '') return false
  return (
    closedClass.test(mail.itemClass) ||
    mail.attachments.some(({ name, contentType }) => closedFile.test(name) || closedType.test(contentType))
  )
}
