import { path } from '../encode.ts'
import { type Mailbox, mailboxRoot, mailScopes } from '../mailbox.ts'
import type { GraphPort } from '../port.ts'
import { followupFlag, type MailFlag } from './followup-flag.ts'

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
