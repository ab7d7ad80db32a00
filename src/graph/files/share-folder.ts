import type { Permission } from '@microsoft/microsoft-graph-types'
import { path } from '../encode.ts'
import { scopesOf } from '../permissions.ts'
import type { GraphPort } from '../port.ts'

/**
 * POST /drives/{d}/items/{i}/invite: shares a case's folder with people (by address) and groups (by id), without mail. Least privilege:
 * Files.ReadWrite or Sites.Selected (write). Setting the same rights again changes nothing: repeatable.
 */
export async function shareFolder(
  graph: GraphPort,
  driveId: string,
  itemId: string,
  readers: readonly string[],
  role: 'read' | 'write',
): Promise<readonly Permission[]> {
  const { body } = await graph.call<{ readonly value: readonly Permission[] }>({
    method: 'POST',
    path: path`/drives/${driveId}/items/${itemId}/invite`,
    body: {
      recipients: readers.map((reader) => (reader.includes('@') ? { email: reader } : { objectId: reader })),
      roles: [role],
      requireSignIn: true,
      sendInvitation: false,
      retainInheritedPermissions: false,
    },
    repeatable: true,
    scopes: scopesOf('files.share'),
  })
  return body.value
}
