import type { Channel } from '@microsoft/microsoft-graph-types'
import { path } from '../encode.ts'
import { everything } from '../pages.ts'
import { scopesOf } from '../permissions.ts'
import type { GraphPort } from '../port.ts'

/** GET /teams/{t}/channels. Least privilege: Channel.ReadBasic.All. Reads only; repeatable. */
export const listChannels = (graph: GraphPort, teamId: string): Promise<readonly Channel[]> =>
  everything(graph, {
    method: 'GET',
    path: path`/teams/${teamId}/channels`,
    scopes: scopesOf('channels.list'),
  })
