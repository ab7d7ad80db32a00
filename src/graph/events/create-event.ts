import type { Event } from '@microsoft/microsoft-graph-types'
import { path } from '../encode.ts'
import { calendarScopes, type Mailbox, mailboxRoot } from '../mailbox.ts'
import type { GraphPort } from '../port.ts'

/**
 * POST …/events. Least privilege: Calendars.ReadWrite(.Shared). Repeatable by its `transactionId`: Exchange makes the event once.
 * Source: https://learn.microsoft.com/graph/api/user-post-events
 *
 * @throws GraphError `duplicate` when the transactionId was used for another event
 */
export async function createEvent(
  graph: GraphPort,
  mailbox: Mailbox,
  event: Event & { readonly transactionId: string },
): Promise<Event> {
  const request = {
    method: 'POST',
    path: path`${mailboxRoot(mailbox)}/events`,
    body: event,
    repeatable: true,
  } as const
  return (await graph.call<Event>({ ...request, scopes: calendarScopes(mailbox) })).body
}
