import weights from './weights.json' with { type: 'json' }

type Weights = { bias: number; weights: Record<string, number> }

/** Name of the committed weights, kept in every finding. */
export const modelVersion: string = weights.version

/** Calibrated probability of a visit request. */
export function visitProbability(values: ReadonlyMap<string, number>): number {
  return probability(weights.visit, values)
}

/** Calibrated probability of a request of any kind. */
export function requestProbability(values: ReadonlyMap<string, number>): number {
  return probability(weights.request, values)
}

/** What each signal adds to the sums of the two models (log-odds), the heaviest first. */
export function contributions(
  values: ReadonlyMap<string, number>,
): readonly { signal: string; strength: number; visit: number; request: number }[] {
  const heft = (line: { visit: number; request: number }) => Math.abs(line.visit) + Math.abs(line.request)
  const visit: Weights = weights.visit
  const request: Weights = weights.request
  return [...values]
    .map(([signal, strength]) => ({
      signal,
      strength,
      visit: (visit.weights[signal] ?? 0) * strength,
      request: (request.weights[signal] ?? 0) * strength,
    }))
    .toSorted((a, b) => heft(b) - heft(a) || a.signal.localeCompare(b.signal))
}

function probability(model: Weights, values: ReadonlyMap<string, number>): number {
  let sum = model.bias
  for (const [id, value] of values) sum += (model.weights[id] ?? 0) * value
  return Math.round((1 / (1 + Math.exp(-sum))) * 10_000) / 10_000
}
