import type { ChatMessage } from '@microsoft/microsoft-graph-types'
import { path } from '../encode.ts'
import type { Page } from '../pages.ts'
import { scopesOf } from '../permissions.ts'
import type { GraphPort } from '../port.ts'
import { type ChannelRef, messagesOf } from './channel-ref.ts'

/**
 * GET /teams/{t}/channels/{c}/messages: the newest posts, at most 50. Least privilege: ChannelMessage.Read.All. Reads only;
 * repeatable. With it an unclear post is found again by a mark in its text.
 */
export async function newestPosts(
  graph: GraphPort,
  channel: ChannelRef,
  top = 20,
): Promise<readonly ChatMessage[]> {
  const request = {
    method: 'GET',
    path: path`${messagesOf(channel)}?$top=${top}`,
    scopes: scopesOf('channels.read'),
  } as const
  return (await graph.call<Page<ChatMessage>>(request)).body.value
}
