import { buildAll } from './webpack-build.ts'

const names = process.argv.slice(2)
const started = Date.now()
await buildAll(names.length > 0 ? names : undefined)
process.stdout.write(`Built in ${((Date.now() - started) / 1000).toFixed(1)} s\n`)
