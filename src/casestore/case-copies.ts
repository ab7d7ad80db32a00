import { getFileContent } from '../graph/files/get-file-content.ts'
import { listFolder } from '../graph/files/list-folder.ts'
import { GraphError, type GraphPort } from '../graph/port.ts'
import type { AppConfig } from './config.ts'

/** A file of a case's folder, byte for byte. */
export interface CaseCopy {
  /** SharePoint's id of the file. */
  readonly itemId: string
  readonly name: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

/**
 * Every file of a case's folder, by name; none while nothing has been filed. `fetchPlain`: for download addresses, which take no token.
 * @throws GraphError also when a single file cannot be read: half of them are not all
 */
export async function caseCopies(
  graph: GraphPort,
  fetchPlain: typeof fetch,
  { networkSite: { driveId } }: Pick<AppConfig, 'networkSite'>,
  caseId: string,
): Promise<readonly CaseCopy[]> {
  const files: CaseCopy[] = []
  try {
    for (const { id, name, file } of await listFolder(graph, driveId, [caseId])) {
      if (!file || !name) continue
      const bytes = await getFileContent(graph, fetchPlain, driveId, [caseId, name])
      files.push({ itemId: id ?? '', name, bytes: new Uint8Array(bytes) })
    }
  } catch (thrown) {
    const noFolder = thrown instanceof GraphError && thrown.code === 'not-found' && files.length === 0
    if (!noFolder) throw thrown
  }
  return files.toSorted((a, b) => (a.name < b.name ? -1 : 1))
}
