import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { join } from 'node:path'
import { openPostgres } from '../../src/watcher/database/open-postgres.ts'
import { createEngine } from '../../src/watcher/engine.ts'
import { prepareSchema } from '../../src/watcher/state/schema.ts'
import { newDatabase } from './databases.ts'
import { startPostgres, type PostgresServer } from './postgres-server.ts'
import { newFolder } from './town.ts'

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
  const { code, said } = await watchProcess({ DATABASE_URL: 'postgres://u:hemligt@127.0.0.1:1/none' })
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
})
