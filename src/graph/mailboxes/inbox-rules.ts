import type { MessageRule } from '@microsoft/microsoft-graph-types'
import { path } from '../encode.ts'
import { type Mailbox, mailboxRoot } from '../mailbox.ts'
import { everything } from '../pages.ts'
import { scopesOf } from '../permissions.ts'
import type { GraphPort } from '../port.ts'

/**
 * GET …/mailFolders/inbox/messageRules. Least privilege: MailboxSettings.Read. Reads only; repeatable. Exchange gives delegates no
 * rules of a shared mailbox (`forbidden`); the application permission does.
 */
export const inboxRules = (graph: GraphPort, mailbox: Mailbox): Promise<readonly MessageRule[]> =>
  everything(graph, {
    method: 'GET',
    path: path`${mailboxRoot(mailbox)}/mailFolders/inbox/messageRules`,
    scopes: scopesOf('rules.read'),
  })
