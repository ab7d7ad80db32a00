/** One bit in or out: takes the chance of a one in 65,536ths and, when writing, the bit; gives the bit. */
export type BitPort = (chance: number, bit: number) => number

/**
 * A number of `width` bits in or out. `kind` parts symbols of different sorts, `one` and `other` say what stands around it, `value`
 * counts when writing.
 */
export type SymbolPort = (kind: number, one: number, other: number, width: number, value?: number) => number

const slots = 1 << 18
const perUnit = 128
const edge = 8 * perUnit
/** e^(1/128). Only products, sums and quotients follow from it: they are the same in every engine, `Math.exp` need not be. */
const growth = 1.007843097206448

/** Log-odds, from −8 to 8 in steps of 1/128, as chances in 65,536ths. */
const chances = new Int32Array(2 * edge + 1)
let odds = 1
for (let step = 0; step <= edge; step++) {
  chances[edge + step] = Math.round((65536 * odds) / (1 + odds))
  chances[edge - step] = Math.round(65536 / (1 + odds))
  odds *= growth
}

/** What a chance in 4,096ths adds to the log-odds: two opinions that agree count for a little more than one. */
const opinions = new Int32Array(4096)
let reached = 0
for (let part = 0; part < 4096; part++) {
  while (reached < 2 * edge && (chances[reached] ?? 0) < part * 16 + 8) reached++
  opinions[part] = Math.round((reached - edge) * 0.6)
}

const mostMet = 63
const whole = (1 << 24) - 1
/** A half, never met: its opinion is none. */
const unmet = 1 << 29
const moves = Float64Array.from({ length: mostMet + 1 }, (_, met) => 1 / (met + 1.5))

/** Where a chance goes after `bit`: far at first, less the more often it was met. */
function learnt(state: number, bit: number): number {
  const met = state & mostMet
  const one = state >> 6
  const nearer = one + Math.trunc((bit * whole - one) * (moves[met] ?? 0))
  return (nearer << 6) | Math.min(mostMet, met + 1)
}

/**
 * Chances learnt while they are used: a symbol goes bit by bit, each foretold by how it went before in either context. Reading repeats
 * what writing did, so nothing of it is stored. Whole numbers and basic arithmetic alone, so that every engine foretells the same.
 */
export function learntOdds(port: BitPort): SymbolPort {
  /** By context and bits so far: the chance of a one in 2^24ths and, in the last six bits, how often it was met; equal hashes share. */
  const states = new Int32Array(slots).fill(unmet)
  const slotOf = (context: number, known: number) => {
    const mixed = Math.imul(context + Math.imul(known, 0x9e3779b1), 0x2c1b3c6d)
    return (mixed ^ (mixed >>> 15)) & (slots - 1)
  }
  return (kind, one, other, width, value = 0) => {
    const first = Math.imul(one + 1, 0x2545f491) + kind * 2
    const second = Math.imul(other + 1, 0x2545f491) + kind * 2 + 1
    let known = 1
    for (let place = width - 1; place >= 0; place--) {
      const here = slotOf(first, known)
      const there = slotOf(second, known)
      const state = states[here] ?? 0
      const state2 = states[there] ?? 0
      const sum = (opinions[state >> 18] ?? 0) + (opinions[state2 >> 18] ?? 0)
      const chance = chances[edge + Math.max(-edge, Math.min(edge, sum))] ?? 0
      const bit = port(chance, (value >> place) & 1)
      states[here] = learnt(state, bit)
      states[there] = learnt(state2, bit)
      known = known * 2 + bit
    }
    return known - (1 << width)
  }
}
