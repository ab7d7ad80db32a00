import { spawn, spawnSync } from 'node:child_process'
import { globSync, mkdtempSync, readFileSync, statSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { findChromium } from './chromium.ts'

/** `npm test`: every check of the project, in the order in which a failure is cheapest to learn, and one closing line. */

interface Tally {
  passed: number
  failed: number
  skipped: number
}

function run(command: string, args: string[], options: { quiet?: boolean; env?: NodeJS.ProcessEnv } = {}) {
  const child = spawnSync(command, args, {
    stdio: options.quiet ? ['ignore', 'pipe', 'inherit'] : ['ignore', 'inherit', 'inherit'],
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
    env: { ...process.env, ...options.env },
  })
  return { ok: child.status === 0, output: child.stdout ?? '' }
}

/** What the tests say to Graph, for the check at the end. */
const exchanges = mkdtempSync(join(tmpdir(), 'ankomst-exchanges-'))
process.env['ANKOMST_EXCHANGES'] = exchanges

// Some thirty processes read the same sources: what one has compiled the next need not.
process.env['NODE_COMPILE_CACHE'] ??= join(import.meta.dirname, '../node_modules/.cache/node')

interface Check {
  readonly name: string
  readonly command: string
  readonly args: readonly string[]
}
const check = (name: string, command: string, args: readonly string[]): Check => ({ name, command, args })

/** A tool that has no tests of its own counts as one. What it says stands together, under its name. */
async function perform({ name, command, args }: Check): Promise<Tally> {
  const { ok, said } = await new Promise<{ ok: boolean; said: string }>((resolve) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] })
    let said = ''
    const hear = (part: Buffer) => (said += part.toString('utf8'))
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    child.on('error', ({ message }) => resolve({ ok: false, said: `${said}${message}\n` }))
    child.on('close', (status) => resolve({ ok: status === 0, said }))
  })
  process.stdout.write(`\n── ${name}\n${said}${ok ? 'ok' : 'not ok'} ${name}\n`)
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 }
}

/** As many at a time as there are cores, begun in their order. */
async function checks(all: readonly Check[]): Promise<Tally[]> {
  const left = [...all]
  const tallies: Tally[] = []
  const worker = async () => {
    for (let next = left.shift(); next !== undefined; next = left.shift()) tallies.push(await perform(next))
  }
  await Promise.all(Array.from({ length: availableParallelism() }, worker))
  return tallies
}

/** One after the other: each works on what the one before has made. */
async function inTurn(all: readonly Check[]): Promise<Tally[]> {
  const tallies: Tally[] = []
  for (const each of all) tallies.push(await perform(each))
  return tallies
}

function jest(): Tally {
  console.log('\n── unit, component and contract tests')
  const file = join(mkdtempSync(join(tmpdir(), 'ankomst-')), 'jest.json')
  // Jest leaves one core free by default; on a machine with two that doubles the time.
  run('jest', ['--json', '--outputFile', file, '--silent', '--forceExit', '--maxWorkers=100%'], {
    quiet: true,
  })
  try {
    const result = JSON.parse(readFileSync(file, 'utf8')) as Record<string, number>
    const broken = result['numRuntimeErrorTestSuites'] ?? 0
    return {
      passed: result['numPassedTests'] ?? 0,
      failed: (result['numFailedTests'] ?? 0) + broken,
      skipped: result['numPendingTests'] ?? 0,
    }
  } catch {
    return { passed: 0, failed: 1, skipped: 0 }
  }
}

/** Tests that Node itself runs, as many files at a time as there are cores; the longest first, so that none runs alone at the end. */
function nodeTests(title: string, pattern: string, env: NodeJS.ProcessEnv = {}): Tally {
  console.log(`\n── ${title}`)
  const files = globSync(pattern).sort((one, other) => statSync(other).size - statSync(one).size)
  const atOnce = `--test-concurrency=${availableParallelism()}`
  const { ok, output } = run('node', ['--test', '--test-reporter=tap', atOnce, ...files], {
    quiet: true,
    env,
  })
  const count = (word: string) => Number(new RegExp(`^# ${word} (\\d+)`, 'm').exec(output)?.[1] ?? 0)
  const tally = {
    passed: count('pass'),
    failed: count('fail') + count('cancelled'),
    skipped: count('skipped') + count('todo'),
  }
  if (!ok || tally.failed > 0 || tally.passed === 0) {
    console.log(output)
    tally.failed = Math.max(1, tally.failed)
  } else
    console.log(
      output
        .split('\n')
        .filter((line) => /^\s*ok /.test(line))
        .join('\n'),
    )
  return tally
}

const lint = [
  check('eslint', 'eslint', ['.', '--max-warnings', '0']),
  check('floors', 'depcruise', [
    'src',
    'test',
    'scripts',
    '--config',
    '.dependency-cruiser.cjs',
    '--output-type',
    'err',
  ]),
  check('unused code', 'knip', ['--no-progress']),
  check('strategy coverage', 'node', ['scripts/strategy-coverage.ts', '--check']),
  check('permissions', 'node', ['scripts/permissions.ts', '--check']),
  check('accessibility statement', 'node', ['scripts/accessibility.ts', '--check']),
  check('licences and install scripts', 'node', ['scripts/supply.ts']),
  check('words', 'node', ['scripts/words.ts']),
  check('format', 'prettier', [
    '--log-level',
    'warn',
    '--check',
    'src',
    'test',
    'scripts',
    'manifest',
    'bin',
    '*.js',
    '*.cjs',
  ]),
]

const stages: Record<string, () => Tally[] | Promise<Tally[]>> = {
  lint: () => checks(lint),
  types: () => checks([check('types', 'tsc', ['-p', '.'])]),
  unit: () => [jest()],
  // In Jest's world each name is looked up the long way; tests that go round many thousand times take half the time without it.
  loops: () => [nodeTests('long loops', 'test/**/*.node-test.ts')],
  build: () =>
    inTurn([
      check('build', 'node', ['scripts/build.ts']),
      check('sizes of the pages', 'node', ['scripts/sizes.ts']),
    ]),
  e2e: () => [nodeTests('browser tests', 'test/e2e/*.e2e.ts', { CHROMIUM_PATH: findChromium() })],
  contract: () => checks([check('contract', 'node', ['test/contract/judge-recorded.ts', exchanges])]),
}

const wanted = process.argv.slice(2)
const tallies: Tally[] = []
const took: string[] = []
for (const [name, stage] of Object.entries(stages)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  const begun = Date.now()
  tallies.push(...(await stage()))
  took.push(`${name} ${Math.round((Date.now() - begun) / 1000)} s`)
}
const sum = (key: keyof Tally) => tallies.reduce((total, tally) => total + tally[key], 0)
const skipped = sum('skipped')
console.log(`\nTime: ${took.join(', ')}`)
console.log(`${sum('passed')} passed, ${sum('failed')} failed${skipped ? `, ${skipped} skipped` : ''}`)
process.exit(sum('failed') > 0 ? 1 : 0)
