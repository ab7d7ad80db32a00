import { randomBytes } from 'node:crypto'
import type { Subscription } from '@microsoft/microsoft-graph-types'
import { GraphError, type GraphPort } from '../../graph/port.ts'
import { createSubscription } from '../../graph/subscriptions/create-subscription.ts'
import { renewSubscription } from '../../graph/subscriptions/renew-subscription.ts'
import type { WatchedMailbox } from '../config.ts'
import type { WatcherStore } from '../state/store.ts'

/** What we ask for; Graph says what it grants. The longest that every tenant has taken for mail is 4,230 minutes. */
const lifeMs = 4_200 * 60_000

/**
 * Makes or renews the subscriptions of a mailbox that are due. The secret is written down before Graph is asked, so that a notification
 * that overtakes the answer is known.
 *
 * @throws GraphError; the mailbox is polled meanwhile
 */
export async function subscribeMailbox(
  deps: {
    readonly graph: GraphPort
    readonly store: WatcherStore
    readonly publicUrl: string
    readonly now: () => Date
  },
  { address, folders }: WatchedMailbox,
): Promise<void> {
  const { graph, store, publicUrl } = deps
  for (const folder of folders) {
    const row = await store.subscription(address, folder, randomBytes(32).toString('base64url'))
    if (!row.due) continue
    const expires = new Date(deps.now().getTime() + lifeMs).toISOString()
    const granted =
      (row.id === null ? null : await renewed(graph, row.id, expires)) ??
      (await createSubscription(graph, {
        mailbox: address,
        folder,
        notificationUrl: `${publicUrl}/notifications`,
        lifecycleUrl: `${publicUrl}/lifecycle`,
        clientState: row.clientState,
        expires,
      }))
    const life = Date.parse(granted.expirationDateTime ?? expires) - deps.now().getTime()
    await store.subscribed(address, folder, granted.id ?? '', Math.max(60, life / 1000))
  }
}

/** The renewed subscription, or null when Graph has none of that id any more. */
async function renewed(graph: GraphPort, id: string, expires: string): Promise<Subscription | null> {
  try {
    return await renewSubscription(graph, id, expires)
  } catch (thrown) {
    if (thrown instanceof GraphError && thrown.code === 'not-found') return null
    throw thrown
  }
}
