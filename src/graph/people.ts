import type { DirectoryObject, User } from '@microsoft/microsoft-graph-types'
import { path } from './encode.ts'
import { everything } from './pages.ts'
import { scopesOf } from './permissions.ts'
import type { GraphPort } from './port.ts'

/** GET /me. Least privilege: User.Read. Reads only; repeatable. */
export async function getMe(graph: GraphPort): Promise<User> {
  const request = {
    method: 'GET',
    path: '/me?$select=id,displayName,mail,userPrincipalName',
    scopes: scopesOf('me.read'),
  } as const
  return (await graph.call<User>(request)).body
}

/** GET /me/memberOf, all pages: ids of the groups the person is in. Least privilege: User.Read. Reads only; repeatable. */
export async function myGroupIds(graph: GraphPort): Promise<readonly string[]> {
  const request = { method: 'GET', path: '/me/memberOf?$select=id', scopes: scopesOf('me.groups') } as const
  return (await everything<DirectoryObject>(graph, request)).flatMap((group) =>
    group.id === undefined ? [] : [group.id],
  )
}

/** GET /groups/{g}/members, all pages. Least privilege: GroupMember.Read.All. Reads only; repeatable. */
export const groupMembers = (graph: GraphPort, groupId: string): Promise<readonly User[]> =>
  everything(graph, {
    method: 'GET',
    path: path`/groups/${groupId}/members?$select=id,displayName,mail`,
    scopes: scopesOf('groups.members'),
  })

/** GET /users/{u}. Least privilege: User.ReadBasic.All. Reads only; repeatable. */
export async function getUser(graph: GraphPort, idOrUpn: string): Promise<User> {
  const request = {
    method: 'GET',
    path: path`/users/${idOrUpn}?$select=id,displayName,mail,userPrincipalName`,
  } as const
  return (await graph.call<User>({ ...request, scopes: scopesOf('users.read') })).body
}
