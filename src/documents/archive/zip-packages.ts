import { strFromU8, unzipSync, zipSync, type Zippable } from 'fflate'
import { archiveFaults, hashedFiles, manifestName, type ArchiveFile } from './manifest.ts'

/** A package, and the folder it lies in: the case's number. */
export interface FolderedPackage {
  readonly folder: string
  readonly files: readonly ArchiveFile[]
}

/**
 * Packages as one .zip, a folder each. It is unpacked again and held against the checksums of every package before it is given out.
 * `at`: the instant of the export, for the files in it. Load it on demand. @throws Error naming the file that is not as it was read
 */
export async function zipPackages(
  packages: readonly FolderedPackage[],
  at: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const inside: Zippable = {}
  for (const { folder, files } of packages)
    for (const { path, bytes } of files) inside[`${folder}/${path}`] = bytes
  const zip = new Uint8Array(zipSync(inside, { mtime: at }))
  await readBack(zip, packages)
  return zip
}

async function readBack(zip: Uint8Array<ArrayBuffer>, packages: readonly FolderedPackage[]): Promise<void> {
  const read = unzipSync(zip)
  for (const { folder } of packages) {
    const files = Object.entries(read).flatMap(([name, bytes]): ArchiveFile[] =>
      name.startsWith(`${folder}/`)
        ? [{ path: name.slice(folder.length + 1), bytes: new Uint8Array(bytes) }]
        : [],
    )
    const manifest = strFromU8(read[`${folder}/${manifestName}`] ?? new Uint8Array())
    const [fault] = archiveFaults(
      manifest,
      await hashedFiles(files.filter(({ path }) => path !== manifestName)),
    )
    if (manifest === '' || fault !== undefined)
      throw new Error(`"${folder}/${fault?.path ?? manifestName}" was not written as it was read.`)
  }
}
