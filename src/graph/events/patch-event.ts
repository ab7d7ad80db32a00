import type { Event } from '@microsoft/microsoft-graph-types'
import { path } from '../encode.ts'
import { calendarScopes, type Mailbox, mailboxRoot } from '../mailbox.ts'
import type { GraphPort } from '../port.ts'

/**
 * PATCH …/events/{id}. Least privilege: Calendars.ReadWrite(.Shared). Sets values that do not depend on what was there, so it is
 * repeatable. Source: https://learn.microsoft.com/graph/api/event-update
 */
export async function patchEvent(
  graph: GraphPort,
  mailbox: Mailbox,
  id: string,
  change: Event,
): Promise<void> {
  await graph.call({
    method: 'PATCH',
    path: path`${mailboxRoot(mailbox)}/events/${id}`,
    body: change,
    repeatable: true,
    scopes: calendarScopes(mailbox),
  })
}
