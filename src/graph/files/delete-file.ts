import { path } from '../encode.ts'
import { scopesOf } from '../permissions.ts'
import { GraphError, type GraphPort } from '../port.ts'

/**
 * DELETE /drives/{d}/items/{i}: a file, or a folder with all of it, into the site's recycle bin. Least privilege: Sites.Selected (write).
 * One that is gone already is gone: repeatable.
 */
export async function deleteFile(graph: GraphPort, driveId: string, itemId: string): Promise<void> {
  const request = {
    method: 'DELETE',
    path: path`/drives/${driveId}/items/${itemId}`,
    answer: 'none',
  } as const
  try {
    await graph.call({ ...request, scopes: scopesOf('files.write') })
  } catch (thrown) {
    if (!(thrown instanceof GraphError && thrown.code === 'not-found')) throw thrown
  }
}
