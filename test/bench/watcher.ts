import { killRun } from './watcher/kills.ts'
import { memoryRun } from './watcher/memory.ts'
import { given } from './watcher/options.ts'
import { throughputRun } from './watcher/throughput.ts'

/**
 * `kills-postgres`, `kills-pglite`, `throughput`, `memory`: one part, each within eight minutes on two cores; without a name the first
 * three with fewer mails. `--seed`, `--kills`, `--mails`, `--mailboxes`, `--workers`, `--window`, `--minutes` change the sizes. What the
 * seed fixes: the mails, the faults, whom the kills hit and when; how processes take turns is the machine's.
 */

type Figures = Record<string, number>

const seed = given('seed', 20261126)

async function kills(engine: 'postgres' | 'pglite'): Promise<Figures> {
  const run = await killRun(engine, seed)
  console.table({ [`kills on ${engine}`]: run })
  return { ...run }
}

async function throughput(): Promise<Figures> {
  const run = await throughputRun(seed)
  return { ...run }
}

async function memory(): Promise<Figures> {
  const run = await memoryRun(seed)
  console.table({ 'an hour': run })
  return { ...run }
}

// So that nothing that was started outlives a run that is broken off.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))

const parts: Readonly<Record<string, () => Promise<Figures>>> = {
  'kills-postgres': () => kills('postgres'),
  'kills-pglite': () => kills('pglite'),
  throughput,
  memory,
}

const wrong = ['lost', 'doubled', 'touched', 'stray', 'lostLinks', 'owed', 'died']
const name = process.argv.slice(2).find((one) => !one.startsWith('--'))
const chosen = name === undefined ? undefined : parts[name]
if (name !== undefined && chosen === undefined) {
  console.error(
    `The watcher's benchmark has the parts ${Object.keys(parts).join(', ')}; "${name}" is none of them.`,
  )
  process.exit(2)
}
const figures = chosen ? await chosen() : await everything()
console.log(JSON.stringify({ bench: 'watcher', figures, seed }))
process.exit(wrong.some((key) => (figures[key] ?? 0) > 0) ? 1 : 0)

/** What is wrong and how many were killed are summed over both engines. */
async function everything(): Promise<Figures> {
  const [postgres, pglite] = [await kills('postgres'), await kills('pglite')]
  const added = Object.fromEntries(
    [...wrong, 'kills'].map((key) => [key, (postgres[key] ?? 0) + (pglite[key] ?? 0)]),
  )
  return {
    ...added,
    killsPostgres: postgres['kills'] ?? 0,
    killsPglite: pglite['kills'] ?? 0,
    ...(await throughput()),
  }
}
