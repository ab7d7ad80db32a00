import type { DriveItem } from '@microsoft/microsoft-graph-types'
import { path } from '../encode.ts'
import { scopesOf } from '../permissions.ts'
import { GraphError, type GraphPort } from '../port.ts'
import { getFile } from './get-file.ts'

/**
 * Makes sure that a folder stands in the root of a library: POST /drives/{d}/root/children with `conflictBehavior: fail`, then GET.
 * Least privilege: Sites.Selected (write). Repeatable.
 */
export async function ensureFolder(graph: GraphPort, driveId: string, name: string): Promise<DriveItem> {
  try {
    const { body } = await graph.call<DriveItem>({
      method: 'POST',
      path: path`/drives/${driveId}/root/children`,
      body: { name, folder: {}, '@microsoft.graph.conflictBehavior': 'fail' },
      repeatable: true,
      scopes: scopesOf('files.write'),
    })
    return body
  } catch (thrown) {
    if (!(thrown instanceof GraphError && (thrown.code === 'duplicate' || thrown.code === 'conflict')))
      throw thrown
    return getFile(graph, driveId, [name])
  }
}
