import type { GraphError } from './port.ts'

/** What was asked of Graph in this session, and how often it asked for patience. Nothing of what was in the calls. */
export interface Metered {
  /** Attempts, repeated ones included. */
  readonly calls: number
  readonly throttled: number
  /** ISO 8601 instant of the last time it asked for patience; null when it never did. */
  readonly lastThrottledAt: string | null
  /** The longest wait it asked for where that could be read, in seconds. */
  readonly longestWait: number | null
  /** Attempts without a usable answer: timeouts, 5xx, no network. */
  readonly failed: number
}

/** Counts one session's calls; kept in memory and sent nowhere. */
export interface GraphMeter {
  attempted(): void
  met(error: GraphError): void
  read(): Metered
}

const trouble: ReadonlySet<string> = new Set(['unavailable', 'timeout', 'offline'])

export function createMeter(now: () => Date = () => new Date()): GraphMeter {
  let metered: Metered = { calls: 0, throttled: 0, lastThrottledAt: null, longestWait: null, failed: 0 }
  return {
    attempted: () => void (metered = { ...metered, calls: metered.calls + 1 }),
    met: ({ code, retryAfterSeconds }) => {
      if (code === 'throttled')
        metered = {
          ...metered,
          throttled: metered.throttled + 1,
          lastThrottledAt: now().toISOString(),
          longestWait:
            retryAfterSeconds === null
              ? metered.longestWait
              : Math.max(metered.longestWait ?? 0, retryAfterSeconds),
        }
      else if (trouble.has(code)) metered = { ...metered, failed: metered.failed + 1 }
    },
    read: () => metered,
  }
}
