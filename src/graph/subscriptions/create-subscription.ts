import type { Subscription } from '@microsoft/microsoft-graph-types'
import { path } from '../encode.ts'
import { scopesOf } from '../permissions.ts'
import type { GraphPort } from '../port.ts'

/**
 * POST /subscriptions for new mail in a folder. Least privilege: Mail.Read (application). Makes one each time: not repeatable; a
 * stray one ends by itself. Graph calls the notification address before it answers.
 *
 * @param asked.expires ISO 8601; the answer says what was granted
 */
export async function createSubscription(
  graph: GraphPort,
  asked: {
    readonly mailbox: string
    readonly folder: string
    readonly notificationUrl: string
    readonly lifecycleUrl: string
    readonly clientState: string
    readonly expires: string
  },
): Promise<Subscription> {
  const { body } = await graph.call<Subscription>({
    method: 'POST',
    path: '/subscriptions',
    body: {
      changeType: 'created',
      resource: path`users/${asked.mailbox}/mailFolders/${asked.folder}/messages`,
      notificationUrl: asked.notificationUrl,
      lifecycleNotificationUrl: asked.lifecycleUrl,
      clientState: asked.clientState,
      expirationDateTime: asked.expires,
    },
    scopes: scopesOf('watch.read'),
  })
  return body
}
