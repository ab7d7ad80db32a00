import type { MailTips } from '@microsoft/microsoft-graph-types'
import type { Page } from '../pages.ts'
import { scopesOf } from '../permissions.ts'
import type { GraphPort } from '../port.ts'

/**
 * POST /me/getMailTips: automatic replies of recipients, without sending; an empty message is none. Least privilege: Mail.Read.
 * Changes nothing; repeatable.
 */
export async function getMailTips(
  graph: GraphPort,
  addresses: readonly string[],
): Promise<readonly MailTips[]> {
  const { body } = await graph.call<Page<MailTips>>({
    method: 'POST',
    path: '/me/getMailTips',
    body: {
      EmailAddresses: addresses,
      MailTipsOptions: 'automaticReplies',
    },
    repeatable: true,
    scopes: scopesOf('mailtips.read'),
  })
  return body.value
}
