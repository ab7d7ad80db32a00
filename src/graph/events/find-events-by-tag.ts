import type { Event } from '@microsoft/microsoft-graph-types'
import { odataString, path } from '../encode.ts'
import { calendarScopes, type Mailbox, mailboxRoot } from '../mailbox.ts'
import type { Tag } from '../messages/tag.ts'
import type { Page } from '../pages.ts'
import type { GraphPort } from '../port.ts'

/**
 * GET …/events?$filter=singleValueExtendedProperties/any(…). Least privilege: Calendars.Read(.Shared); the scope to write is asked for,
 * since what is found is changed next. Reads only; repeatable. Days come in `timeZone` (IANA).
 * Source: https://learn.microsoft.com/graph/api/singlevaluelegacyextendedproperty-get
 *
 * @param quiet nobody pressed for it: a permission that is missing is not asked for
 */
export async function findEventsByTag(
  graph: GraphPort,
  mailbox: Mailbox,
  tag: Tag,
  { timeZone, quiet }: { readonly timeZone: string; readonly quiet: boolean },
): Promise<readonly Event[]> {
  const { body } = await graph.call<Page<Event>>({
    method: 'GET',
    path: path`${mailboxRoot(mailbox)}/events?$filter=singleValueExtendedProperties/any(ep:ep/id eq ${odataString(tag.id)} and ep/value eq ${odataString(tag.value)})&$select=id,subject,start,isAllDay&$top=10`,
    headers: { Prefer: `outlook.timezone="${timeZone}"` },
    quiet,
    scopes: calendarScopes(mailbox),
  })
  return body.value
}
