import { editionIdOf } from '../../cases/edition-of.ts'
import { isPausedCase } from '../../cases/paused.ts'
import { isRecused } from '../../cases/recusal.ts'
import { stateOf } from '../../cases/state.ts'
import { caseCopies } from '../../casestore/case-copies.ts'
import { archivePackage, type ArchivePackage } from '../../documents/archive/archive-package.ts'
import { zipPackages, type FolderedPackage } from '../../documents/archive/zip-packages.ts'
import { GraphError } from '../../graph/port.ts'
import { archiveWordsOf } from '../../ui/archive/archive-words.ts'
import { version } from '../../ui/errors/version.ts'
import type { AppServices } from '../../ui/services.tsx'

/** A case that is asked for. */
export interface AskedCase {
  readonly id: string
  readonly number: string
}

/** Why a case is in no package. */
export type LeftOutBecause = 'paused' | 'aside' | 'gone' | 'open' | 'forbidden' | 'edition'

/** What came of it. */
export interface MadeArchive {
  /** Null when no case could be taken. */
  readonly zip: Uint8Array<ArrayBuffer> | null
  readonly taken: number
  readonly leftOut: readonly { readonly number: string; readonly because: LeftOutBecause }[]
  /** Working copies that are not the bytes that once were filed. */
  readonly notAsFiled: readonly { readonly number: string; readonly file: string }[]
}

/**
 * Closed cases as packages for the archive in one .zip, read back against its checksums, under the reader's own rights. A case that may
 * not be taken is named with its reason; what fails otherwise stops the whole: no archive that looks complete and is not.
 *
 * @param onCase told before each case is read @throws GraphError @throws Error when the .zip is not as it was read
 */
export async function archiveCases(
  services: AppServices,
  asked: readonly AskedCase[],
  onCase: (one: AskedCase) => void,
): Promise<MadeArchive> {
  const aside = await asideFrom(services)
  const at = services.clock.now().toISOString()
  const packages: FolderedPackage[] = []
  const leftOut: { number: string; because: LeftOutBecause }[] = []
  const notAsFiled: { number: string; file: string }[] = []
  for (const one of asked) {
    onCase(one)
    const made = aside.has(one.id) ? 'aside' : await packageOf(services, one, at)
    if (typeof made === 'string') {
      leftOut.push({ number: one.number, because: made })
      continue
    }
    packages.push({ folder: one.number, files: made.files })
    notAsFiled.push(...made.notAsFiled.map((file) => ({ number: one.number, file })))
  }
  const zip = packages.length === 0 ? null : await zipPackages(packages, at)
  return { zip, taken: packages.length, leftOut, notAsFiled }
}

async function packageOf(
  { cases, graph, config, directory, edition: installed, editionFor, actor }: AppServices,
  { id }: AskedCase,
  at: string,
): Promise<ArchivePackage | LeftOutBecause> {
  const stored = await cases.get(id)
  if (stored === null) return 'gone'
  const of = stored.case
  if (isPausedCase(of)) return 'paused'
  if (isRecused(of, actor.upn)) return 'aside'
  const state = stateOf(of)
  if (state !== 'closed' && state !== 'withdrawn') return 'open'
  const editionId = editionIdOf(of)
  const edition = editionId === null || editionId === installed.about.id ? installed : editionFor(editionId)
  if (edition === null) return 'edition'
  try {
    const files = await caseCopies(graph, fetch, config, of.id)
    const worded = await archiveWordsOf(edition, directory)
    return await archivePackage({ of, files, at, organisationNumber: null, version, ...worded })
  } catch (error) {
    if (error instanceof GraphError && error.code === 'forbidden') return 'forbidden'
    throw error
  }
}

/** Cases that the reader has stepped aside from before the forum; those who do not reach its site cannot have done so there. */
async function asideFrom({ ib, actor }: AppServices): Promise<ReadonlySet<string>> {
  try {
    return (await ib?.recusedFrom(actor.upn)) ?? new Set()
  } catch (error) {
    if (error instanceof GraphError && error.code === 'forbidden') return new Set()
    throw error
  }
}
