import { createHash } from 'node:crypto'
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildAll } from './webpack-build.ts'

/** `npm run reproducible`: builds the pages twice from nothing and compares every byte. Exit 1 names the files that differ. */

const hashes = (root: string) =>
  new Map(
    globSync('**/*', { cwd: root, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [
        path.slice(root.length + 1),
        createHash('sha256').update(readFileSync(path)).digest('hex'),
      ]),
  )

const first = mkdtempSync(join(tmpdir(), 'ankomst-build-'))
await buildAll(['web'])
cpSync('dist/web', first, { recursive: true })
rmSync('dist/web', { recursive: true })
await buildAll(['web'])
const [before, after] = [hashes(first), hashes('dist/web')]
const different = [...new Set([...before.keys(), ...after.keys()])].filter(
  (name) => before.get(name) !== after.get(name),
)
for (const name of different) console.error(`${name} differs`)
console.log(`${before.size} files built twice, ${different.length} differ`)
process.exitCode = different.length > 0 ? 1 : 0
