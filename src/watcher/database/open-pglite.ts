import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fromPglite } from 'pg-boss'
import type { Database } from './database.ts'
import { lockFolder } from './folder-lock.ts'

/** The embedded database in a folder, made when it is not there. @throws FolderInUse */
export async function openPglite(folder: string): Promise<Database> {
  mkdirSync(folder, { recursive: true })
  const unlock = lockFolder(folder)
  try {
    const { PGlite } = await import('@electric-sql/pglite')
    const pglite = await PGlite.create(join(folder, 'database'))
    return {
      kind: 'pglite',
      boss: fromPglite(pglite),
      query: async <Row>(text: string, values: readonly unknown[] = []) =>
        (await pglite.query<Row>(text, [...values])).rows,
      close: async () => {
        await pglite.close()
        unlock()
      },
    }
  } catch (cause) {
    unlock()
    throw cause
  }
}
