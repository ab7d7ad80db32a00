import type { Engine } from '../engine.ts'
import type { WatcherStore } from '../state/store.ts'
import type { SubscriptionRow } from '../state/subscription-rows.ts'
import type { Metrics } from '../telemetry/metrics.ts'
import { judge, type Verdict } from './judge.ts'

/** Takes notifications in. They are hints: the answer goes out at once, what they ask for is gathered and handed over in one write. */
export interface NotificationInbox {
  /** @returns the status to answer: 202, 400 for what is no notification, 403 when one is forged */
  take(body: unknown): Promise<202 | 400 | 403>
  /** Hands over what is gathered. */
  flush(): Promise<void>
}

/** Long enough to make one write of a flood, short enough that nobody notices. */
const gatherMs = 200

/** Our subscriptions are read again this long after; sooner when a notification is of none we know. */
const freshMs = 30_000
const leastMs = 1_000

export function createInbox(deps: {
  readonly store: WatcherStore
  readonly engine: Engine
  readonly metrics: Metrics
  readonly onError: (error: unknown) => void
}): NotificationInbox {
  let rows: readonly SubscriptionRow[] = []
  let readAt = -Infinity
  const toSync = new Set<string>()
  const toSubscribe = new Set<string>()
  let timer: NodeJS.Timeout | null = null

  const known = async (olderThanMs: number) => {
    if (performance.now() - readAt > olderThanMs) {
      readAt = performance.now()
      try {
        rows = await deps.store.subscriptions()
      } catch (error) {
        deps.onError(error)
      }
    }
    return rows
  }
  const flush = async () => {
    if (timer) clearTimeout(timer)
    timer = null
    const [sync, subscribe] = [[...toSync], [...toSubscribe]]
    toSync.clear()
    toSubscribe.clear()
    try {
      await deps.engine.subscribe(subscribe)
      await deps.engine.sync(sync)
    } catch (error) {
      // Lost hints are found by the next round.
      deps.onError(error)
    }
  }
  const act = async (verdict: Verdict) => {
    switch (verdict.kind) {
      case 'change':
      case 'missed':
        toSync.add(verdict.row.mailbox)
        return
      case 'reauthorizationRequired':
        await deps.store.renewSoon(verdict.row.mailbox)
        toSubscribe.add(verdict.row.mailbox)
        return
      case 'subscriptionRemoved':
        await deps.store.unsubscribe(verdict.row.mailbox, verdict.row.folder)
        toSubscribe.add(verdict.row.mailbox)
        toSync.add(verdict.row.mailbox)
        return
      case 'stray':
        if (verdict.toldOfMail) toSync.add(verdict.row.mailbox)
        return
      case 'unknown':
      case 'forged':
    }
  }
  return {
    flush,
    take: async (body) => {
      let verdicts = judge(body, await known(freshMs))
      if (verdicts?.some(({ row }) => row === null)) verdicts = judge(body, await known(leastMs))
      if (verdicts === null) {
        deps.metrics.notification('unreadable')
        return 400
      }
      for (const verdict of verdicts) deps.metrics.notification(verdict.kind)
      for (const verdict of verdicts) await act(verdict).catch(deps.onError)
      if (toSync.size + toSubscribe.size > 0) timer ??= setTimeout(() => void flush(), gatherMs)
      return verdicts.some(({ kind }) => kind === 'forged') ? 403 : 202
    },
  }
}
