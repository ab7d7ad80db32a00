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

function probability(model: Weights, values: ReadonlyMap<string, number>): number {
  let sum = model.bias
  for (const [id, value] of values) sum += (model.weights[id] ?? 0) * value
  return Math.round((1 / (1 + Math.exp(-sum))) * 10_000) / 10_000
}
