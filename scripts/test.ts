import { spawn } from 'node:child_process'
import { globSync, mkdtempSync, readFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { findChromium } from './chromium.ts'

/** `npm test`: every check of the project, in the order in which a failure is cheapest to learn, and one closing line. */

interface Tally {
  passed: number
  failed: number
  skipped: number
}

interface Heard {
  readonly ok: boolean
  readonly said: string
}

/** Runs a command and keeps what it says. What it complains of is kept with it, or shown at once where that tells how far it is. */
function hear(
  command: string,
  args: readonly string[],
  complaints: 'kept' | 'shown' = 'kept',
): Promise<Heard> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      stdio: ['ignore', 'pipe', complaints === 'kept' ? 'pipe' : 'inherit'],
    })
    const parts: Buffer[] = []
    const said = () => Buffer.concat(parts).toString('utf8')
    child.stdout?.on('data', (part: Buffer) => parts.push(part))
    child.stderr?.on('data', (part: Buffer) => parts.push(part))
    child.on('error', ({ message }) => resolve({ ok: false, said: `${said()}${message}\n` }))
    child.on('close', (status) => resolve({ ok: status === 0, said: said() }))
  })
}

const cores = availableParallelism()

interface Check {
  readonly name: string
  readonly command: string
  readonly args: readonly string[]
}
const check = (name: string, command: string, args: readonly string[]): Check => ({ name, command, args })

/** A tool that has no tests of its own counts as one. What it says stands together, under its name. */
async function perform({ name, command, args }: Check): Promise<Tally> {
  const { ok, said } = await hear(command, args)
  process.stdout.write(`\n── ${name}\n${said}${ok ? 'ok' : 'not ok'} ${name}\n`)
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 }
}

/** Checks of which each works on what the one before has made. */
type Chain = readonly Check[]

/** As many at a time as there are cores, begun in their order. */
async function checks(all: readonly Chain[]): Promise<Tally[]> {
  const left = [...all]
  const tallies: Tally[] = []
  const worker = async () => {
    for (let next = left.shift(); next !== undefined; next = left.shift())
      for (const each of next) tallies.push(await perform(each))
  }
  await Promise.all(Array.from({ length: cores }, worker))
  return tallies
}

/** `workers`: how many files at a time. */
async function jest(workers: number): Promise<Tally> {
  const file = join(mkdtempSync(join(tmpdir(), 'ankomst-')), 'jest.json')
  await hear(
    'jest',
    ['--json', '--outputFile', file, '--silent', '--forceExit', `--maxWorkers=${workers}`],
    'shown',
  )
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

async function browser(): Promise<Tally> {
  process.env['CHROMIUM_PATH'] = findChromium()
  const files = globSync('test/e2e/*.e2e.ts').sort()
  const { ok, said } = await hear(
    'node',
    ['--test', '--test-reporter=tap', `--test-concurrency=${cores}`, ...files],
    'shown',
  )
  const count = (word: string) => Number(new RegExp(`^# ${word} (\\d+)`, 'm').exec(said)?.[1] ?? 0)
  const tally = {
    passed: count('pass'),
    failed: count('fail') + count('cancelled'),
    skipped: count('skipped') + count('todo'),
  }
  console.log('\n── browser tests')
  if (!ok || tally.failed > 0 || tally.passed === 0) {
    console.log(said)
    tally.failed = Math.max(1, tally.failed)
  } else
    console.log(
      said
        .split('\n')
        .filter((line) => /^\s*ok /.test(line))
        .join('\n'),
    )
  return tally
}

/** Browser tests wait more than they work; the others work, and take what is left of the cores. */
async function tests(which: readonly string[]): Promise<Tally[]> {
  if (which.length === 0) return []
  const both = which.length > 1
  console.log(`\n── ${both ? 'unit, component, contract and browser tests' : `${which.join()} tests`}`)
  return Promise.all(
    which.map((name) => (name === 'e2e' ? browser() : jest(both ? Math.ceil(cores / 2) : cores))),
  )
}

const lint: readonly Check[] = [
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

/** The longest first, so that none of them is left over at the end. */
const chains: Readonly<Record<string, readonly Chain[]>> = {
  types: [[check('types', 'tsc', ['-p', '.'])]],
  build: [
    [check('build', 'node', ['scripts/build.ts']), check('sizes of the pages', 'node', ['scripts/sizes.ts'])],
  ],
  lint: lint.map((each) => [each]),
}

const wanted = process.argv.slice(2)
const isWanted = (name: string) => wanted.length === 0 || wanted.includes(name)
/** What the tests say to Graph, for the check at the end; without it each browser test checks its own. */
const exchanges = mkdtempSync(join(tmpdir(), 'ankomst-exchanges-'))
if (isWanted('contract')) process.env['ANKOMST_EXCHANGES'] = exchanges
const tallies = await checks(
  Object.entries(chains).flatMap(([name, ofName]) => (isWanted(name) ? ofName : [])),
)
tallies.push(...(await tests(['unit', 'e2e'].filter(isWanted))))
if (isWanted('contract'))
  tallies.push(await perform(check('contract', 'node', ['test/contract/judge-recorded.ts', exchanges])))
const sum = (key: keyof Tally) => tallies.reduce((total, tally) => total + tally[key], 0)
const skipped = sum('skipped')
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed${skipped ? `, ${skipped} skipped` : ''}`)
process.exit(sum('failed') > 0 ? 1 : 0)
