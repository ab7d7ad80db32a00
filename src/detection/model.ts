import weights from './weights.json' with { type: 'json' }

/** Of each pair in the weights: which of the two models it belongs to. */
const visit = 0
const request = 1
type Which = typeof visit | typeof request

const bias: readonly number[] = weights.bias
const pairs: Readonly<Record<string, readonly number[] | undefined>> = weights.weights

const weightIn = (which: Which, signal: string): number => pairs[signal]?.[which] ?? 0

/** How surely a kind besides the visit is asked for (0–1), by what is seen of it. */
export type KindModel = (values: ReadonlyMap<string, number>) => number

/** The committed weights of the kinds. */
export const committedKinds: KindModel = (values) => {
  const known: Readonly<Record<string, number | undefined>> = weights.kinds
  let sum = weights.kindBias
  for (const [id, value] of values) sum += (known[id] ?? 0) * value
  return 1 / (1 + Math.exp(-sum))
}

/** Name of the committed weights, kept in every finding. */
export const modelVersion: string = weights.version

/** Calibrated probability of a visit request. */
export function visitProbability(values: ReadonlyMap<string, number>): number {
  return probability(visit, values)
}

/** Calibrated probability of a request of any kind. */
export function requestProbability(values: ReadonlyMap<string, number>): number {
  return probability(request, values)
}

/** What each signal adds to the sums of the two models (log-odds), the heaviest first. */
export function contributions(
  values: ReadonlyMap<string, number>,
): readonly { signal: string; strength: number; visit: number; request: number }[] {
  const heft = (line: { visit: number; request: number }) => Math.abs(line.visit) + Math.abs(line.request)
  return [...values]
    .map(([signal, strength]) => ({
      signal,
      strength,
      visit: weightIn(visit, signal) * strength,
      request: weightIn(request, signal) * strength,
    }))
    .toSorted((a, b) => heft(b) - heft(a) || a.signal.localeCompare(b.signal))
}

function probability(which: Which, values: ReadonlyMap<string, number>): number {
  let sum = bias[which] ?? 0
  for (const [id, value] of values) sum += weightIn(which, id) * value
  return Math.round((1 / (1 + Math.exp(-sum))) * 10_000) / 10_000
}
