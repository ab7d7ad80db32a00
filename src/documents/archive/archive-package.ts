import type { Case } from '../../cases/case.ts'
import { archivePage } from './archive-page.ts'
import { recordOf, type ArchivedCase } from './archived-case.ts'
import { ermsDocument } from './erms-document.ts'
import { hashedFiles, manifestName, manifestOf, type ArchiveFile } from './manifest.ts'
import { copiesFolder, describeCopies, type CopiedFile } from './working-copy.ts'

/** What a package is made of besides the words: the case as stored, and the files of its folder. */
export interface ArchiveInput extends Omit<ArchivedCase, 'copies'> {
  readonly files: readonly CopiedFile[]
}

/** A package, and which of its working copies are not the bytes that once were filed. */
export interface ArchivePackage {
  readonly files: readonly ArchiveFile[]
  readonly notAsFiled: readonly string[]
}

/**
 * A case for the archive: `erms.xml` (FGS Ärendehantering 2.0), `arende.json` with every action, `arende.html` to read, the working
 * copies byte for byte, and the manifest with the SHA-256 of each.
 */
export async function archivePackage({ files, ...input }: ArchiveInput): Promise<ArchivePackage> {
  const copies = await describeCopies(input.of, files)
  const archived: ArchivedCase = { ...input, copies }
  const inside: readonly ArchiveFile[] = [
    file('erms.xml', ermsDocument(archived)),
    file('arende.json', caseJson(input.of)),
    file('arende.html', archivePage(archived)),
    ...files.map(({ name, bytes }) => ({ path: `${copiesFolder}/${name}`, bytes })),
  ]
  return {
    files: [...inside, file(manifestName, manifestOf(await hashedFiles(inside)))],
    notAsFiled: copies.flatMap(({ name, asFiled }) => (asFiled === false ? [name] : [])),
  }
}

function caseJson(of: Case): string {
  const { version, id, number, actions } = recordOf(of).record
  return `${JSON.stringify({ version, id, number, actions }, null, 2)}\n`
}

function file(path: string, text: string): ArchiveFile {
  return { path, bytes: new TextEncoder().encode(text) }
}
