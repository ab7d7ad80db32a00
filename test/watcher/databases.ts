import { randomUUID } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import type { Database } from '../../src/watcher/database/database.ts'
import { openPglite } from '../../src/watcher/database/open-pglite.ts'
import { openPostgres } from '../../src/watcher/database/open-postgres.ts'
import { startPostgres } from './postgres-server.ts'
import { newFolder } from './town.ts'

/** Both engines, each of which every test of the database runs on. */
export const engines = ['pglite', 'postgres'] as const

/** A fresh database on an engine, and the end of everything that was started for it. */
export async function freshDatabase(
  engine: (typeof engines)[number],
): Promise<{ database: Database; end: () => Promise<void> }> {
  if (engine === 'pglite') {
    const folder = newFolder()
    cpSync(await emptyPglite(), folder, { recursive: true })
    const database = await openPglite(folder)
    return { database, end: () => database.close() }
  }
  const server = await startPostgres()
  const database = await openPostgres(await newDatabase(server.url), () => undefined)
  return {
    database,
    end: async () => {
      // A watcher that has stopped has closed it.
      await database.close().catch(() => undefined)
      await server.stop()
    },
  }
}

/** A folder with a database that nothing has been written to: to set one up costs ten times what to open it does. */
async function emptyPglite(): Promise<string> {
  const { version } = JSON.parse(readFileSync('node_modules/@electric-sql/pglite/package.json', 'utf8')) as {
    version: string
  }
  const ready = join('dist', 'unit', `pglite-${version}`)
  if (existsSync(ready)) return ready
  const folder = newFolder()
  await (await openPglite(folder)).close()
  // Another test file may be making it too: whoever is second keeps what the first has made.
  const beside = `${ready}.${process.pid}`
  mkdirSync(join('dist', 'unit'), { recursive: true })
  cpSync(folder, beside, { recursive: true })
  try {
    renameSync(beside, ready)
  } catch (error) {
    rmSync(beside, { recursive: true })
    if (!existsSync(ready)) throw error
  }
  return ready
}

/** A new database on a PostgreSQL server. */
export async function newDatabase(url: string): Promise<string> {
  const name = `w_${randomUUID().replaceAll('-', '')}`
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(`CREATE DATABASE ${name}`)
  await client.end()
  return url.replace(/[^/]*$/, name)
}
