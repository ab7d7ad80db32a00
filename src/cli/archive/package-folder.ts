import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join, relative, resolve, sep } from 'node:path'
import {
  archiveFaults,
  manifestName,
  type ArchiveFault,
  type ArchiveFile,
  type HashedFile,
} from '../../documents/archive/manifest.ts'
import { hashOf } from './hashed-files.ts'

/**
 * Writes a package beside its place, reads it back against its manifest and only then moves it there: what stands under its name is
 * whole. Nothing is overwritten. @throws Error with code EEXIST when the folder is there already
 */
export async function writePackage(folder: string, files: readonly ArchiveFile[]): Promise<void> {
  await fillPackage(folder, async (beside) => {
    for (const { path, bytes } of files) {
      const place = resolve(beside, path)
      if (!place.startsWith(beside + sep)) throw new Error(`"${path}" would lie outside the package.`)
      await mkdir(dirname(place), { recursive: true })
      await writeFile(place, bytes, { flag: 'wx' })
    }
  })
}

/** The same for a package that `fill` writes itself, manifest and all, into the folder it is given. @throws like `writePackage` */
export async function fillPackage<T>(folder: string, fill: (beside: string) => Promise<T>): Promise<T> {
  await mkdir(dirname(resolve(folder)), { recursive: true })
  if (await isThere(folder)) throw taken(folder)
  const beside = await mkdtemp(`${resolve(folder)}.part-`)
  try {
    const filled = await fill(beside)
    const [fault] = await packageFaults(beside)
    if (fault !== undefined) throw new Error(`"${fault.path}" was not written as it was read.`)
    if (await isThere(folder)) throw taken(folder)
    await rename(beside, folder)
    return filled
  } catch (error) {
    await rm(beside, { recursive: true, force: true })
    throw error
  }
}

/** Reads a package and holds every file against the manifest, one after another. @throws Error when there is no package */
export async function packageFaults(folder: string): Promise<readonly ArchiveFault[]> {
  const manifest = await readFile(join(folder, manifestName), 'utf8')
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files: HashedFile[] = []
  for (const entry of entries) {
    if (entry.isDirectory()) continue
    const place = join(entry.parentPath, entry.name)
    const path = relative(folder, place).replaceAll(sep, '/')
    if (path !== manifestName) files.push({ path, sha256: await hashOf(place) })
  }
  return archiveFaults(manifest, files)
}

async function isThere(folder: string): Promise<boolean> {
  return readdir(folder).then(
    () => true,
    (error: { readonly code?: string }) => error.code !== 'ENOENT',
  )
}

const taken = (folder: string) =>
  Object.assign(new Error(`${folder} is there already; nothing is overwritten.`), { code: 'EEXIST' })
