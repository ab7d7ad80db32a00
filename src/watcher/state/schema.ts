import type { Database } from '../database/database.ts'

/** Version of the tables below. A watcher refuses to run on newer ones; on older ones it brings them up. */
export const schemaVersion = 2

/** A newer watcher has changed the tables. */
export class NewerSchema extends Error {
  override readonly name = 'NewerSchema'
  constructor(found: number) {
    super(
      `The database was brought to version ${found} by a newer watcher; this one knows version ${schemaVersion}. Upgrade this deployment, or give it a database of its own.`,
    )
  }
}

/** Our advisory lock, held while tables are made or changed. */
const lock = 4_711_001

/** Where pg-boss keeps its jobs. */
export const jobSchema = 'ankomst_jobs'

/** Upgrades in order: entry n brings version n to n + 1. Only ever appended to. */
const upgrades: readonly (readonly string[])[] = [
  [
    `CREATE TABLE ankomst_watcher.mailbox (
      mailbox text PRIMARY KEY,
      next_poll_at timestamptz NOT NULL DEFAULT now(),
      quiet integer NOT NULL DEFAULT 0,
      failures integer NOT NULL DEFAULT 0,
      trouble text,
      trouble_at timestamptz,
      synced_at timestamptz,
      window_from timestamptz NOT NULL DEFAULT now(),
      spent integer NOT NULL DEFAULT 0)`,
    `CREATE TABLE ankomst_watcher.folder (
      mailbox text NOT NULL,
      folder text NOT NULL,
      since timestamptz,
      link text,
      round integer NOT NULL DEFAULT 0,
      whole_at timestamptz,
      PRIMARY KEY (mailbox, folder))`,
    `CREATE TABLE ankomst_watcher.owed (
      mailbox text NOT NULL,
      message text NOT NULL,
      attempts integer NOT NULL DEFAULT 0,
      reason text NOT NULL,
      first_at timestamptz NOT NULL DEFAULT now(),
      try_at timestamptz NOT NULL DEFAULT now(),
      set_aside_at timestamptz,
      PRIMARY KEY (mailbox, message))`,
    `CREATE TABLE ankomst_watcher.subscription (
      mailbox text NOT NULL,
      folder text NOT NULL,
      client_state text NOT NULL UNIQUE,
      id text,
      expires_at timestamptz,
      renew_at timestamptz NOT NULL DEFAULT now(),
      PRIMARY KEY (mailbox, folder))`,
  ],
  [`ALTER TABLE ankomst_watcher.owed ADD COLUMN deaths integer NOT NULL DEFAULT 0`],
]

/**
 * Makes or upgrades our tables, under an advisory lock, so that many may start at once. pg-boss' schema is made here too: its own
 * making of it fails where another does the same.
 *
 * @throws NewerSchema
 */
export async function prepareSchema(database: Database, known: number = schemaVersion): Promise<void> {
  // One text is one transaction. IF NOT EXISTS alone does not stand two that begin at the same moment.
  await database.boss.executeSql(
    `SELECT pg_advisory_xact_lock(${lock});
     CREATE SCHEMA IF NOT EXISTS ankomst_watcher;
     CREATE SCHEMA IF NOT EXISTS ${jobSchema};
     CREATE TABLE IF NOT EXISTS ankomst_watcher.version (version integer NOT NULL)`,
  )
  const found = await versionOf(database)
  if (found > known) throw new NewerSchema(found)
  if (found === known) return
  const steps = upgrades.slice(found, known).flat()
  // What another began to do is waited for, and then found done.
  await database.boss.executeSql(
    `SELECT pg_advisory_xact_lock(${lock});
     DO $do$ BEGIN
       IF COALESCE((SELECT max(version) FROM ankomst_watcher.version), 0) = ${found} THEN
         ${steps.map((step) => `${step};`).join('\n')}
         DELETE FROM ankomst_watcher.version;
         INSERT INTO ankomst_watcher.version VALUES (${known});
       END IF;
     END $do$`,
  )
  const after = await versionOf(database)
  if (after > known) throw new NewerSchema(after)
}

const versionOf = async (database: Database) =>
  (
    await database.query<{ version: number }>(
      'SELECT COALESCE(max(version), 0)::int AS version FROM ankomst_watcher.version',
    )
  )[0]?.version ?? 0
