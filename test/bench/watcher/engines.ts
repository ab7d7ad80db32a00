import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Database } from '../../../src/watcher/database/database.ts'
import { openPglite } from '../../../src/watcher/database/open-pglite.ts'
import { openPostgres } from '../../../src/watcher/database/open-postgres.ts'
import { startPostgres } from '../../watcher/postgres-server.ts'

export type EngineName = 'postgres' | 'pglite'

/** A database for workers in other processes, and a way in for the inspection when they have ended. */
export interface BenchDatabase {
  readonly environment: Readonly<Record<string, string>>
  /** Kills the server and starts it again. The embedded one goes down with every worker that is killed. */
  readonly crash: (() => Promise<void>) | null
  open(): Promise<Database>
  close(): Promise<void>
}

export async function startDatabase(engine: EngineName): Promise<BenchDatabase> {
  if (engine === 'pglite') {
    const folder = mkdtempSync(join(tmpdir(), 'ankomst-bench-data-'))
    return {
      environment: { ANKOMST_DATA: folder },
      crash: null,
      open: () => openPglite(folder),
      close: () => Promise.resolve(),
    }
  }
  const server = await startPostgres()
  return {
    environment: { DATABASE_URL: server.url },
    crash: () => server.crash(),
    open: () => openPostgres(server.url, () => undefined),
    close: () => server.stop(),
  }
}
