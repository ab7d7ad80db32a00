import type { Fault, Faults } from '../graph/http/faults.ts'

/** What the sandbox's switches do to the pages' calls to Graph, until they are turned back. */
export interface Trouble {
  /** Every call answers 503. */
  readonly down: boolean
  /** Every call answers 429 with a Retry-After of ten seconds. */
  readonly throttled: boolean
  /** Milliseconds before each answer. */
  readonly latencyMs: number
  /** Per cent of the connections that end without an answer, half of them after Graph has done the work. */
  readonly lossPercent: number
  /** Graph wants a further proof of who the person is (claims challenge). */
  readonly stepUp: boolean
}

export const noTrouble: Trouble = {
  down: false,
  throttled: false,
  latencyMs: 0,
  lossPercent: 0,
  stepUp: false,
}

/** A number between two bounds, whatever a page sent. */
const between = (value: unknown, least: number, most: number) => {
  const number = Number(value)
  return Number.isFinite(number) ? Math.min(most, Math.max(least, number)) : least
}

/** Trouble as a page asks for it; what is missing or makes no sense counts as none. */
export const readTrouble = (body: Readonly<Record<string, unknown>>): Trouble => ({
  down: body['down'] === true,
  throttled: body['throttled'] === true,
  latencyMs: between(body['latencyMs'], 0, 60_000),
  lossPercent: between(body['lossPercent'], 0, 100),
  stepUp: body['stepUp'] === true,
})

/** A seeded row of numbers from 0 to 1 (mulberry32), so that a lossy afternoon can be had again. */
const seeded = (seed: number) => {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/**
 * Judges each request by the trouble of the moment. A lost connection takes a whole batch with it, so members of a batch are never
 * lost one by one.
 */
export const faultsOf = (trouble: () => Trouble, seed = 1): Faults => {
  const random = seeded(seed)
  return ({ inBatch }): Fault | undefined => {
    const { down, throttled, lossPercent } = trouble()
    if (down) return { when: 'before', status: 503 }
    if (throttled) return { when: 'before', status: 429, retryAfter: 10 }
    if (inBatch || lossPercent === 0) return undefined
    const drawn = random() * 100
    return drawn < lossPercent
      ? { when: drawn < lossPercent / 2 ? 'before' : 'after', reset: true }
      : undefined
  }
}
