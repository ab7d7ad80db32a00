import type { OutlookCategory } from '@microsoft/microsoft-graph-types'
import { path } from '../encode.ts'
import { type Mailbox, mailboxRoot } from '../mailbox.ts'
import { scopesOf } from '../permissions.ts'
import { GraphError, type GraphPort } from '../port.ts'

/**
 * POST …/outlook/masterCategories. Least privilege: MailboxSettings.ReadWrite. The name is unique: one that exists is left as it
 * is, hence repeatable. Exchange refuses delegates of a shared mailbox (`forbidden`).
 */
export async function createCategory(
  graph: GraphPort,
  mailbox: Mailbox,
  category: OutlookCategory,
): Promise<void> {
  const request = {
    method: 'POST',
    path: path`${mailboxRoot(mailbox)}/outlook/masterCategories`,
    body: category,
  } as const
  try {
    await graph.call({ ...request, repeatable: true, scopes: scopesOf('categories.write') })
  } catch (thrown) {
    if (!(thrown instanceof GraphError && (thrown.code === 'duplicate' || thrown.code === 'conflict')))
      throw thrown
  }
}
