import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite'
import { schema } from './schema.ts'

/** One row as SQLite gives it; the caller names the shape it selected. */
export type Row = Record<string, unknown>

/** The sandbox's whole state: one SQLite database, spoken to synchronously. */
export class SandboxStore {
  readonly #db: DatabaseSync
  readonly #statements = new Map<string, StatementSync>()
  #depth = 0
  #remembered = 0

  constructor(path: string) {
    this.#db = new DatabaseSync(path)
    this.#db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;')
    this.#db.exec(schema)
  }

  /** Every row of a query, in the shape the caller selected. */
  all<T = Row>(sql: string, ...values: SQLInputValue[]): T[] {
    return this.#prepare(sql).all(...values) as T[]
  }

  /** The first row, or undefined. */
  get<T = Row>(sql: string, ...values: SQLInputValue[]): T | undefined {
    return this.#prepare(sql).get(...values) as T | undefined
  }

  /** Runs a statement; gives the number of rows it changed. */
  run(sql: string, ...values: SQLInputValue[]): number {
    return Number(this.#prepare(sql).run(...values).changes)
  }

  /** Everything or nothing; an inner call joins the outer transaction. */
  transaction<T>(work: () => T): T {
    if (this.#depth > 0) return work()
    const [begin, commit, undo] =
      this.#remembered === 0
        ? ['BEGIN IMMEDIATE', 'COMMIT', 'ROLLBACK']
        : ['SAVEPOINT work', 'RELEASE work', 'ROLLBACK TO work; RELEASE work']
    this.#db.exec(begin)
    this.#depth++
    try {
      const result = work()
      this.#db.exec(commit)
      return result
    } catch (error) {
      this.#db.exec(undo)
      throw error
    } finally {
      this.#depth--
    }
  }

  /**
   * Remembers the state as it is; what is returned goes back to it, as often as it is called. Going back forgets what was remembered
   * later. For a state in memory: nothing is written to a file any more until the store is closed, and then it is dropped.
   */
  remember(): () => void {
    this.#remembered += 1
    const name = `remembered_${this.#remembered}`
    this.#db.exec(`SAVEPOINT ${name}`)
    return () => this.#db.exec(`ROLLBACK TO ${name}`)
  }

  /** A remembered setting, made by `initial` the first time. */
  setting(key: string, initial: () => string): string {
    const found = this.get<{ value: string }>('SELECT value FROM meta WHERE key = ?', key)
    if (found) return found.value
    const value = initial()
    this.change(key, value)
    return value
  }

  /** Remembers a setting. */
  change(key: string, value: string): void {
    this.run(
      'INSERT INTO meta VALUES (?, ?) ON CONFLICT(key) DO UPDATE SET value = excluded.value',
      key,
      value,
    )
  }

  close(): void {
    this.#statements.clear()
    this.#db.close()
  }

  #prepare(sql: string): StatementSync {
    const known = this.#statements.get(sql)
    if (known) return known
    const statement = this.#db.prepare(sql)
    this.#statements.set(sql, statement)
    return statement
  }
}

/** Opens (and where needed creates) the state at a path; `:memory:` lives as long as the process. */
export const openStore = (path: string): SandboxStore => new SandboxStore(path)
