import { parentPort, workerData } from 'node:worker_threads'
import { buildWorld } from './world.ts'
import { runWithFault } from './fault-run.ts'
import { faultPlan, tenants } from './fault-plan.ts'

/** One worker's share: every `of`th run of the plan, from `part`; each result is told as it comes. */
export interface Share {
  readonly wanted: number
  readonly seed: number
  readonly only: string | null
  readonly part: number
  readonly of: number
}

const { wanted, seed, only, part, of } = workerData as Share
/** A tenant grows slower with what lies in it. */
const perWorld = 250

let world: Awaited<ReturnType<typeof buildWorld>> | null = null
let done = 0
let index = -1
for (const run of faultPlan(seed, only)) {
  index += 1
  if (index >= wanted) break
  if (index % of !== part) continue
  if (world === null || done % perWorld === 0) {
    world?.close()
    world = await buildWorld(tenants[(done / perWorld + part) % tenants.length])
  }
  done += 1
  const { scenario, strike, at, windows } = run
  const result = await runWithFault(world, run)
  parentPort?.postMessage({ scenario: scenario.name, strike: strike.name, at, windows, result })
}
world?.close()
