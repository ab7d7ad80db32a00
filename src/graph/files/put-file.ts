import type { DriveItem } from '@microsoft/microsoft-graph-types'
import { path } from '../encode.ts'
import { scopesOf } from '../permissions.ts'
import type { GraphPort } from '../port.ts'
import { at } from './path-in-drive.ts'

/**
 * PUT /drives/{d}/root:/{path}:/content, up to 250 MB; missing folders are made. Least privilege: Sites.Selected (write). The same
 * bytes at the same path are the same file: repeatable.
 */
export async function putFile(
  graph: GraphPort,
  driveId: string,
  segments: readonly string[],
  bytes: Uint8Array,
  contentType: string,
): Promise<DriveItem> {
  const request = { method: 'PUT', path: path`${at(driveId, segments)}/content`, body: bytes } as const
  return (
    await graph.call<DriveItem>({
      ...request,
      headers: { 'Content-Type': contentType },
      scopes: scopesOf('files.write'),
    })
  ).body
}
