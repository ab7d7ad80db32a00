import type { Call } from '../http/operation.ts'
import type { SandboxStore } from '../../store/sandbox-store.ts'
import type { GraphSettings } from '../http/settings.ts'
import { sandboxTenant } from '../tokens.ts'
import type { MessageRow } from './message-row.ts'

interface SubscriptionRow {
  id: string
  expiresAt: string
  doc: string
}

/** Tells the subscriptions on a folder of a new message. A webhook that fails is let be: delta is the truth. */
export const notifySubscribers = async (
  context: { store: SandboxStore; settings: GraphSettings; now: Date },
  message: MessageRow,
): Promise<void> => {
  const rows = context.store.all<SubscriptionRow>(
    'SELECT id, expiresAt, doc FROM subscriptions WHERE mailbox = ? AND (folder IS NULL OR folder = ?) AND expiresAt > ?',
    message.mailbox,
    message.folder,
    context.now.toISOString(),
  )
  for (const row of rows) {
    const doc = JSON.parse(row.doc) as Record<string, unknown>
    if (!String(doc['changeType']).includes('created')) continue
    const notification = {
      subscriptionId: row.id,
      subscriptionExpirationDateTime: row.expiresAt,
      changeType: 'created',
      resource: `Users/${message.mailbox}/Messages/${message.restId}`,
      resourceData: {
        '@odata.type': '#Microsoft.Graph.Message',
        '@odata.id': `Users/${message.mailbox}/Messages/${message.restId}`,
        '@odata.etag': `W/"${message.id.slice(-12)}"`,
        id: message.restId,
      },
      clientState: doc['clientState'] ?? null,
      tenantId: sandboxTenant,
    }
    await context.settings.webhook(String(doc['notificationUrl']), JSON.stringify({ value: [notification] }))
  }
}

/** The same, once the answer is out. */
export const notifyLater = (call: Call, messages: readonly MessageRow[]): void => {
  for (const message of messages) call.after(() => notifySubscribers(call, message))
}
