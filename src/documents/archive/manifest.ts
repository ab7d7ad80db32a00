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

/** SHA-256 and path of every file, a line each, so that `sha256sum -c` can check the package without us. */
export async function writeManifest(files: readonly ArchiveFile[]): Promise<string> {
  const lines = await Promise.all(files.map(async ({ path, bytes }) => `${await sha256(bytes)}  ${path}\n`))
  return lines.join('')
}

/** Holds files as they were read back against the manifest; empty when every byte is as it was. */
export async function archiveFaults(
  manifest: string,
  files: readonly ArchiveFile[],
): Promise<readonly ArchiveFault[]> {
  const lines = manifest.split('\n').filter((line) => line !== '')
  const listed = new Map<string, string>()
  const faults: ArchiveFault[] = []
  for (const line of lines) {
    const [, hash, path] = /^([0-9a-f]{64}) {2}(.+)$/.exec(line) ?? []
    if (hash === undefined || path === undefined) faults.push({ fault: 'unreadable-line', path: line })
    else listed.set(path, hash)
  }
  for (const { path, bytes } of files) {
    const hash = listed.get(path)
    if (hash === undefined) faults.push({ fault: 'not-listed', path })
    else if (hash !== (await sha256(bytes))) faults.push({ fault: 'changed', path })
  }
  const there = new Set(files.map(({ path }) => path))
  for (const path of listed.keys()) if (!there.has(path)) faults.push({ fault: 'missing', path })
  return faults
}
