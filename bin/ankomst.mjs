#!/usr/bin/env node
// Runs the command on the project's own Node, so that a machine with an older one can use it too.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = new URL('..', import.meta.url)
const main = fileURLToPath(new URL('src/cli/main.ts', root))
const own = [
  fileURLToPath(new URL('node_modules/node/bin/node', root)),
  fileURLToPath(new URL('node_modules/node/bin/node.exe', root)),
].find(existsSync)
const [major, minor] = process.versions.node.split('.').map(Number)
const runsTypeScript = major > 22 || (major === 22 && minor >= 18)

if (!own && !runsTypeScript) {
  console.error(
    'ankomst needs Node 22.18 or later. Run `npm ci` in the project: it brings the right Node with it.',
  )
  process.exit(1)
}
const child = spawnSync(
  own ?? process.execPath,
  ['--disable-warning=ExperimentalWarning', main, ...process.argv.slice(2)],
  { stdio: 'inherit' },
)
process.exit(child.status ?? 1)
