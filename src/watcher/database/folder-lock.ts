import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

/** The folder of the embedded database is in use. */
export class FolderInUse extends Error {
  override readonly name = 'FolderInUse'
  constructor(folder: string) {
    super(
      `Another process already watches with the data folder ${folder}. Stop it first, give this one a folder of its own (ANKOMST_DATA), or share the work through PostgreSQL (DATABASE_URL).`,
    )
  }
}

/**
 * Keeps a second process off a folder. An exclusive SQLite transaction is a lock of the operating system's: it goes with the process,
 * however that ends.
 *
 * @returns how to let go
 * @throws FolderInUse
 */
export function lockFolder(folder: string): () => void {
  const lock = new DatabaseSync(join(folder, 'in-use.sqlite'))
  try {
    lock.exec('PRAGMA busy_timeout = 0; BEGIN EXCLUSIVE')
  } catch (cause) {
    lock.close()
    if (/locked|busy/i.test(String(cause))) throw new FolderInUse(folder)
    throw cause
  }
  return () => lock.close()
}
