import { failure } from '../http/failure.ts'
import type { Call, Operation } from '../http/operation.ts'
import { ok } from '../http/replies.ts'
import { findMailbox, openMailbox } from '../rights/mailbox-rights.ts'
import { mailRead } from '../rights/scopes.ts'

const tips = (call: Call) => {
  openMailbox(call)
  const body = call.json()
  const addresses = body['EmailAddresses'] ?? body['emailAddresses']
  if (!Array.isArray(addresses))
    throw failure.badRequest("The parameter 'EmailAddresses' is missing.", 'ErrorInvalidParameter')
  const value = addresses.map((address: unknown) => {
    const mailbox = findMailbox(call.store, String(address))
    const name = mailbox ? String(mailbox.doc['displayName']) : ''
    const message = mailbox?.autoReply ?? ''
    return {
      emailAddress: { name, address: String(address) },
      automaticReplies: { message, messageLanguage: { locale: 'sv-SE', displayName: 'Svenska (Sverige)' } },
    }
  })
  return ok({ '@odata.context': `${call.base}/$metadata#Collection(microsoft.graph.mailTips)`, value })
}

/** Mail tips: the one way to see another person's automatic reply. */
export const mailTipOperations: readonly Operation[] = [
  { method: 'POST', path: '/{mailbox}/getMailTips', scopes: mailRead, handle: tips },
]
