import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { FaultResult } from '../dispatch/fault-run.ts'
import { random } from '../dispatch/fault-plan.ts'
import type { Share } from '../dispatch/fault-worker.ts'

/**
 * `--runs`, `--kills`, `--seed`, `--only=NAME`: plans struck by faults and continued, hand-overs in a browser that is killed, and what
 * they leave behind.
 */

const given = (name: string, otherwise: number) =>
  Number(process.argv.find((one) => one.startsWith(`--${name}=`))?.split('=')[1] ?? otherwise)
const wanted = given('runs', 10_000)
const seed = given('seed', 20261124)
const kills = given('kills', 30)
const only = process.argv.find((one) => one.startsWith('--only='))?.slice('--only='.length) ?? null

type Row = { runs: number; struck: number; doubled: number; lost: number; uncertain: number; rounds: number }
const nothing: Row = { runs: 0, struck: 0, doubled: 0, lost: 0, uncertain: 0, rounds: 0 }
const table = new Map<string, Row>()
const totals = { runs: 0, kills: 0, doubled: 0, lost: 0, uncertain: 0 }

interface Told {
  readonly scenario: string
  readonly strike: string
  readonly at: number
  readonly windows: number
  readonly result: FaultResult
}

function take({ scenario, strike, at, windows, result }: Told): void {
  const doubled = Number(result.doubled.length > 0)
  const lost = Number(result.lost.length > 0)
  const uncertain = Number(result.uncertain)
  for (const name of [`strike ${strike}`, `plan ${scenario}`]) {
    const row = table.get(name) ?? nothing
    table.set(name, {
      runs: row.runs + 1,
      struck: row.struck + Number(result.struck !== null),
      doubled: row.doubled + doubled,
      lost: row.lost + lost,
      uncertain: row.uncertain + uncertain,
      rounds: Math.max(row.rounds, result.rounds),
    })
  }
  totals.runs += 1
  totals.doubled += doubled
  totals.lost += lost
  totals.uncertain += uncertain
  if (doubled + lost + uncertain > 0)
    console.log(
      `  ${scenario}, ${strike} at ${at} (${result.struck ?? 'nothing'}), ${windows} window(s): ${[...result.doubled, ...result.lost.map((what) => `lost ${what}`), result.uncertain ? 'uncertain' : ''].join('; ')}`,
    )
}

function work(share: Share): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('../dispatch/fault-worker.ts', import.meta.url), { workerData: share })
    worker.on('message', take)
    worker.on('error', reject)
    worker.on('exit', () => resolve())
  })
}

/** Lanes of killed browsers: a browser waits as much as it works. */
const lanes = Math.min(3, kills)

async function killBrowsers(lane: number): Promise<void> {
  const share = Math.ceil((kills - lane) / lanes)
  const { killedRuns } = await import('../e2e/killed-browser.ts')
  for await (const { after, doubled, lost } of killedRuns(share, random(seed + lane))) {
    totals.kills += 1
    totals.doubled += Number(doubled.length > 0)
    totals.lost += Number(lost.length > 0)
    if (doubled.length + lost.length > 0)
      console.log(
        `  browser killed after ${after} answers: ${[...doubled, ...lost.map((what) => `lost ${what}`)].join('; ')}`,
      )
  }
}

const started = performance.now()
const of = Math.max(1, Math.min(4, availableParallelism()))
// One after the other: beside threads that never rest a browser takes twice as long.
await Promise.all(Array.from({ length: of }, (_, part) => work({ wanted, seed, only, part, of })))
await Promise.all(Array.from({ length: lanes }, (_, lane) => killBrowsers(lane)))
console.table(Object.fromEntries([...table].toSorted(([a], [b]) => a.localeCompare(b))))
console.log(
  `${totals.runs} runs and ${totals.kills} killed browsers in ${Math.round((performance.now() - started) / 1000)} s on ${of} threads`,
)
console.log(JSON.stringify({ bench: 'faults', figures: totals, seed }))
process.exitCode = totals.doubled + totals.lost > 0 || totals.runs < wanted || totals.kills < kills ? 1 : 0
