import { path } from '../encode.ts'
import { calendarScopes, type Mailbox, mailboxRoot } from '../mailbox.ts'
import { GraphError, type GraphPort } from '../port.ts'

/**
 * DELETE …/events/{id} of an event without attendees, so that nobody is told. Least privilege: Calendars.ReadWrite(.Shared). One that is
 * gone already is deleted. Source: https://learn.microsoft.com/graph/api/event-delete
 */
export async function deleteEvent(graph: GraphPort, mailbox: Mailbox, id: string): Promise<void> {
  const request = {
    method: 'DELETE',
    path: path`${mailboxRoot(mailbox)}/events/${id}`,
    answer: 'none',
  } as const
  try {
    await graph.call({ ...request, scopes: calendarScopes(mailbox) })
  } catch (thrown) {
    if (!(thrown instanceof GraphError && thrown.code === 'not-found')) throw thrown
  }
}
