import { randomBytes } from 'node:crypto'
import type { Message } from '@microsoft/microsoft-graph-types'
import { newId } from '../../store/new-id.ts'
import type { SandboxStore } from '../../store/sandbox-store.ts'

/** A stored message: what is searched has a column, the rest is the document as Graph shows it. */
export interface MessageRow {
  /** Immutable id; `restId` is the default id, which changes when the message moves. */
  id: string
  restId: string
  mailbox: string
  folder: string
  received: string
  internetMessageId: string
  conversationId: string
  isDraft: number
  isRead: number
  doc: string
  mime: Uint8Array | null
}

/** The part of a message that lives in the document. */
export type MessageDoc = Message & Record<string, unknown>

export interface NewMessage {
  readonly mailbox: string
  readonly folder: string
  readonly doc: MessageDoc
  readonly mime?: Uint8Array
  readonly props?: ReadonlyMap<string, string>
  readonly attachments?: readonly { readonly doc: Record<string, unknown>; readonly bytes: Uint8Array }[]
}

/** Graph writes instants without milliseconds. */
export const instant = (date: Date): string => `${date.toISOString().slice(0, 19)}Z`

const changeKey = (): string => randomBytes(15).toString('base64')

/** The folder of a mailbox by well-known name, id or display name. */
export const findFolder = (
  store: SandboxStore,
  mailbox: string,
  key: string,
): { id: string; wellKnown: string | null; parent: string | null; name: string } | undefined =>
  store.get(
    'SELECT * FROM folders WHERE mailbox = ? AND (wellKnown = ? OR id = ?)',
    mailbox,
    key.toLowerCase(),
    key,
  )

/** The id of a folder every mailbox has. */
export const wellKnownFolder = (
  store: SandboxStore,
  mailbox: string,
  name: 'inbox' | 'drafts' | 'sentitems' | 'deleteditems',
): string => {
  const folder = findFolder(store, mailbox, name)
  if (!folder) throw new Error(`Mailbox ${mailbox} has no folder ${name}.`)
  return folder.id
}

/** The message with this id, immutable or default, in a mailbox. */
export const findMessage = (store: SandboxStore, mailbox: string, id: string): MessageRow | undefined =>
  store.get<MessageRow>('SELECT * FROM messages WHERE id = ? AND mailbox = ?', id, mailbox) ??
  store.get<MessageRow>('SELECT * FROM messages WHERE restId = ? AND mailbox = ?', id, mailbox)

const noteChange = (store: SandboxStore, row: Pick<MessageRow, 'id' | 'restId' | 'folder'>): void => {
  store.run(
    'INSERT INTO mail_changes (folder, message, restId) VALUES (?, ?, ?)',
    row.folder,
    row.id,
    row.restId,
  )
}

/** Puts a message into a folder, with its attachments and extended properties. */
export const insertMessage = (store: SandboxStore, message: NewMessage): MessageRow => {
  const doc: MessageDoc = {
    ...message.doc,
    changeKey: changeKey(),
    hasAttachments: (message.attachments ?? []).some((one) => one.doc['isInline'] !== true),
  }
  const row: MessageRow = {
    id: newId.immutableMessage(),
    restId: newId.restMessage(),
    mailbox: message.mailbox,
    folder: message.folder,
    received: doc.receivedDateTime ?? doc.createdDateTime ?? '',
    internetMessageId: doc.internetMessageId ?? '',
    conversationId: doc.conversationId ?? '',
    isDraft: doc.isDraft ? 1 : 0,
    isRead: doc.isRead ? 1 : 0,
    doc: JSON.stringify(doc),
    mime: message.mime ?? null,
  }
  store.transaction(() => {
    const {
      id,
      restId,
      mailbox,
      folder,
      received,
      internetMessageId,
      conversationId,
      isDraft,
      isRead,
      mime,
    } = row
    store.run(
      'INSERT INTO messages VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
      id,
      restId,
      mailbox,
      folder,
      received,
      internetMessageId,
      conversationId,
      isDraft,
      isRead,
      row.doc,
      mime,
    )
    for (const [prop, value] of message.props ?? []) setProperty(store, id, prop, value)
    for (const one of message.attachments ?? [])
      store.run(
        'INSERT INTO attachments VALUES (?, ?, ?, ?)',
        newId.attachment(),
        id,
        JSON.stringify(one.doc),
        one.bytes,
      )
    noteChange(store, row)
  })
  return row
}

