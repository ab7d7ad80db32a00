import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { modelsOf, readExamples } from './evaluation/examples.ts'

const examples = readExamples()
const models = modelsOf(examples)
const version = createHash('sha256')
  .update(JSON.stringify([models.visit, models.request]))
  .digest('hex')
  .slice(0, 8)
writeFileSync(
  new URL('../src/detection/weights.json', import.meta.url),
  `${JSON.stringify({ version, ...models }, null, 2)}\n`,
)
process.stdout.write(`Trained on ${examples.length} mails; weights ${version}.\n`)
