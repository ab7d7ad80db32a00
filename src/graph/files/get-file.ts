import type { DriveItem } from '@microsoft/microsoft-graph-types'
import { scopesOf } from '../permissions.ts'
import type { GraphPort } from '../port.ts'
import { at } from './path-in-drive.ts'

/** GET /drives/{d}/root:/{path}. Least privilege: Sites.Selected (read). Reads only; repeatable. */
export async function getFile(
  graph: GraphPort,
  driveId: string,
  segments: readonly string[],
): Promise<DriveItem> {
  const request = {
    method: 'GET',
    path: at(driveId, segments).text.replace(/:$/, ''),
    scopes: scopesOf('files.read'),
  } as const
  return (await graph.call<DriveItem>(request)).body
}
