export type Sample = { values: ReadonlyMap<string, number>; label: boolean }
export type Model = { bias: number; weights: Record<string, number> }

const rounds = 1500
const rate = 0.5
/** Log-odds; finer steps move no mail, and their digits would travel to every pane. */
const stepsPerUnit = 10

/**
 * Logistic regression by full-batch gradient descent with an L2 penalty; deterministic: fixed order, fixed number of rounds.
 * `prior` is where the penalty pulls each weight to, so that a small corpus bends what is known rather than inventing it; a weight
 * never takes the other sign than its prior, because what speaks for a request cannot come to speak against it by chance. A weight
 * that rounds to nothing is left out.
 */
export function train(
  samples: readonly Sample[],
  prior: Readonly<Record<string, number>>,
  priorBias: number,
  penalty = 0.002,
): Model {
  const names = [
    ...new Set([...Object.keys(prior), ...samples.flatMap((each) => [...each.values.keys()])]),
  ].sort()
  const index = new Map(names.map((name, at) => [name, at]))
  const columns = samples.map((each) =>
    Int32Array.from([...each.values.keys()], (name) => index.get(name) ?? 0),
  )
  const cells = samples.map((each) => Float64Array.from(each.values.values()))
  const positive = samples.filter((each) => each.label).length
  const weightOf = samples.map((each) =>
    each.label
      ? samples.length / (2 * Math.max(1, positive))
      : samples.length / (2 * Math.max(1, samples.length - positive)),
  )
  const start = Float64Array.from(names, (name) => prior[name] ?? 0)
  const weights = Float64Array.from(start)
  const gradient = new Float64Array(names.length)
  let bias = priorBias
  for (let round = 0; round < rounds; round++) {
    for (let at = 0; at < gradient.length; at++) gradient[at] = penalty * (get(weights, at) - get(start, at))
    let biasGradient = 0
    for (let row = 0; row < samples.length; row++) {
      const here = columns[row] as Int32Array
      const values = cells[row] as Float64Array
      let sum = bias
      for (let k = 0; k < here.length; k++) sum += get(weights, get(here, k)) * get(values, k)
      const error =
        ((1 / (1 + Math.exp(-sum)) - (samples[row]?.label ? 1 : 0)) * (weightOf[row] ?? 1)) / samples.length
      biasGradient += error
      for (let k = 0; k < here.length; k++) {
        const at = get(here, k)
        gradient[at] = get(gradient, at) + error * get(values, k)
      }
    }
    for (let at = 0; at < weights.length; at++)
      weights[at] = signed(get(weights, at) - rate * get(gradient, at), get(start, at))
    bias -= rate * biasGradient
  }
  const rounded = (value: number): number => Math.round(value * stepsPerUnit) / stepsPerUnit
  return {
    bias: rounded(bias),
    weights: Object.fromEntries(
      names
        .map((name, at): [string, number] => [name, rounded(weights[at] ?? 0)])
        .filter(([, value]) => value !== 0),
    ),
  }
}

const get = (array: Float64Array | Int32Array, at: number): number => array[at] as number

function signed(weight: number, prior: number): number {
  return prior > 0 ? Math.max(0, weight) : prior < 0 ? Math.min(0, weight) : weight
}

export function predict(model: Model, values: ReadonlyMap<string, number>): number {
  let sum = model.bias
  for (const [name, value] of values) sum += (model.weights[name] ?? 0) * value
  return 1 / (1 + Math.exp(-sum))
}
