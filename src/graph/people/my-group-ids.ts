import type { DirectoryObject } from '@microsoft/microsoft-graph-types'
import { everything } from '../pages.ts'
import { scopesOf } from '../permissions.ts'
import type { GraphPort } from '../port.ts'

/** GET /me/memberOf, all pages: ids of the groups the person is in. Least privilege: User.Read. Reads only; repeatable. */
export async function myGroupIds(graph: GraphPort): Promise<readonly string[]> {
  const request = { method: 'GET', path: '/me/memberOf?$select=id', scopes: scopesOf('me.groups') } as const
  return (await everything<DirectoryObject>(graph, request)).flatMap((group) =>
    group.id === undefined ? [] : [group.id],
  )
}
