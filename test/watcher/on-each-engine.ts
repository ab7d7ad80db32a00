import type { Database } from '../../src/watcher/database/database.ts'
import { prepareSchema } from '../../src/watcher/state/schema.ts'
import { createStore, type WatcherStore } from '../../src/watcher/state/store.ts'
import { engines, freshDatabase } from './databases.ts'
import { syncTown } from './sync-town.ts'

/** What each test of a subject has: a database of its engine, what the watcher keeps there, and mailboxes of its own. */
export interface OnEngine {
  readonly engine: (typeof engines)[number]
  readonly database: Database
  readonly store: WatcherStore
  readonly town: (over?: Parameters<typeof syncTown>[1]) => ReturnType<typeof syncTown>
}

/** The tests of a subject on each engine, over one database that is there from the first of them on. */
export function onEachEngine(subject: string, tests: (given: OnEngine) => void): void {
  describe.each(engines)(`${subject}, on %s`, (engine) => {
    let database: Database
    let store: WatcherStore
    let end: () => Promise<void>
    beforeAll(async () => {
      ;({ database, end } = await freshDatabase(engine))
      await prepareSchema(database)
      store = createStore(database)
    }, 120_000)
    afterAll(() => end())

    tests({
      engine,
      get database() {
        return database
      },
      get store() {
        return store
      },
      town: (over) => syncTown(store, over),
    })
  })
}
