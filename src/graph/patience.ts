import type { GraphError } from './port.ts'

/** Attempts at one repeatable call, the first included. */
export const maxAttempts = 4

/** Longer than this nobody waits in front of a screen; the error is shown instead. */
const longestWaitMs = 60_000

/**
 * How long to wait before the next attempt of a repeatable call, in milliseconds; null = give up. Retry-After is obeyed where it
 * can be read (never by a browser outside `$batch`); else throttling waits from 5 s, other trouble from 0.5 s, doubling.
 *
 * @param attempt number of attempts made so far, from 1
 * @param chance 0 ≤ chance < 1, spreads the waits of many clients
 */
export function waitBeforeRetry(error: GraphError, attempt: number, chance: number): number | null {
  if (attempt >= maxAttempts || !passes(error)) return null
  if (error.retryAfterSeconds !== null) {
    const asked = error.retryAfterSeconds * 1000
    return asked <= longestWaitMs ? asked : null
  }
  const base = error.code === 'throttled' ? 5_000 : 500
  return Math.round(base * 2 ** (attempt - 1) * (1 + chance / 4))
}

const passes = (error: GraphError) =>
  error.code === 'throttled' ||
  error.code === 'unavailable' ||
  error.code === 'timeout' ||
  error.code === 'offline'
