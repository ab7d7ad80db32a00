import type { SandboxStore } from '../../store/sandbox-store.ts'
import { failure } from '../http/failure.ts'
import type { Principal } from '../http/operation.ts'
import type { GraphSettings } from '../http/settings.ts'
import { findMailbox, hasMailboxPermission, type Mailbox } from '../rights/mailbox-rights.ts'
import { requireScopes } from '../rights/scopes.ts'
import { inReplyToProperty, internetMessageIdProperty, referencesProperty } from './headers.ts'
import {
  copyAttachments,
  dropMessage,
  insertMessage,
  instant,
  moveMessage,
  propertiesOf,
  propertyKey,
  updateMessage,
  wellKnownFolder,
  type MessageDoc,
  type MessageRow,
} from './message-row.ts'
import { addressesOf, toRecipients } from './recipients.ts'

/** Properties of the mail system itself, which every copy has. */
const threading = [internetMessageIdProperty, inReplyToProperty, referencesProperty].map(propertyKey)

const asRecipient = (mailbox: Mailbox) =>
  toRecipients([{ name: String(mailbox.doc['displayName']), address: mailbox.mail }])[0] ?? {}

/** From and Sender as Exchange settles them, or ErrorSendAsDenied. */
const settleSender = (store: SandboxStore, who: Principal, mailbox: Mailbox, doc: MessageDoc): MessageDoc => {
  const address = doc.from?.emailAddress?.address ?? mailbox.mail
  const from = findMailbox(store, address)
  if (!from) throw failure.sendAsDenied()
  if (!who.app && from.id !== who.oid) requireScopes(who, { own: ['Mail.Send.Shared'] }, false)
  if (who.app || from.id === who.oid || hasMailboxPermission(store, from.id, who.oid, 'sendAs'))
    return { from: asRecipient(from), sender: asRecipient(from) }
  const self = findMailbox(store, who.oid)
  if (!self || !hasMailboxPermission(store, from.id, who.oid, 'sendOnBehalf')) throw failure.sendAsDenied()
  return { from: asRecipient(from), sender: asRecipient(self) }
}

/** The messages that a send put into inboxes, for notifications. */
export interface Sent {
  readonly sent: MessageRow
  readonly delivered: readonly MessageRow[]
}

/**
 * Sends a draft: it leaves Drafts for Sent Items, each recipient of the organisation gets a message of their own (own ids, same
 * internetMessageId and thread, without Bcc), addresses outside go to the outbox log. 400 without recipients.
 */
export const sendDraft = (
  context: { store: SandboxStore; settings: GraphSettings; now: Date; who: Principal },
  mailbox: Mailbox,
  draft: MessageRow,
  saveToSentItems = true,
): Sent => {
  const { store, settings, now, who } = context
  const before = JSON.parse(draft.doc) as MessageDoc
  const everyone = [
    ...addressesOf(before.toRecipients),
    ...addressesOf(before.ccRecipients),
    ...addressesOf(before.bccRecipients),
  ]
  if (everyone.length === 0)
    throw failure.badRequest(
      'At least one recipient is not valid., Recipients are missing.',
      'ErrorInvalidRecipients',
    )
  const people = settleSender(store, who, mailbox, before)
  const at = instant(now)
  return store.transaction(() => {
    const changed = updateMessage(
      store,
      draft,
      { ...people, isDraft: false, isRead: true, sentDateTime: at, receivedDateTime: at },
      now,
    )
    const sent = moveMessage(
      store,
      changed,
      wellKnownFolder(store, mailbox.id, 'sentitems'),
      !settings.sentKeepsImmutableId,
    )
    const properties = propertiesOf(store, sent.id)
    const travelling = new Map(
      [...properties].filter(([id]) => settings.extendedPropertiesTravel || threading.includes(id)),
    )
    const attachments = copyAttachments(store, sent.id)
    const doc = JSON.parse(sent.doc) as MessageDoc
    const delivered: MessageRow[] = []
    for (const address of new Set(everyone.map((one) => one.address.toLowerCase()))) {
      const target = findMailbox(store, address)
      if (!target) {
        store.run(
          'INSERT INTO outbox (sentAt, sender, recipient, message) VALUES (?, ?, ?, ?)',
          at,
          people.from?.emailAddress?.address ?? '',
          address,
          sent.id,
        )
        continue
      }
      delivered.push(
        insertMessage(store, {
          mailbox: target.id,
          folder: wellKnownFolder(store, target.id, 'inbox'),
          props: travelling,
          attachments,
          doc: {
            ...doc,
            isRead: false,
            bccRecipients: [],
            categories: [],
            flag: { flagStatus: 'notFlagged' },
            createdDateTime: at,
            lastModifiedDateTime: at,
          },
        }),
      )
    }
    if (!saveToSentItems) dropMessage(store, sent)
    return { sent, delivered }
  })
}

export interface OutboxEntry {
  readonly sentAt: string
  readonly sender: string
  readonly recipient: string
  /** Immutable id of the sent item. */
  readonly message: string
}

/** Everything that left the organisation, oldest first. */
export const readOutbox = (store: SandboxStore): OutboxEntry[] =>
  store.all<OutboxEntry>('SELECT sentAt, sender, recipient, message FROM outbox ORDER BY seq')
