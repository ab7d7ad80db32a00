import { join } from 'node:path'
import { editionIdOf } from '../../cases/edition-of.ts'
import { isPausedCase } from '../../cases/paused.ts'
import { stateOf } from '../../cases/state.ts'
import { caseCopies } from '../../casestore/case-copies.ts'
import type { AppConfig } from '../../casestore/config.ts'
import { createCaseStore } from '../../casestore/create-case-store.ts'
import { caseIdByNumber } from '../../casestore/find-by-number.ts'
import { archivePackage, type ArchiveInput } from '../../documents/archive/archive-package.ts'
import type { GraphPort } from '../../graph/port.ts'
import { writePackage } from './package-folder.ts'

export interface ExportOptions extends Omit<ArchiveInput, 'of' | 'files' | 'words' | 'notice'> {
  /** The words of an edition. @throws Error for one this build does not have */
  readonly wordsUnder: (editionId: string) => Promise<Pick<ArchiveInput, 'words' | 'notice'>>
  readonly graph: GraphPort
  readonly config: AppConfig
  /** For download addresses of files, which take no token. */
  readonly fetchPlain: typeof fetch
  readonly to: string
}

/** What came of one case. */
export interface Exported {
  /** Null: nothing was written, and the remark says why. */
  readonly folder: string | null
  readonly remarks: readonly string[]
  /** A remark that a person has to look at. */
  readonly wrong: boolean
}

/** Writes one case as a package in `to`, in a folder named by its number, in the words of the edition it was assessed by. @throws GraphError @throws Error when it cannot be written */
export async function exportCase(name: string, options: ExportOptions): Promise<Exported> {
  const { graph, config, fetchPlain, to, wordsUnder, ...input } = options
  const id = (await caseIdByNumber(graph, config, name)) ?? name
  const stored = await createCaseStore(graph, config, { fetch: fetchPlain }).get(id)
  if (stored === null) return refused(`There is no case "${name}", or this account may not see it.`)
  const of = stored.case
  if (isPausedCase(of))
    return refused(`Case ${of.number} is paused for security. Ask the security function before it is spread.`)
  const files = await caseCopies(graph, fetchPlain, config, of.id)
  const worded = await wordsUnder(editionIdOf(of) ?? config.edition)
  const made = await archivePackage({ ...input, ...worded, of, files })
  const folder = join(to, of.number)
  await writePackage(folder, made.files)
  const state = stateOf(of)
  return {
    folder,
    remarks: [
      ...(state === 'closed' || state === 'withdrawn'
        ? []
        : [`Case ${of.number} is not closed; what happens later is not in the package.`]),
      ...made.notAsFiled.map(
        (file) =>
          `${file} is not the bytes that once were filed. Hold it against the original in the mailbox or the register.`,
      ),
    ],
    wrong: made.notAsFiled.length > 0,
  }
}

const refused = (remark: string): Exported => ({ folder: null, remarks: [remark], wrong: true })
