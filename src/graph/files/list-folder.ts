import type { DriveItem } from '@microsoft/microsoft-graph-types'
import { path } from '../encode.ts'
import { everything } from '../pages.ts'
import { scopesOf } from '../permissions.ts'
import type { GraphPort } from '../port.ts'
import { at } from './path-in-drive.ts'

/**
 * GET /drives/{d}/root:/{path}:/children, all pages. Least privilege: Sites.Selected (read). Reads only; repeatable.
 * @throws GraphError `not-found` when there is no such folder
 */
export const listFolder = (
  graph: GraphPort,
  driveId: string,
  segments: readonly string[],
): Promise<readonly DriveItem[]> =>
  everything(graph, {
    method: 'GET',
    path: path`${at(driveId, segments)}/children?$select=id,name,size,file,folder`,
    scopes: scopesOf('files.read'),
  })
