import { sha256 } from '../../cases/keys.ts'

/** A file of a package; `path` is relative to its folder, with `/`. */
export interface ArchiveFile {
  readonly path: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** The name of the file with the checksums, as BagIt calls it (RFC 8493 §2.4). */
export const manifestName = 'manifest-sha256.txt'

/** What is wrong with a package, and with which file. */
export interface ArchiveFault {
  readonly fault: 'changed' | 'missing' | 'not-listed' | 'unreadable-line'
  readonly path: string
}

/** A file of a package by what it holds: its SHA-256 in hex. */
export interface HashedFile {
  readonly path: string
  readonly sha256: string
}

/** SHA-256 and path of every file, a line each, so that `sha256sum -c` can check the package without us. */
export const manifestOf = (files: readonly HashedFile[]): string =>
  files.map((file) => `${file.sha256}  ${file.path}\n`).join('')

/** Files that are in memory, by what they hold. */
export const hashedFiles = (files: readonly ArchiveFile[]): Promise<readonly HashedFile[]> =>
  Promise.all(files.map(async ({ path, bytes }) => ({ path, sha256: await sha256(bytes) })))

/** Holds files as they were read back against the manifest; empty when every byte is as it was. */
export function archiveFaults(manifest: string, files: readonly HashedFile[]): readonly ArchiveFault[] {
  const lines = manifest.split('\n').filter((line) => line !== '')
  const listed = new Map<string, string>()
  const faults: ArchiveFault[] = []
  for (const line of lines) {
    const [, hash, path] = /^([0-9a-f]{64}) {2}(.+)$/.exec(line) ?? []
    if (hash === undefined || path === undefined) faults.push({ fault: 'unreadable-line', path: line })
    else listed.set(path, hash)
  }
  for (const file of files) {
    const hash = listed.get(file.path)
    if (hash === undefined) faults.push({ fault: 'not-listed', path: file.path })
    else if (hash !== file.sha256) faults.push({ fault: 'changed', path: file.path })
  }
  const there = new Set(files.map(({ path }) => path))
  for (const path of listed.keys()) if (!there.has(path)) faults.push({ fault: 'missing', path })
  return faults
}
