import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { Database } from '../../src/watcher/database/database.ts'
import { openPostgres } from '../../src/watcher/database/open-postgres.ts'
import { whileAway } from '../../src/watcher/database/while-away.ts'
import { createEngine } from '../../src/watcher/engine.ts'
import { prepareSchema } from '../../src/watcher/state/schema.ts'
import { createLog } from '../../src/watcher/telemetry/log.ts'
import { watch } from '../../src/watcher/watch.ts'
import { stockholmCategories } from '../strategy/stockholm-categories.ts'
import { newDatabase } from './databases.ts'
import { freePort } from './free-port.ts'
import { startPostgres, type PostgresServer } from './postgres-server.ts'
import { buildTown, configFor, newFolder } from './town.ts'

/** `ankomst watch` as a process of its own, on an embedded database. */
const watchProcess = (environment: Record<string, string>) => {
  const folder = newFolder()
  const token = join(folder, 'token')
  writeFileSync(token, 'none')
  const child = spawn(process.execPath, ['src/cli/main.ts', 'watch'], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: {
      PATH: process.env['PATH'] ?? '',
      ANKOMST_GRAPH_URL: 'http://127.0.0.1:1',
      ANKOMST_TOKEN_FILE: token,
      ANKOMST_MAILBOXES: 'miljo@stad.example',
      ANKOMST_DATA: folder,
      ANKOMST_PORT: '0',
      ANKOMST_INTERNAL_PORT: '0',
      ...environment,
    },
  })
  let said = ''
  child.stderr.on('data', (chunk: Buffer) => {
    said += chunk.toString()
  })
  return new Promise<{ code: number | null; said: string }>((resolve) =>
    child.once('exit', (code) => resolve({ code, said })),
  )
}

test('a start that fails half-way ends the process with a sentence', async () => {
  const taken = createServer()
  await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', () => resolve()))
  const { port } = taken.address() as AddressInfo
  const { code, said } = await watchProcess({ ANKOMST_INTERNAL_PORT: String(port) })
  taken.close()
  expect(code).toBe(1)
  expect(said).toMatch(/or a port could not be used \(EADDRINUSE\)/)
}, 60_000)

test('a database that is away at the start ends the process with a sentence that keeps the password', async () => {
  const { code, said } = await watchProcess({
    DATABASE_URL: 'postgres://u:hemligt@127.0.0.1:1/none',
    ANKOMST_DATABASE_WAIT_SECONDS: '1',
  })
  expect(code).toBe(1)
  expect(said).toMatch(/PostgreSQL of DATABASE_URL .* \(ECONNREFUSED\)/)
  expect(said).not.toContain('hemligt')
}, 60_000)

describe('on an empty PostgreSQL', () => {
  let server: PostgresServer
  beforeAll(async () => {
    server = await startPostgres()
  }, 120_000)
  afterAll(() => server.stop())

  test('many watchers start at the same moment, and all of them come up', async () => {
    const url = await newDatabase(server.url)
    const databases = await Promise.all(Array.from({ length: 6 }, () => openPostgres(url, () => undefined)))
    const errors: Error[] = []
    const engines = await Promise.all(
      databases.map(async (database) => {
        await prepareSchema(database)
        return createEngine(database, 1, (error) => void errors.push(error))
      }),
    )
    await Promise.all(engines.map((engine) => engine.stop(1000)))
    await Promise.all(databases.map((database) => database.close()))
    expect(errors).toEqual([])
  }, 60_000)

  test('whichever statement of the start finds the database away, the next try comes up, on the same port', async () => {
    const address = 'miljo@stad.example'
    const town = buildTown([address])
    const port = await freePort()
    const config = configFor([address], { ANKOMST_INTERNAL_PORT: String(port) })
    let [which, reached] = [0, true]
    while (reached) {
      which += 1
      const database = awayAt(which, await openPostgres(await newDatabase(server.url), () => undefined))
      const watching = await whileAway(
        () =>
          watch({
            config,
            mailboxes: config.mailboxes ?? [],
            database: database.itself,
            getToken: town.getToken,
            app: null,
            categories: stockholmCategories,
            log: createLog('silent'),
            fetch: town.fetch,
          }),
        { seconds: 30, onWait: () => undefined },
      )
      reached = database.disarm()
      const ready = await fetch(`http://127.0.0.1:${port}/readyz`)
      await watching.stop()
      expect(ready.status).toBe(200)
    }
    expect(which).toBeGreaterThan(8)
  }, 120_000)
})

/** The same database, away for one statement: the nth that is asked. `disarm` ends that, and tells whether it came to it. */
function awayAt(
  which: number,
  real: Database,
): { readonly itself: Database; readonly disarm: () => boolean } {
  let [asked, armed] = [0, true]
  const unlessAway = <T>(run: () => Promise<T>): Promise<T> => {
    asked += 1
    return armed && asked === which
      ? Promise.reject(Object.assign(new Error('starting up'), { code: '57P03' }))
      : run()
  }
  return {
    itself: {
      kind: real.kind,
      boss: { executeSql: (text, values) => unlessAway(() => real.boss.executeSql(text, values)) },
      query: (text, values) => unlessAway(() => real.query(text, values)),
      close: () => real.close(),
    },
    disarm: () => {
      armed = false
      return asked >= which
    },
  }
}
