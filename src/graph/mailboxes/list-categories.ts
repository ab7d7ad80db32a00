import type { OutlookCategory } from '@microsoft/microsoft-graph-types'
import { path } from '../encode.ts'
import { type Mailbox, mailboxRoot } from '../mailbox.ts'
import { everything } from '../pages.ts'
import { scopesOf } from '../permissions.ts'
import type { GraphPort } from '../port.ts'

/** GET …/outlook/masterCategories. Least privilege: MailboxSettings.Read. Reads only; repeatable. */
export const listCategories = (graph: GraphPort, mailbox: Mailbox): Promise<readonly OutlookCategory[]> =>
  everything(graph, {
    method: 'GET',
    path: path`${mailboxRoot(mailbox)}/outlook/masterCategories`,
    scopes: scopesOf('categories.read'),
  })
