import type { Fault, Faults } from '../../../src/sandbox/graph/http/faults.ts'

/** What Graph does in place of a good answer, each as often as the others. */
const kinds: readonly Fault[] = [
  { when: 'before', status: 503 },
  { when: 'after', status: 504 },
  { when: 'before', status: 429, retryAfter: 1 },
  { when: 'after', status: 500 },
  { when: 'before', reset: true },
  { when: 'after', reset: true },
  { when: 'after', malformed: true },
  { when: 'before', status: 502 },
  { when: 'before', status: 401 },
]

export interface DrawnFaults {
  readonly faults: Faults
  /** How many requests were struck. */
  readonly struck: () => number
  end(): void
}

/** Strikes this share of all requests until `end`. */
export function drawFaults(share: number, draw: () => number): DrawnFaults {
  let struck = 0
  let over = false
  return {
    struck: () => struck,
    end: () => {
      over = true
    },
    faults: () => {
      if (over || draw() >= share) return undefined
      struck += 1
      return kinds[Math.floor(draw() * kinds.length)]
    },
  }
}
