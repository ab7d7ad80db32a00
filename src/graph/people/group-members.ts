import type { User } from '@microsoft/microsoft-graph-types'
import { path } from '../encode.ts'
import { everything } from '../pages.ts'
import { scopesOf } from '../permissions.ts'
import type { GraphPort } from '../port.ts'

/** GET /groups/{g}/members, all pages. Least privilege: GroupMember.Read.All. Reads only; repeatable. */
export const groupMembers = (graph: GraphPort, groupId: string): Promise<readonly User[]> =>
  everything(graph, {
    method: 'GET',
    path: path`/groups/${groupId}/members?$select=id,displayName,mail`,
    scopes: scopesOf('groups.members'),
  })
