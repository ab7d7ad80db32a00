import type { User } from '@microsoft/microsoft-graph-types'
import { path } from '../encode.ts'
import { scopesOf } from '../permissions.ts'
import type { GraphPort } from '../port.ts'

/** GET /users/{u}. Least privilege: User.ReadBasic.All. Reads only; repeatable. */
export async function getUser(graph: GraphPort, idOrUpn: string): Promise<User> {
  const request = {
    method: 'GET',
    path: path`/users/${idOrUpn}?$select=id,displayName,mail,userPrincipalName`,
  } as const
  return (await graph.call<User>({ ...request, scopes: scopesOf('users.read') })).body
}
