import { parentPort, workerData } from 'node:worker_threads'
import { buildWorld } from './world.ts'
import { prepare, runWithFault, type FaultRun } from './fault-run.ts'
import { faultPlan, tenants } from './fault-plan.ts'
import { scenarios } from './scenarios.ts'

/** One worker's share: every `of`th run of the plan, from `part`; each result is told as it comes. */
export interface Share {
  readonly wanted: number
  readonly seed: number
  readonly only: string | null
  readonly part: number
  readonly of: number
}

const { wanted, seed, only, part, of } = workerData as Share

const ours: FaultRun[] = []
let index = -1
for (const run of faultPlan(seed, only)) {
  index += 1
  if (index >= wanted) break
  if (index % of === part) ours.push(run)
}

// The runs go round the tenants; within a tenant each plan is prepared once, and every run of it begins from there.
for (const [tenant, settings] of tenants.entries()) {
  const world = await buildWorld(settings)
  const empty = world.remember()
  const here = ours.filter((_, place) => place % tenants.length === tenant)
  for (const scenario of scenarios) {
    const runs = here.filter((one) => one.scenario === scenario)
    if (runs.length === 0) continue
    empty()
    const prepared = await prepare(world, scenario)
    const asPrepared = world.remember()
    for (const run of runs) {
      asPrepared()
      const { strike, at, windows } = run
      const result = await runWithFault(world, run, prepared)
      parentPort?.postMessage({ scenario: scenario.name, strike: strike.name, at, windows, result })
    }
  }
  world.close()
}
