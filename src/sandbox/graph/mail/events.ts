import { newId } from '../../store/new-id.ts'
import { failure } from '../http/failure.ts'
import type { Call, Operation } from '../http/operation.ts'
import { created, noContent, ok } from '../http/replies.ts'
import { collection } from '../odata/page.ts'
import { selectProperties } from '../odata/select.ts'
import { openMailbox } from '../rights/mailbox-rights.ts'
import { calendarRead, calendarWrite } from '../rights/scopes.ts'
import { instant } from './message-row.ts'

interface EventRow {
  id: string
  doc: string
}

const view = (call: Call, row: EventRow) =>
  selectProperties({ id: row.id, ...(JSON.parse(row.doc) as Record<string, unknown>) }, call.query.select)

const open = (call: Call): EventRow => {
  const row = call.store.get<EventRow>(
    'SELECT id, doc FROM events WHERE id = ? AND mailbox = ?',
    call.params['id'] ?? '',
    openMailbox(call).id,
  )
  if (!row) throw failure.mailNotFound()
  return row
}

/** Creating again with the same transactionId gives the event that is there. */
const create = (call: Call) => {
  const mailbox = openMailbox(call)
  const body = call.json()
  const transactionId = typeof body['transactionId'] === 'string' ? body['transactionId'] : null
  const known =
    transactionId === null
      ? undefined
      : call.store.get<EventRow>(
          'SELECT id, doc FROM events WHERE mailbox = ? AND transactionId = ?',
          mailbox.id,
          transactionId,
        )
  if (known) return created(view(call, known))
  if (typeof body['start'] !== 'object' || typeof body['end'] !== 'object')
    throw failure.badRequest("The properties 'start' and 'end' are required.", 'ErrorInvalidRequest')
  const at = instant(call.now)
  const organizer = { emailAddress: { name: String(mailbox.doc['displayName']), address: mailbox.mail } }
  const doc = {
    createdDateTime: at,
    lastModifiedDateTime: at,
    showAs: 'busy',
    isAllDay: false,
    isCancelled: false,
    isOrganizer: true,
    type: 'singleInstance',
    attendees: [],
    organizer,
    ...body,
  }
  const row = { id: newId.event(), doc: JSON.stringify(doc) }
  call.store.run('INSERT INTO events VALUES (?, ?, ?, ?)', row.id, mailbox.id, transactionId, row.doc)
  return created(view(call, row))
}

/** Calendar holds. */
export const eventOperations: readonly Operation[] = [
  {
    method: 'GET',
    path: '/{mailbox}/events',
    scopes: calendarRead,
    handle: (call) =>
      ok(
        collection(
          call,
          call.store
            .all<EventRow>(
              'SELECT id, doc FROM events WHERE mailbox = ? ORDER BY rowid',
              openMailbox(call).id,
            )
            .map((row) => view(call, row)),
        ),
      ),
  },
  { method: 'POST', path: '/{mailbox}/events', scopes: calendarWrite, handle: create },
  {
    method: 'GET',
    path: '/{mailbox}/events/{id}',
    scopes: calendarRead,
    handle: (call) => ok(view(call, open(call))),
  },
  {
    method: 'DELETE',
    path: '/{mailbox}/events/{id}',
    scopes: calendarWrite,
    handle: (call) => {
      call.store.run('DELETE FROM events WHERE id = ?', open(call).id)
      return noContent
    },
  },
]
