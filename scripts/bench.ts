import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'

/** `npm run bench -- NAME …`: runs test/bench/NAME.ts, which prints a table and, last, one line of JSON. */

const [name, ...rest] = process.argv.slice(2)
const all = readdirSync('test/bench')
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.replace(/\.ts$/, ''))
if (!name || !existsSync(`test/bench/${name}.ts`)) {
  console.error(
    `Name one of the benchmarks: ${all.join(', ')}. For example: npm run bench -- ${all[0] ?? 'detection'}`,
  )
  process.exit(2)
}
process.exit(
  spawnSync('node', ['--expose-gc', `test/bench/${name}.ts`, ...rest], { stdio: 'inherit' }).status ?? 1,
)
