import { failure } from '../http/failure.ts'
import type { Call, Operation } from '../http/operation.ts'
import { created, noContent, ok } from '../http/replies.ts'
import { parseFilter } from '../odata/filter.ts'
import { filterToSql } from '../odata/filter-sql.ts'
import { collection, pageSize } from '../odata/page.ts'
import { selectProperties } from '../odata/select.ts'
import { openMailbox, type Mailbox } from '../rights/mailbox-rights.ts'
import { calendarRead, calendarWrite } from '../rights/scopes.ts'
import {
  dropEvent,
  eventNames,
  findEvent,
  insertEvent,
  updateEvent,
  type EventDoc,
  type EventRow,
} from './event-row.ts'
import { withPropertyKeys } from './message-filter.ts'
import { instant } from './message-row.ts'

const view = (call: Call, row: EventRow) =>
  selectProperties({ id: row.id, ...(JSON.parse(row.doc) as Record<string, unknown>) }, call.query.select)

const open = (call: Call): EventRow => findEvent(call.store, openMailbox(call).id, call.params['id'] ?? '')

const list = (call: Call) => {
  const mailbox = openMailbox(call)
  const { filter } = call.query
  const where =
    filter === null
      ? { sql: '1', values: [] }
      : filterToSql(parseFilter(withPropertyKeys(filter)), eventNames)
  const size = pageSize(call, 10, 1000)
  const rows = call.store.all<EventRow>(
    `SELECT e.id, e.doc FROM events e WHERE e.mailbox = ? AND ${where.sql} ORDER BY e.rowid LIMIT ? OFFSET ?`,
    mailbox.id,
    ...where.values,
    size + 1,
    call.query.skip,
  )
  const next = rows.length > size ? { option: '$skip', value: String(call.query.skip + size) } : undefined
  const value = rows.slice(0, size).map((row) => view(call, row))
  return ok(collection(call, value, next))
}

/** An event of a whole day lasts from midnight to midnight, in one time zone. */
const requireWholeDays = ({ isAllDay, start, end }: EventDoc): void => {
  if (isAllDay !== true) return
  const [from, to] = [start, end] as { dateTime?: string; timeZone?: string }[]
  const midnight = /T00:00(:00(\.0+)?)?Z?$/
  if (!midnight.test(from?.dateTime ?? '') || !midnight.test(to?.dateTime ?? ''))
    throw failure.badRequest(
      'The Event.Start and Event.End of an all-day event must be set to midnight.',
      'ErrorInvalidRequest',
    )
  if (from?.timeZone !== to?.timeZone)
    throw failure.badRequest(
      'The start and end of an all-day event must be in the same time zone.',
      'ErrorInvalidRequest',
    )
}

const defaultsOf = (mailbox: Mailbox, at: string): EventDoc => ({
  createdDateTime: at,
  lastModifiedDateTime: at,
  showAs: 'busy',
  isAllDay: false,
  isCancelled: false,
  isOrganizer: true,
  type: 'singleInstance',
  attendees: [],
  organizer: { emailAddress: { name: String(mailbox.doc['displayName']), address: mailbox.mail } },
})

const create = (call: Call) => {
  const mailbox = openMailbox(call)
  const body = call.json()
  if (typeof body['start'] !== 'object' || typeof body['end'] !== 'object')
    throw failure.badRequest("The properties 'start' and 'end' are required.", 'ErrorInvalidRequest')
  requireWholeDays(body)
  return created(
    view(call, insertEvent(call.store, mailbox.id, defaultsOf(mailbox, instant(call.now)), body)),
  )
}

const update = (call: Call) => {
  const row = open(call)
  const body = call.json()
  requireWholeDays({ ...(JSON.parse(row.doc) as EventDoc), ...body })
  return ok(view(call, updateEvent(call.store, row, { ...body, lastModifiedDateTime: instant(call.now) })))
}

/** The events of a mailbox's own calendar. */
export const eventOperations: readonly Operation[] = [
  { method: 'GET', path: '/{mailbox}/events', scopes: calendarRead, handle: list },
  { method: 'POST', path: '/{mailbox}/events', scopes: calendarWrite, handle: create },
  {
    method: 'GET',
    path: '/{mailbox}/events/{id}',
    scopes: calendarRead,
    handle: (call) => ok(view(call, open(call))),
  },
  { method: 'PATCH', path: '/{mailbox}/events/{id}', scopes: calendarWrite, handle: update },
  {
    method: 'DELETE',
    path: '/{mailbox}/events/{id}',
    scopes: calendarWrite,
    handle: (call) => {
      dropEvent(call.store, open(call))
      return noContent
    },
  },
]
