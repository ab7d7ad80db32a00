import type { DriveItem } from '@microsoft/microsoft-graph-types'
import { GraphError, type GraphPort } from '../port.ts'
import { transfer } from '../upload.ts'
import { getFile } from './get-file.ts'

/**
 * The bytes of a file. `/content` answers 302 to another origin, which fails behind a preflight; the item's own
 * `@microsoft.graph.downloadUrl` is fetched without a token instead. Least privilege: Sites.Selected (read). Reads only.
 */
export async function getFileContent(
  graph: GraphPort,
  fetchPlain: typeof fetch,
  driveId: string,
  segments: readonly string[],
): Promise<Uint8Array> {
  const item = (await getFile(graph, driveId, segments)) as DriveItem & {
    readonly '@microsoft.graph.downloadUrl'?: string
  }
  const url = item['@microsoft.graph.downloadUrl']
  if (url === undefined)
    throw new GraphError({
      code: 'not-found',
      status: 0,
      graphCode: '',
      message: 'The file has no download address',
    })
  return new Uint8Array(await (await transfer(fetchPlain, url, { method: 'GET' })).arrayBuffer())
}
