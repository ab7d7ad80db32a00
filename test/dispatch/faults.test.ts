import { buildWorld, type World } from './world.ts'
import { slowToFind } from './fault-plan.ts'
import { prepare, runWithFault, strikes, type FaultRun, type Prepared } from './fault-run.ts'
import type { Scenario } from './scenario.ts'
import { scenarios } from './scenarios.ts'

// A fixed sample; `npm run bench -- faults` draws ten thousand.
const requests = [0, 2, 4, 5, 6, 8, 10, 14, 18]
jest.setTimeout(60_000)

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
  beforeAll(async () => {
    world = await buildWorld()
    runFrom = runsIn(world)
  })
  afterAll(() => world.close())

  const expectOneOfEverything = async (run: FaultRun) => {
    const { struck, doubled, lost, uncertain } = await runFrom(run)
    expect({ at: run.at, struck, doubled, lost, uncertain }).toEqual({
      at: run.at,
      struck,
      doubled: [],
      lost: [],
      uncertain: false,
    })
  }
  const [handOver, ...others] = scenarios
  const named = strikes.map((strike) => [strike.name, strike] as const)

  test.each(named)('%s at any request of a hand-over leaves one of everything', async (_name, strike) => {
    for (const at of requests) await expectOneOfEverything({ scenario: handOver, strike, at, windows: 1 })
  })

  test.each(named)('%s in two windows at once leaves one of everything', async (_name, strike) => {
    await expectOneOfEverything({ scenario: handOver, strike, at: 12, windows: 2 })
  })

  const killed = strikes.filter((strike) => 'kill' in strike)
  test.each(scenarios.map((scenario) => [scenario.name, scenario] as const))(
    '%s in two windows that are both killed leaves one of everything',
    async (_name, scenario) => {
      for (let at = 0; at < 28; at += 3)
        for (const strike of killed.slice(at % 2, (at % 2) + 1))
          await expectOneOfEverything({ scenario, strike, at, windows: 2 })
    },
  )

  test.each(others.map((scenario, place) => [scenario.name, scenario, place] as const))(
    '%s: every second kind of strike leaves one of everything',
    async (_name, scenario, place) => {
      for (const [index, strike] of strikes.entries())
        if (index % 2 === place % 2)
          await expectOneOfEverything({
            scenario,
            strike,
            at: (index * 5) % 14,
            windows: index % 5 === 0 ? 2 : 1,
          })
    },
  )
})

test('a draft that a given-up request makes late is thrown away, also where it is found late', async () => {
  const world = await buildWorld(slowToFind)
  const scenario = scenarios.find(({ name }) => name === 'propose-to-ib') ?? scenarios[0]
  const strike = strikes.find(({ name }) => name === 'time-out, done late')
  if (strike === undefined) throw new Error('The strike has another name now.')
  for (let round = 0; round < 20; round += 1) {
    const { doubled, lost } = await runWithFault(world, { scenario, strike, at: 6 + (round % 2), windows: 2 })
    expect({ doubled, lost }).toEqual({ doubled: [], lost: [] })
  }
  world.close()
})
