import { EncodedPath, path } from './encode.ts'
import { scopesOf } from './permissions.ts'

/** A mailbox by its address. `shared`: not the signed-in person's own; needs the `.Shared` scopes and Exchange rights. */
export interface Mailbox {
  readonly address: string
  readonly shared: boolean
}

/** `/me` or `/users/{address}`, to begin a path with. */
export const mailboxRoot = (mailbox: Mailbox): EncodedPath =>
  new EncodedPath(mailbox.shared ? path`/users/${mailbox.address}` : '/me')

/** Scopes of a mail operation in this mailbox. `.Shared` is asked for apart, because some clients refuse it. */
export const mailScopes = (doing: 'read' | 'write' | 'send', mailbox: Mailbox): readonly string[] =>
  scopesOf(mailbox.shared ? `mail.${doing}.shared` : `mail.${doing}`)

/** Scopes of whatever is done in this mailbox's calendar; looking before acting needs no scope of its own. */
export const calendarScopes = (mailbox: Mailbox): readonly string[] =>
  scopesOf(mailbox.shared ? 'calendar.write.shared' : 'calendar.write')
