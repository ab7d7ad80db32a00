/** Milliseconds: half of all calls are quicker than the median, one in twenty is slower than the 95th percentile (DESIGN §12). */
const medianMs = 80
const p95Ms = 400

/** 95th percentile of the standard normal distribution. */
const z95 = 1.6448536

export interface DrawnLatency {
  /** Draws from a log-normal distribution with the two percentiles above. */
  readonly next: () => number
  /** Number and sum of what was drawn since the last call of this. */
  take(): { readonly calls: number; readonly ms: number }
}

export function drawLatency(draw: () => number): DrawnLatency {
  const sigma = Math.log(p95Ms / medianMs) / z95
  let calls = 0
  let ms = 0
  return {
    next: () => {
      // Box and Muller; 1 - draw is never nought.
      const normal = Math.sqrt(-2 * Math.log(1 - draw())) * Math.cos(2 * Math.PI * draw())
      const drawn = medianMs * Math.exp(sigma * normal)
      calls += 1
      ms += drawn
      return drawn
    },
    take: () => {
      const taken = { calls, ms }
      calls = 0
      ms = 0
      return taken
    },
  }
}
