import { join } from 'node:path'
import { staleBuilds } from './needs-build.ts'
import { buildAll } from './webpack-build.ts'

const root = join(import.meta.dirname, '..')
process.chdir(root)
const stale = staleBuilds(['web', 'hosts'])
if (stale.length > 0) {
  process.stdout.write(
    'Bygger sidorna (första gången, eller när källkoden är nyare; ett par minuter) …\n(Building the pages: the first time, or where the source is newer. A couple of minutes.)\n',
  )
  await buildAll(stale)
}
process.argv.splice(2, 0, 'sandbox')
await import('../src/cli/main.ts')
