import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Exchange } from '../../src/sandbox/graph/http/exchange.ts'
import { judge, loadChecker } from './checker.ts'
import { isBroken } from './record.ts'
import { scopesUsed } from './scopes-used.ts'

/**
 * `node test/contract/judge-recorded.ts FOLDER`: everything that a test run said to Graph and heard from it, against the official
 * descriptions; and the permissions that our pages used, against those they ask for. Ends with 1 on any difference.
 */

const folder = process.argv[2] ?? ''
const read = (kind: string): Exchange[] =>
  readdirSync(folder)
    .filter((file) => file.startsWith(`${kind}-`))
    .flatMap((file) => readFileSync(join(folder, file), 'utf8').split('\n'))
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Exchange)

const unit = read('unit')
const e2e = read('e2e')
const checker = await loadChecker()
if (checker === null) console.log('skipped: contracts not present')
else {
  const { checked, outside, violations } = judge(checker, [...unit, ...e2e])
  console.log(
    `${checked} exchanges with Graph checked against the official descriptions (${unit.length} of unit tests, ${e2e.length} of browser tests), ${violations.length} violations`,
  )
  console.log(`outside the described slice: ${outside.join(', ') || 'none'}`)
  for (const violation of violations) console.error(`  ${violation}`)
  if (violations.length > 0 || checked === 0) process.exitCode = 1
}

if (e2e.length > 0) {
  const { used, unused, missing } = scopesUsed(e2e.filter((one) => !isBroken(one)))
  console.log(`permissions our pages used: ${used.join(', ')}`)
  if (unused.length > 0) console.error(`asked for and not used by any browser test: ${unused.join(', ')}`)
  if (missing.length > 0) console.error(`used without a permission of ours: ${missing.join(', ')}`)
  if (unused.length + missing.length > 0) process.exitCode = 1
}
