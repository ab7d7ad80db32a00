import type { FollowupFlag } from '@microsoft/microsoft-graph-types'
import { path } from '../encode.ts'
import { type Mailbox, mailboxRoot, mailScopes } from '../mailbox.ts'
import type { GraphPort } from '../port.ts'

/** A flag to put up with its first and last day (YYYY-MM-DD), or one that is done with. */
export type MailFlag = { readonly from: string; readonly due: string } | 'complete'

/**
 * PATCH …/messages/{id} with Outlook's own follow-up flag. Least privilege: Mail.ReadWrite(.Shared). Sets values that do not depend on
 * what was there, so it is repeatable. A last day needs a first day beside it, else 400.
 * Source: https://learn.microsoft.com/graph/api/resources/followupflag
 */
export async function flagMessage(
  graph: GraphPort,
  mailbox: Mailbox,
  id: string,
  flag: MailFlag,
): Promise<void> {
  await graph.call({
    method: 'PATCH',
    path: path`${mailboxRoot(mailbox)}/messages/${id}`,
    body: { flag: followupFlag(flag) },
    repeatable: true,
    scopes: mailScopes('write', mailbox),
  })
}

/** The same as Graph's resource, for a change that sets more than the flag. */
export const followupFlag = (flag: MailFlag): FollowupFlag =>
  flag === 'complete'
    ? { flagStatus: 'complete' }
    : {
        flagStatus: 'flagged',
        startDateTime: midnight(flag.from < flag.due ? flag.from : flag.due),
        dueDateTime: midnight(flag.due),
      }

/** A flag has days, not hours: midnight in UTC is the same day in every client of the city, and reads back as it was written. */
const midnight = (day: string) => ({ dateTime: `${day}T00:00:00`, timeZone: 'UTC' })
