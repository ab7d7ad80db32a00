import { strikes, type FaultRun } from './fault-run.ts'
import { scenarios } from './scenarios.ts'
import type { GraphSettings } from '../../src/sandbox/graph/http/settings.ts'

/** Mulberry32: small, seeded, good enough to choose what strikes where. */
export function random(from: number): () => number {
  let state = from
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** Requests of the longest undisturbed run; two windows make about twice as many. */
const requests = 26

/**
 * Without end: every strike at every request of a hand-over, at every third request of each other plan, and at every sixth where two
 * windows carry any plan out at once; then drawn ones, a third of them in two windows.
 */
export function* faultPlan(seed: number, only: string | null): Generator<FaultRun> {
  const chosen = only === null ? strikes : strikes.filter((strike) => strike.name === only)
  if (chosen.length === 0) throw new Error(`No strike is called ${only}.`)
  const [first, ...others] = scenarios
  for (const strike of chosen)
    for (let at = 0; at < requests; at += 1) yield { scenario: first, strike, at, windows: 1 }
  for (const [index, scenario] of others.entries())
    for (const strike of chosen)
      for (let at = index % 3; at < requests; at += 3) yield { scenario, strike, at, windows: 1 }
  for (const [index, scenario] of scenarios.entries())
    for (const strike of chosen)
      for (let at = index % 6; at < requests * 2; at += 6) yield { scenario, strike, at, windows: 2 }
  const draw = random(seed)
  for (;;) {
    const strike = chosen[Math.floor(draw() * chosen.length)]
    const windows = draw() < 1 / 3 ? 2 : 1
    const scenario = draw() < 1 / 2 ? first : (scenarios[Math.floor(draw() * scenarios.length)] ?? first)
    if (strike !== undefined)
      yield { scenario, strike, at: Math.floor(draw() * requests * (windows * 0.9)), windows }
  }
}

/** What was made is found by its tag, and lies in Sent Items, only after a while. */
export const slowToFind: Partial<GraphSettings> = {
  sentKeepsImmutableId: false,
  sentDelayMs: 4_000,
  filterDelayMs: 2_000,
}

/** Tenants differ in what is not documented; each is played for a while. */
export const tenants: readonly Partial<GraphSettings>[] = [
  {},
  { createForwardTakesMessage: false },
  { sentKeepsImmutableId: false },
  { createForwardTakesMessage: false, sentKeepsImmutableId: false },
  slowToFind,
]
