import { mkdirSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { builtPages } from '../src/cli/doctor/pages.ts'
import { staleBuilds } from './needs-build.ts'
import { detectionSizes, entryFiles, gzipBytes } from './page-sizes.ts'
import { treemap } from './treemap.ts'
import { buildAll } from './webpack-build.ts'

/**
 * `npm run sizes [-- --treemap]`: bytes of what each page loads by itself, of detection and of each language, held to ceilings; counted as
 * our nginx.conf sends them (gzip 9, page-sizes.ts).
 * A ceiling is what is there today and a little; who passes it either saves or raises it here, with the reason in the commit.
 */

const ceilings: Readonly<Record<string, number>> = {
  'outlook.html': 9_000,
  'teams.html': 360_000,
  'teams-config.html': 190_000,
  'auth-redirect.html': 8_000,
  'sign-in-window.html': 12_000,
  'sign-in-dialog.html': 95_000,
  detection: 122_000,
  'other scripts': 19_800,
  language: 15_000,
}

const { values } = parseArgs({ options: { treemap: { type: 'boolean', default: false } } })
const root = 'dist/web'
const stale = staleBuilds(['web'])
if (stale.length > 0) await buildAll(stale)

const { core, languages, scripts } = detectionSizes(root)
const rows: readonly (readonly [name: string, bytes: number, ceiling: string])[] = [
  ...builtPages.map((page) => {
    const files = entryFiles(root, page)
    return [page, files.reduce((sum, path) => sum + gzipBytes(root, path), 0), page] as const
  }),
  ['detection', core, 'detection'],
  ['other scripts', scripts, 'other scripts'],
  ...[...languages].sort().map(([code, bytes]) => [`language ${code}`, bytes, 'language'] as const),
]
let over = 0
for (const [name, bytes, key] of rows) {
  const ceiling = ceilings[key] ?? 0
  const verdict = bytes > ceiling ? `over the ceiling of ${ceiling}` : ''
  if (bytes > ceiling) over += 1
  console.log(`${String(bytes).padStart(7)}  ${name.padEnd(20)} ${verdict}`)
}
if (values.treemap) {
  mkdirSync('dist', { recursive: true })
  writeFileSync('dist/treemap.html', treemap(root))
  console.log('dist/treemap.html')
}
process.exit(over > 0 ? 1 : 0)
