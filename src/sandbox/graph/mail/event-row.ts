import { newId } from '../../store/new-id.ts'
import type { SandboxStore } from '../../store/sandbox-store.ts'
import { failure } from '../http/failure.ts'
import type { SqlNames } from '../odata/filter-sql.ts'
import { readProperties } from './draft.ts'
import { propertyKey } from './message-row.ts'

/** A stored event of a mailbox's calendar; the document is as Graph shows it. */
export interface EventRow {
  readonly id: string
  readonly doc: string
}

export type EventDoc = Readonly<Record<string, unknown>>

/** The event with this id in a mailbox; 404 else. */
export const findEvent = (store: SandboxStore, mailbox: string, id: string): EventRow => {
  const row = store.get<EventRow>('SELECT id, doc FROM events WHERE id = ? AND mailbox = ?', id, mailbox)
  if (!row) throw failure.mailNotFound()
  return row
}

const setProperties = (store: SandboxStore, event: string, input: Record<string, unknown>): void => {
  for (const [id, value] of readProperties(input))
    if (value === null)
      store.run('DELETE FROM event_props WHERE event = ? AND id = ?', event, propertyKey(id))
    else
      store.run(
        'INSERT INTO event_props VALUES (?, ?, ?) ON CONFLICT(event, id) DO UPDATE SET value = excluded.value',
        event,
        propertyKey(id),
        value,
      )
}

/** Extended properties are kept beside the document: Graph shows them only to who expands them. */
const shown = ({ singleValueExtendedProperties: _properties, ...rest }: Record<string, unknown>): EventDoc =>
  rest

/** What makes an event another than the one its transaction was first used for. */
const gist = ({ subject, start, end }: EventDoc): string => JSON.stringify([subject, start, end])

/**
 * Puts an event into a calendar. The same transactionId gives the event that is there; used for another event, or for one that is gone,
 * it is refused, as clients have met it (`ErrorDuplicateTransactionId`).
 */
export const insertEvent = (
  store: SandboxStore,
  mailbox: string,
  defaults: EventDoc,
  input: Record<string, unknown>,
): EventRow => {
  const doc = { ...defaults, ...shown(input) }
  const transactionId = typeof input['transactionId'] === 'string' ? input['transactionId'] : null
  if (transactionId !== null) {
    const spent = store.get<{ event: string; gist: string }>(
      'SELECT event, gist FROM event_transactions WHERE mailbox = ? AND transactionId = ?',
      mailbox,
      transactionId,
    )
    const there = spent && store.get<EventRow>('SELECT id, doc FROM events WHERE id = ?', spent.event)
    if (there && spent.gist === gist(doc)) return there
    if (spent)
      throw failure.badRequest(
        "Your request can't be completed. The TransactionId specified in the request has already been used to create a different event.",
        'ErrorDuplicateTransactionId',
      )
  }
  const row = { id: newId.event(), doc: JSON.stringify(doc) }
  store.transaction(() => {
    store.run('INSERT INTO events VALUES (?, ?, ?, ?)', row.id, mailbox, transactionId, row.doc)
    setProperties(store, row.id, input)
    if (transactionId !== null)
      store.run(
        'INSERT INTO event_transactions VALUES (?, ?, ?, ?)',
        mailbox,
        transactionId,
        row.id,
        gist(doc),
      )
  })
  return row
}

/** Writes what a client changes; the transaction of an event is never changed. */
export const updateEvent = (store: SandboxStore, row: EventRow, input: Record<string, unknown>): EventRow => {
  const before = JSON.parse(row.doc) as EventDoc
  const doc = JSON.stringify({ ...before, ...shown(input), transactionId: before['transactionId'] })
  store.transaction(() => {
    store.run('UPDATE events SET doc = ? WHERE id = ?', doc, row.id)
    setProperties(store, row.id, input)
  })
  return { ...row, doc }
}

/** Removes an event; its transaction stays spent. */
export const dropEvent = (store: SandboxStore, row: EventRow): void =>
  store.transaction(() => {
    store.run('DELETE FROM events WHERE id = ?', row.id)
    store.run('DELETE FROM event_props WHERE event = ?', row.id)
  })

const inDocument: readonly string[] = [
  'subject',
  'isAllDay',
  'showAs',
  'start/dateTime',
  'end/dateTime',
  'createdDateTime',
  'lastModifiedDateTime',
]

/** How an event's filterable paths read in SQL (table alias `e`). */
export const eventNames: SqlNames = {
  column: (path) => {
    const known = inDocument.find((one) => one.toLowerCase() === path.toLowerCase())
    return known && `json_extract(e.doc, '$.${known.replaceAll('/', '.')}')`
  },
  collection: (path) =>
    path.toLowerCase() === 'singlevalueextendedproperties'
      ? {
          from: 'event_props p',
          where: 'p.event = e.id',
          membership: { owner: 'e.id', member: 'p.event' },
          column: (member) => ({ id: 'p.id', value: 'p.value' })[member],
        }
      : undefined,
}
