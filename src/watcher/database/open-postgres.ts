import pg from 'pg'
import type { Database } from './database.ts'

/**
 * A pool on a PostgreSQL that any number of watchers share. Connections that break are thrown away and made anew.
 *
 * @param onTrouble told of a connection that broke while nobody used it
 */
export async function openPostgres(url: string, onTrouble: (error: Error) => void): Promise<Database> {
  const pool = new pg.Pool({
    connectionString: url,
    max: 8,
    connectionTimeoutMillis: 5_000,
    query_timeout: 30_000,
    application_name: 'ankomst-watcher',
  })
  pool.on('error', onTrouble)
  // A connection in use that breaks emits here too, besides failing its query.
  pool.on('connect', (client) => client.on('error', onTrouble))
  const run = async (text: string, values?: readonly unknown[]): Promise<{ rows: unknown[] }> => {
    const answer = (await pool.query(text, values === undefined ? undefined : [...values])) as
      pg.QueryResult | pg.QueryResult[]
    // Several statements in one text give several results; pg-boss needs the rows of all.
    return { rows: Array.isArray(answer) ? answer.flatMap((one) => one.rows as unknown[]) : answer.rows }
  }
  return {
    kind: 'postgres',
    boss: { executeSql: run },
    query: async <Row>(text: string, values: readonly unknown[] = []) =>
      (await run(text, values)).rows as Row[],
    close: () => pool.end(),
  }
}
