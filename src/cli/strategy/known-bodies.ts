import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { directoryFor } from '../../directory/directories.ts'
import { importDirectory } from '../../directory/directory-csv.ts'
import type { Directory } from '../../directory/directory.ts'
import { firstEdition } from '../../strategy/first-edition.ts'

const idsOf = ({ bodies }: Directory): ReadonlySet<string> => new Set(bodies.map(({ id }) => id))

/** Ids of the bodies that an edition may name: those of its own directory, else of the one that a new edition is written from. */
export function bodiesFor(json: unknown): ReadonlySet<string> {
  const about = typeof json === 'object' && json !== null && 'about' in json ? json.about : null
  const id = typeof about === 'object' && about !== null && 'id' in about ? String(about.id) : firstEdition
  try {
    return idsOf(directoryFor(id))
  } catch {
    // A copied edition has a name of its own before it has a directory.
    return idsOf(directoryFor(firstEdition))
  }
}

/** Ids of the bodies of a directory as files. @throws Error where the folder has no bodies.csv */
export async function bodiesIn(folder: string): Promise<ReadonlySet<string>> {
  const file = join(folder, 'bodies.csv')
  const bodies = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new Error(`${file} cannot be read. Give the folder that "ankomst directory export" writes.`, {
      cause,
    })
  })
  return idsOf(importDirectory({ bodies, contacts: '', themes: undefined }).directory)
}
