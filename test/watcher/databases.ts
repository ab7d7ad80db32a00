import { randomUUID } from 'node:crypto'
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
    const database = await openPglite(newFolder())
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

/** A new database on a PostgreSQL server. */
export async function newDatabase(url: string): Promise<string> {
  const name = `w_${randomUUID().replaceAll('-', '')}`
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(`CREATE DATABASE ${name}`)
  await client.end()
  return url.replace(/[^/]*$/, name)
}
