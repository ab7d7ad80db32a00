import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { appendFile, mkdir, rm, rmdir, writeFile } from 'node:fs/promises'
import { dirname, resolve, sep } from 'node:path'
import type { HashedFile } from '../../documents/archive/manifest.ts'

/** A file that grows piece by piece; what was given to `write` is on the disk when it answers. */
export interface HashedWriter {
  readonly write: (text: string) => Promise<void>
  /** What has been written so far, with its checksum. Nothing is written afterwards. */
  readonly done: () => HashedFile
  /** Takes the file away again, and its folder where nothing else is in it. */
  readonly drop: () => Promise<void>
}

/** Begins a new, empty file in a folder; its checksum is taken of what is written. @throws Error when it would lie outside, or is there */
export async function hashedWriter(folder: string, path: string): Promise<HashedWriter> {
  const place = resolve(folder, path)
  if (!place.startsWith(folder + sep)) throw new Error(`"${path}" would lie outside the package.`)
  await mkdir(dirname(place), { recursive: true })
  await writeFile(place, '', { flag: 'wx' })
  const hash = createHash('sha256')
  return {
    write: async (text) => {
      const bytes = new TextEncoder().encode(text)
      hash.update(bytes)
      await appendFile(place, bytes)
    },
    done: () => ({ path, sha256: hash.digest('hex') }),
    drop: async () => {
      await rm(place)
      await rmdir(dirname(place)).catch(() => undefined)
    },
  }
}

/** The checksum of a file as it lies on the disk, read piece by piece. */
export async function hashOf(place: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const piece of createReadStream(place)) hash.update(piece as Buffer)
  return hash.digest('hex')
}
