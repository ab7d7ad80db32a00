import { defaultSettings, type GraphSettings } from '../../../src/sandbox/graph/http/settings.ts'
import type { MessageRow } from '../../../src/sandbox/graph/mail/message-row.ts'
import { notifySubscribers } from '../../../src/sandbox/graph/mail/notify.ts'
import type { City } from './city.ts'
import type { WorkerSlot } from './workers.ts'

/** What stands between Graph and the workers: a load balancer, and a network that loses and doubles. */
export interface Messenger {
  readonly webhook: GraphSettings['webhook']
  /** Tells of a mail as Graph would. */
  tell(id: string): void
  readonly sent: () => number
  readonly dropped: () => number
}

/** Of a hundred notifications this many come twice. */
const doubledPercent = 5

export function createMessenger(
  city: City,
  slots: () => readonly WorkerSlot[],
  dropShare: number,
  draw: () => number,
): Messenger {
  let sent = 0
  let dropped = 0
  const post = async (url: string, body: string | null) => {
    const running = slots().filter((slot) => slot.running())
    const chosen = running[Math.floor(draw() * running.length)]
    if (!chosen) throw new Error('No worker runs.')
    const { pathname, search } = new URL(url)
    const path = pathname.replace(/^\/balanced/, '')
    return defaultSettings.webhook(`${chosen.notificationsUrl}${path}${search}`, body)
  }
  const webhook: GraphSettings['webhook'] = async (url, body) => {
    // The handshake is Graph's own call and is not lost.
    if (body === null) return post(url, body)
    sent += 1
    if (draw() < dropShare) {
      dropped += 1
      return { status: 0, text: '' }
    }
    if (draw() * 100 < doubledPercent) void post(url, body).catch(() => undefined)
    return post(url, body)
  }
  const settings = { ...defaultSettings, webhook }
  return {
    webhook,
    sent: () => sent,
    dropped: () => dropped,
    tell: (id) => {
      const row = city.store.get<MessageRow>('SELECT * FROM messages WHERE id = ?', id)
      if (!row) return
      // A worker that has just been killed takes no notification; delta finds its mail.
      void notifySubscribers({ store: city.store, settings, now: new Date() }, row).catch(() => undefined)
    },
  }
}
