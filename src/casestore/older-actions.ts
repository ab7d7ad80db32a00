import * as z from 'zod/mini'
import { CaseAction } from '../cases/actions.ts'
import { sha256 } from '../cases/keys.ts'
import { getFileContent } from '../graph/files/get-file-content.ts'
import { putFile } from '../graph/files/put-file.ts'
import { GraphError, type GraphPort } from '../graph/port.ts'
import { noteLimit } from './case-fields.ts'

/**
 * Older actions of large cases, in files that are written once and never changed. They lie beside the cases' own folders, which
 * are closed: who reads the list reads a case whole.
 */
export interface OlderActions {
  read(caseId: string, files: readonly string[]): Promise<readonly CaseAction[]>
  /** Moves the older half out when the text is too long for the column; the file stands before the item points at it. */
  makeRoom(
    caseId: string,
    newer: readonly CaseAction[],
    files: readonly string[],
  ): Promise<{ readonly newer: readonly CaseAction[]; readonly files: readonly string[] }>
}

/**
 * Files are named by their content, so that writing one twice is harmless and one that has been read is never read again.
 *
 * @param fetchPlain fetches download addresses, which take no token
 */
export function createOlderActions(
  graph: GraphPort,
  fetchPlain: typeof fetch,
  driveId: string,
): OlderActions {
  const folder = 'historik'
  const known = new Map<string, readonly CaseAction[]>()

  const readOne = async (caseId: string, file: string): Promise<readonly CaseAction[]> => {
    const kept = known.get(file)
    if (kept) return kept
    const bytes = await getFileContent(graph, fetchPlain, driveId, [folder, caseId, file])
    const actions = z.parse(z.array(CaseAction), JSON.parse(new TextDecoder().decode(bytes)))
    known.set(file, actions)
    return actions
  }

  return {
    read: async (caseId, files) => (await Promise.all(files.map((file) => readOne(caseId, file)))).flat(),
    makeRoom: async (caseId, newer, files) => {
      if (JSON.stringify(newer).length <= noteLimit) return { newer, files }
      const kept = newestThatFit(newer, noteLimit / 2)
      const moved = newer.slice(0, newer.length - kept.length)
      const text = JSON.stringify(moved)
      const file = `actions-${(await sha256(text)).slice(0, 16)}.json`
      await putFile(
        graph,
        driveId,
        [folder, caseId, file],
        new TextEncoder().encode(text),
        'application/json',
      )
      known.set(file, moved)
      return { newer: kept, files: [...files, file] }
    },
  }
}

function newestThatFit(actions: readonly CaseAction[], limit: number): readonly CaseAction[] {
  let from = actions.length
  for (let length = 2; from > 0; from -= 1) {
    length += JSON.stringify(actions[from - 1]).length + 1
    if (length > limit) break
  }
  // One action alone may be longer than half; what it must not be is longer than the column.
  const kept = actions.slice(Math.min(from, actions.length - 1))
  if (JSON.stringify(kept).length <= noteLimit) return kept
  throw new GraphError({
    code: 'too-large',
    status: 0,
    graphCode: '',
    message: 'What was written is too long to be kept in one case',
  })
}
