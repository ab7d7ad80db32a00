import { spawnSync } from 'node:child_process'

/**
 * `npm run fuzz [-- N]`: the properties of test/fuzz with about N cases in all (100,000 by default); `npm test` runs a fixed sample of
 * the same. Prints the count and exits 1 when a property failed.
 */

/** Properties of test/fuzz that run the full number of cases each; finding runs half of it. */
const shares = 8.5
const total = Number(process.argv[2] ?? 100_000)
if (!Number.isInteger(total) || total < 100) {
  console.error('Say how many cases, at least 100. For example: npm run fuzz -- 100000')
  process.exit(2)
}
const each = Math.ceil(total / shares)
const began = performance.now()
const { status } = spawnSync('jest', ['test/fuzz', '--verbose'], {
  stdio: 'inherit',
  env: { ...process.env, FUZZ_CASES: String(each) },
})
const tried = Math.round(each * shares)
console.log(`${tried} cases in ${((performance.now() - began) / 1000).toFixed(0)} s`)
process.exit(status ?? 1)
