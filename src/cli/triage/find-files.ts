import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** A path that was named but is not there or may not be read. */
export interface Unfound {
  readonly path: string
  readonly reason: string
}

/**
 * The .eml files of the named files and folders, in the order given; folders are walked by name, so that two runs print the same.
 * A file named outright is taken whatever its ending.
 */
export async function* findFiles(paths: readonly string[]): AsyncGenerator<string | Unfound> {
  for (const path of paths) {
    try {
      if ((await stat(path)).isDirectory()) yield* walk(path)
      else yield path
    } catch (error) {
      yield { path, reason: reasonOf(error) }
    }
  }
}

async function* walk(folder: string): AsyncGenerator<string | Unfound> {
  try {
    const entries = await readdir(folder, { withFileTypes: true })
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) yield* walk(path)
      else if (entry.name.toLowerCase().endsWith('.eml')) yield path
    }
  } catch (error) {
    yield { path: folder, reason: reasonOf(error) }
  }
}

/** Why a file could not be read, as a sentence. */
export function reasonOf(error: unknown): string {
  const code = (error as { code?: string }).code
  if (code === 'ENOENT') return 'There is no such file or folder.'
  if (code === 'EACCES' || code === 'EPERM') return 'You have no right to read it.'
  if (code === 'EISDIR') return 'It is a folder.'
  return error instanceof Error ? error.message : String(error)
}
