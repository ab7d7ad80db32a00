import type { DriveItem } from '@microsoft/microsoft-graph-types'
import { path } from '../encode.ts'
import { scopesOf } from '../permissions.ts'
import type { GraphPort } from '../port.ts'
import { putPieces } from '../upload.ts'
import { at } from './path-in-drive.ts'

/**
 * POST …:/createUploadSession, then the bytes in pieces to its own address without a token. Least privilege: Sites.Selected (write).
 * The file replaces one of the same path: repeatable as a whole. For files of more than 4 MB, up to 250 GB.
 */
export async function uploadLargeFile(
  graph: GraphPort,
  fetchPlain: typeof fetch,
  driveId: string,
  segments: readonly string[],
  bytes: Uint8Array,
): Promise<DriveItem> {
  const { body } = await graph.call<{ readonly uploadUrl: string }>({
    method: 'POST',
    path: path`${at(driveId, segments)}/createUploadSession`,
    body: { item: { '@microsoft.graph.conflictBehavior': 'replace' } },
    repeatable: true,
    scopes: scopesOf('files.write'),
  })
  return (await (await putPieces(fetchPlain, body.uploadUrl, bytes)).json()) as DriveItem
}
