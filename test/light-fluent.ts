import { createHash } from 'node:crypto'
import { globSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { minify } from '@swc/core'
import webpack from 'webpack'

const bundle = 'dist/unit/fluent.cjs'

/**
 * Before the first test of a screen: Fluent as one file with only what we take of it, where jest.config.js sends those who import it.
 * Its own entries are two thousand files and every icon there is, which cost each test file three seconds of work.
 * @throws Error with webpack's own messages when it cannot be built
 */
// eslint-disable-next-line no-restricted-syntax -- Jest calls a global setup by its default export
export default async function lightFluent(): Promise<void> {
  const wanted = entry()
  const made = createHash('sha256')
  for (const part of [wanted, readFileSync('package-lock.json', 'utf8'), readFileSync(__filename, 'utf8')])
    made.update(part)
  const head = `// ${made.digest('hex')}\n`
  if (headOf(bundle) === head) return
  const whole = await bundled(wanted)
  // Unused icons are calls without effect: only a minifier leaves them out.
  const { code } = await minify(whole, {
    compress: { defaults: false, dead_code: true, side_effects: true, toplevel: true, unused: true },
    mangle: false,
    toplevel: true,
  })
  // Another run may be reading it.
  const beside = `${bundle}.${process.pid}`
  writeFileSync(beside, head + code)
  renameSync(beside, bundle)
}

function headOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8').slice(0, 68)
  } catch {
    return null
  }
}

/** What our sources and tests import of Fluent, as one module. */
function entry(): string {
  const names = new Map<string, Set<string>>()
  for (const file of globSync('{src,test}/**/*.{ts,tsx}'))
    for (const [, list = '', from = ''] of readFileSync(file, 'utf8').matchAll(
      /^import \{([^}]*)\} from '(@fluentui\/[^']+)'/gm,
    )) {
      const known = names.get(from) ?? new Set()
      names.set(from, known)
      for (const [name = ''] of list.split(',').map((each) => each.trim().split(' ')))
        if (name !== '' && name !== 'type') known.add(name)
    }
  return [...names]
    .map(([from, known]) => `export { ${[...known].sort().join(', ')} } from '${from}'\n`)
    .join('')
}

async function bundled(source: string): Promise<string> {
  const path = resolve(dirname(bundle))
  mkdirSync(path, { recursive: true })
  // Two runs at once must not write into each other's files.
  const [from, to] = [join(path, `entry-${process.pid}.js`), `whole-${process.pid}.cjs`]
  writeFileSync(from, source)
  await new Promise<void>((done, reject) => {
    webpack(
      {
        mode: 'none',
        entry: from,
        target: ['web', 'es2022'],
        output: { path, filename: to, library: { type: 'commonjs2' } },
        // React is the tests' own, and whether this is a test is asked when it runs.
        externals: [/^(?:react|react-dom|scheduler)(?:\/|$)/],
        externalsType: 'commonjs2',
        optimization: {
          concatenateModules: true,
          innerGraph: true,
          nodeEnv: false,
          providedExports: true,
          sideEffects: true,
          usedExports: true,
        },
      },
      (failure, stats) => {
        if (failure) return reject(failure)
        if (stats?.hasErrors() !== false) return reject(new Error(stats?.toString('errors-only')))
        done()
      },
    )
  })
  const whole = readFileSync(join(path, to), 'utf8')
  rmSync(from)
  rmSync(join(path, to))
  return whole
}
