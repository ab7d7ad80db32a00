import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { kindModelOf, modelsOf, readExamples } from './evaluation/examples.ts'
import { predict } from './logistic.ts'
import { requestPrior, visitPrior } from './prior.ts'

// The kinds first: how surely another kind is asked for is itself a signal of the two models.
const kinds = kindModelOf(readExamples())
const examples = readExamples((values) => predict(kinds, values))
const models = modelsOf(examples)
const version = createHash('sha256')
  .update(JSON.stringify([models.visit, models.request, kinds]))
  .digest('hex')
  .slice(0, 8)
const { visit, request } = models
const least = 0.1
const names = [...new Set([...Object.keys(visit.weights), ...Object.keys(request.weights)])]
  .filter((name) => Math.max(...[visit, request].map(({ weights }) => Math.abs(weights[name] ?? 0))) > least)
  .sort()
// A step of weight moves no mail, and its name would travel to every pane. One line a signal, visit first: its name travels to the pane once.
const lines = names.map(
  (name) => `    ${JSON.stringify(name)}: [${visit.weights[name] ?? 0}, ${request.weights[name] ?? 0}]`,
)
const kindLines = Object.entries(kinds.weights).map(
  ([name, weight]) => `    ${JSON.stringify(name)}: ${weight}`,
)
writeFileSync(
  new URL('../src/detection/weights.json', import.meta.url),
  `{\n  "version": "${version}",\n  "bias": [${visit.bias}, ${request.bias}],\n  "weights": {\n${lines.join(',\n')}\n  },\n  "kindBias": ${kinds.bias},\n  "kinds": {\n${kindLines.join(',\n')}\n  }\n}\n`,
)
process.stdout.write(`Trained on ${examples.length} mails; weights ${version}.\n`)

const seen = new Set(examples.flatMap(({ signals }) => [...signals.values.keys()]))
const unseen = [...new Set(Object.keys({ ...visitPrior.weights, ...requestPrior.weights }))].filter(
  (name) => !seen.has(name),
)
if (unseen.length > 0)
  process.stdout.write(
    `In no mail of test/corpus, so the weight is the one of scripts/prior.ts and nothing measured: ${unseen.join(', ')}.\n`,
  )
