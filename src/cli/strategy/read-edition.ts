import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { reasonOf } from '../triage/find-files.ts'

/**
 * An edition from a folder of files, from one file with all of it, or from one of its files: then the rest is read beside it. One key per
 * file, as `checkEdition` takes it. @throws Error naming the file that is no JSON
 */
export async function readEdition(path: string): Promise<unknown> {
  if ((await stat(path)).isDirectory()) return readFolder(path)
  const beside = await readdir(dirname(path))
  const whole = beside.includes('about.json') ? undefined : await readJson(path)
  return whole ?? readFolder(dirname(path))
}

async function readFolder(folder: string): Promise<unknown> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json'))
  if (!names.includes('about.json'))
    throw new Error('There is no about.json. Give the folder of an edition, as docs/new-edition.md shows.')
  return Object.fromEntries(
    await Promise.all(
      names.map(async (name) => [basename(name, '.json'), await readJson(join(folder, name))]),
    ),
  )
}

async function readJson(path: string): Promise<unknown> {
  const text = await readFile(path, 'utf8')
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new Error(`${basename(path)} is not JSON: ${reasonOf(error)}. Mend that place and check again.`, {
      cause: error,
    })
  }
}
