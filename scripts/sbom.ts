import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'

/** `npm run sbom`: what the pages and the watcher are made of, as CycloneDX in dist/sbom.json (npm's own writer, from the lock file). */

const { stdout, status, stderr } = spawnSync(
  'npm',
  ['sbom', '--sbom-format=cyclonedx', '--sbom-type=application', '--omit=dev', '--package-lock-only'],
  { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024, stdio: ['ignore', 'pipe', 'pipe'] },
)
if (status !== 0) {
  console.error(stderr)
  process.exit(1)
}
const sbom = JSON.parse(stdout) as { bomFormat: string; specVersion: string; components: unknown[] }
mkdirSync('dist', { recursive: true })
writeFileSync('dist/sbom.json', stdout)
console.log(`dist/sbom.json: ${sbom.bomFormat} ${sbom.specVersion}, ${sbom.components.length} components`)
