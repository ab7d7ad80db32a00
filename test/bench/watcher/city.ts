import { insertMessage, instant, wellKnownFolder } from '../../../src/sandbox/graph/mail/message-row.ts'
import { addSharedMailbox } from '../../../src/sandbox/store/seed.ts'
import { openStore, type SandboxStore } from '../../../src/sandbox/store/sandbox-store.ts'
import { ordinaryText, requestText } from '../../watcher/mails.ts'

/** What a planted mail is; `in-hand`: a person has put one of our categories on it already. */
export type MailKind = 'request' | 'ordinary' | 'in-hand'

export interface Planted {
  readonly mailbox: string
  readonly kind: MailKind
  /** The document as it was put into the store. */
  readonly doc: string
}

/** Function mailboxes in a sandbox's store, and all mail that was ever put into them. */
export interface City {
  readonly store: SandboxStore
  readonly addresses: readonly string[]
  /** By immutable id. */
  readonly planted: ReadonlyMap<string, Planted>
  /** Puts one more mail into a mailbox's inbox, past everything that would slow it down. @returns its immutable id */
  deliver(address: string): string
  count(kind: MailKind): number
}

/** Of a hundred mails: requests, and mails that somebody has in hand. The rest is ordinary. */
const share = { request: 20, inHand: 3 }

/** Seconds between two mails as planted; none lies before the day from which the watcher reads. */
const apart = 60

export function buildCity(mailboxes: number, draw: () => number): City {
  const store = openStore(':memory:')
  const addresses = Array.from({ length: mailboxes }, (_, n) => `funktion${n + 1}@stad.example`)
  const folders = new Map(
    addresses.map((address) => {
      const id = addSharedMailbox(store, { upn: address, displayName: `Funktion ${address}` })
      return [address, { id, inbox: wellKnownFolder(store, id, 'inbox') }]
    }),
  )
  const planted = new Map<string, Planted>()
  const counts = { request: 0, ordinary: 0, 'in-hand': 0 }
  const first = Date.parse('2026-02-01T08:00:00Z')
  return {
    store,
    addresses,
    planted,
    count: (kind) => counts[kind],
    deliver: (address) => {
      const at = folders.get(address)
      if (!at) throw new Error(`There is no mailbox ${address} in this city.`)
      const chance = draw() * 100
      const kind: MailKind =
        chance < share.request ? 'request' : chance < share.request + share.inHand ? 'in-hand' : 'ordinary'
      const n = planted.size
      const row = insertMessage(store, {
        mailbox: at.id,
        folder: at.inbox,
        doc: document(address, kind, n, new Date(first + n * apart * 1000)),
      })
      planted.set(row.id, { mailbox: address, kind, doc: row.doc })
      counts[kind] += 1
      return row.id
    },
  }
}

function document(address: string, kind: MailKind, n: number, at: Date) {
  const asks = kind !== 'ordinary'
  const from = { emailAddress: { name: 'Office', address: 'office@kobe.example.org' } }
  const content = asks ? requestText(n) : ordinaryText(n)
  const id = `<${n}@kobe.example.org>`
  return {
    createdDateTime: instant(at),
    lastModifiedDateTime: instant(at),
    receivedDateTime: instant(at),
    sentDateTime: instant(at),
    subject: asks ? `Study visit ${n}` : `Lunch menu ${n}`,
    bodyPreview: content.slice(0, 255),
    body: { contentType: 'text' as const, content },
    importance: 'normal' as const,
    categories: kind === 'in-hand' ? ['Förfrågan hanteras'] : [],
    isRead: false,
    isDraft: false,
    flag: { flagStatus: 'notFlagged' as const },
    internetMessageId: id,
    conversationId: `conversation-${n}`,
    from,
    sender: from,
    toRecipients: [{ emailAddress: { name: '', address } }],
    ccRecipients: [],
    bccRecipients: [],
    replyTo: [],
    internetMessageHeaders: [
      { name: 'Message-ID', value: id },
      { name: 'From', value: 'Office <office@kobe.example.org>' },
      { name: 'Content-Type', value: 'text/plain; charset=utf-8' },
    ],
  }
}