/** Writes a changed document back, with a new change key. */
export const updateMessage = (
  store: SandboxStore,
  row: MessageRow,
  change: MessageDoc,
  now: Date,
): MessageRow => {
  const before = JSON.parse(row.doc) as MessageDoc
  const doc: MessageDoc = { ...before, ...change, changeKey: changeKey(), lastModifiedDateTime: instant(now) }
  const next: MessageRow = {
    ...row,
    doc: JSON.stringify(doc),
    received: doc.receivedDateTime ?? row.received,
    internetMessageId: doc.internetMessageId ?? row.internetMessageId,
    isDraft: doc.isDraft ? 1 : 0,
    isRead: doc.isRead ? 1 : 0,
  }
  store.transaction(() => {
    store.run(
      'UPDATE messages SET doc = ?, received = ?, internetMessageId = ?, isDraft = ?, isRead = ? WHERE id = ?',
      next.doc,
      next.received,
      next.internetMessageId,
      next.isDraft,
      next.isRead,
      row.id,
    )
    noteChange(store, next)
  })
  return next
}

/** Moves a message; its default id changes, the immutable one stays unless `freshIds`. */
export const moveMessage = (
  store: SandboxStore,
  row: MessageRow,
  folder: string,
  freshIds = false,
): MessageRow => {
  const next: MessageRow = {
    ...row,
    folder,
    restId: newId.restMessage(),
    id: freshIds ? newId.immutableMessage() : row.id,
  }
  store.transaction(() => {
    noteChange(store, row)
    store.run(
      'UPDATE messages SET id = ?, restId = ?, folder = ? WHERE id = ?',
      next.id,
      next.restId,
      folder,
      row.id,
    )
    if (freshIds) {
      store.run('UPDATE message_props SET message = ? WHERE message = ?', next.id, row.id)
      store.run('UPDATE attachments SET message = ? WHERE message = ?', next.id, row.id)
    }
    noteChange(store, next)
  })
  return next
}

/** Removes a message for good. */
export const dropMessage = (store: SandboxStore, row: MessageRow): void => {
  store.transaction(() => {
    noteChange(store, row)
    store.run('DELETE FROM messages WHERE id = ?', row.id)
    store.run('DELETE FROM message_props WHERE message = ?', row.id)
    store.run('DELETE FROM attachments WHERE message = ?', row.id)
  })
}

/** Property ids are compared without regard to letter case and to the form of the type word's spacing. */
export const propertyKey = (id: string): string => id.trim().replace(/\s+/g, ' ').toLowerCase()

/** Sets one extended property; null removes it. */
export const setProperty = (store: SandboxStore, message: string, id: string, value: string | null): void => {
  if (value === null)
    store.run('DELETE FROM message_props WHERE message = ? AND id = ?', message, propertyKey(id))
  else
    store.run(
      'INSERT INTO message_props VALUES (?, ?, ?) ON CONFLICT(message, id) DO UPDATE SET value = excluded.value',
      message,
      propertyKey(id),
      value,
    )
}

export const propertiesOf = (store: SandboxStore, message: string): Map<string, string> =>
  new Map(
    store
      .all<{ id: string; value: string }>('SELECT id, value FROM message_props WHERE message = ?', message)
      .map((row) => [row.id, row.value]),
  )

export interface AttachmentRow {
  id: string
  message: string
  doc: string
  bytes: Uint8Array
}

export const attachmentsOf = (store: SandboxStore, message: string): AttachmentRow[] =>
  store.all<AttachmentRow>('SELECT * FROM attachments WHERE message = ? ORDER BY rowid', message)

/** Copies of a message's attachments, for a forward or a delivery. */
export const copyAttachments = (
  store: SandboxStore,
  message: string,
): { doc: Record<string, unknown>; bytes: Uint8Array }[] =>
  attachmentsOf(store, message).map((row) => ({
    doc: JSON.parse(row.doc) as Record<string, unknown>,
    bytes: row.bytes,
  }))
