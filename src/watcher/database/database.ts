import type { ConnectionOptions } from 'pg-boss'

/** The database under the engine: PostgreSQL, or the embedded PGlite. The same SQL runs on both. */
export interface Database {
  readonly kind: 'postgres' | 'pglite'
  /** What pg-boss runs on. */
  readonly boss: NonNullable<ConnectionOptions['db']>
  /** One statement. @throws what the driver throws */
  query<Row>(text: string, values?: readonly unknown[]): Promise<readonly Row[]>
  close(): Promise<void>
}
