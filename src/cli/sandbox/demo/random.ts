/** Chance that comes out the same for the same seed. */
export interface Chance {
  /** 0 ≤ x < 1. */
  readonly next: () => number
  readonly between: (least: number, most: number) => number
  readonly pick: <T>(from: readonly [T, ...T[]]) => T
  /** One of the values, each as often as its weight says. */
  readonly weighted: <T>(from: readonly (readonly [T, number])[], otherwise: NoInfer<T>) => T
  readonly happens: (probability: number) => boolean
  readonly uuid: () => string
}

/** mulberry32: small, quick, and good enough for made-up cases. */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const between = (least: number, most: number) => least + Math.floor(next() * (most - least + 1))
  const hex = (digits: number) =>
    Array.from({ length: digits }, () => Math.floor(next() * 16).toString(16)).join('')
  return {
    next,
    between,
    pick: (from) => from[Math.floor(next() * from.length)] ?? from[0],
    weighted: (from, otherwise) => {
      let left = next() * from.reduce((sum, [, weight]) => sum + weight, 0)
      for (const [value, weight] of from) {
        left -= weight
        if (left < 0) return value
      }
      return otherwise
    },
    happens: (probability) => next() < probability,
    uuid: () => `${hex(8)}-${hex(4)}-4${hex(3)}-a${hex(3)}-${hex(12)}`,
  }
}
