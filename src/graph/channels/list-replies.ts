import type { ChatMessage } from '@microsoft/microsoft-graph-types'
import { path } from '../encode.ts'
import { everything } from '../pages.ts'
import { scopesOf } from '../permissions.ts'
import type { GraphPort } from '../port.ts'
import { type ChannelRef, messagesOf } from './channel-ref.ts'

/** GET …/messages/{m}/replies, all pages. Least privilege: ChannelMessage.Read.All. Reads only; repeatable. */
export const listReplies = (
  graph: GraphPort,
  channel: ChannelRef,
  messageId: string,
): Promise<readonly ChatMessage[]> =>
  everything(graph, {
    method: 'GET',
    path: path`${messagesOf(channel)}/${messageId}/replies?$top=50`,
    scopes: scopesOf('channels.read'),
  })
