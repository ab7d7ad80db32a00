import type { User } from '@microsoft/microsoft-graph-types'
import { scopesOf } from '../permissions.ts'
import type { GraphPort } from '../port.ts'

/** GET /me. Least privilege: User.Read. Reads only; repeatable. */
export async function getMe(graph: GraphPort): Promise<User> {
  const request = {
    method: 'GET',
    path: '/me?$select=id,displayName,mail,userPrincipalName',
    scopes: scopesOf('me.read'),
  } as const
  return (await graph.call<User>(request)).body
}
