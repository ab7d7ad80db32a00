import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { buildWorld, type World } from './world.ts'
import { slowToFind } from './fault-plan.ts'
import { prepare, runWithFault, strikes, type FaultRun, type Prepared } from './fault-run.ts'
import type { Scenario } from './scenario.ts'
import { scenarios } from './scenarios.ts'

// A fixed sample; `npm run bench -- faults` draws ten thousand.
const requests = [0, 2, 4, 5, 6, 8, 10, 14, 18]

/** Runs in a world, each from the moment at which its plan can be begun: what leads there is played once for runs that follow each other. */
function runsIn(world: World) {
  const empty = world.remember()
  let ready: { scenario: Scenario; prepared: Prepared; again: () => void } | null = null
  return async (run: FaultRun) => {
    if (ready?.scenario !== run.scenario) {
      empty()
      const prepared = await prepare(world, run.scenario)
      ready = { scenario: run.scenario, prepared, again: world.remember() }
    }
    ready.again()
    return runWithFault(world, run, ready.prepared)
  }
}

describe('a plan that is disturbed and continued', () => {
  let world: World
  let runFrom: ReturnType<typeof runsIn>
  before(async () => {
    world = await buildWorld()
    runFrom = runsIn(world)
  })
  after(() => world.close())

  const leavesOneOfEverything = async (run: FaultRun) => {
    const { struck, doubled, lost, uncertain } = await runFrom(run)
    assert.deepEqual(
      { at: run.at, struck, doubled, lost, uncertain },
      { at: run.at, struck, doubled: [], lost: [], uncertain: false },
    )
  }
  const [handOver, ...others] = scenarios

  for (const strike of strikes) {
    test(`${strike.name} at any request of a hand-over leaves one of everything`, async () => {
      for (const at of requests) await leavesOneOfEverything({ scenario: handOver, strike, at, windows: 1 })
    })
    test(`${strike.name} in two windows at once leaves one of everything`, async () => {
      await leavesOneOfEverything({ scenario: handOver, strike, at: 12, windows: 2 })
    })
  }

  const killed = strikes.filter((strike) => 'kill' in strike)
  for (const scenario of scenarios)
    test(`${scenario.name} in two windows that are both killed leaves one of everything`, async () => {
      for (let at = 0; at < 28; at += 3)
        for (const strike of killed.slice(at % 2, (at % 2) + 1))
          await leavesOneOfEverything({ scenario, strike, at, windows: 2 })
    })

  for (const [place, scenario] of others.entries())
    test(`${scenario.name}: every second kind of strike leaves one of everything`, async () => {
      for (const [index, strike] of strikes.entries())
        if (index % 2 === place % 2)
          await leavesOneOfEverything({
            scenario,
            strike,
            at: (index * 5) % 14,
            windows: index % 5 === 0 ? 2 : 1,
          })
    })
})

test('a draft that a given-up request makes late is thrown away, also where it is found late', async () => {
  const world = await buildWorld(slowToFind)
  const scenario = scenarios.find(({ name }) => name === 'propose-to-ib') ?? scenarios[0]
  const strike = strikes.find(({ name }) => name === 'time-out, done late')
  if (strike === undefined) throw new Error('The strike has another name now.')
  for (let round = 0; round < 20; round += 1) {
    const { doubled, lost } = await runWithFault(world, { scenario, strike, at: 6 + (round % 2), windows: 2 })
    assert.deepEqual({ doubled, lost }, { doubled: [], lost: [] })
  }
  world.close()
})
