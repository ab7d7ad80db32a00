import type { ChatMessage } from '@microsoft/microsoft-graph-types'
import { EncodedPath, path } from './encode.ts'
import { everything, type Page } from './pages.ts'
import { scopesOf } from './permissions.ts'
import type { GraphPort } from './port.ts'

export interface ChannelRef {
  readonly teamId: string
  readonly channelId: string
}

const messagesOf = (channel: ChannelRef) =>
  new EncodedPath(path`/teams/${channel.teamId}/channels/${channel.channelId}/messages`)

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

/**
 * POST …/messages. Least privilege: ChannelMessage.Send (delegated only). Posts each time: not repeatable; store the returned id
 * before anything else. Throttled at 4 a second per channel.
 */
export async function post(
  graph: GraphPort,
  channel: ChannelRef,
  message: ChatMessage,
): Promise<ChatMessage> {
  const request = {
    method: 'POST',
    path: path`${messagesOf(channel)}`,
    body: message,
    scopes: scopesOf('channels.post'),
  } as const
  return (await graph.call<ChatMessage>(request)).body
}

/** POST …/messages/{m}/replies. Least privilege: ChannelMessage.Send (delegated only). Posts each time: not repeatable. */
export async function reply(
  graph: GraphPort,
  channel: ChannelRef,
  messageId: string,
  message: ChatMessage,
): Promise<ChatMessage> {
  const request = {
    method: 'POST',
    path: path`${messagesOf(channel)}/${messageId}/replies`,
    body: message,
  } as const
  return (await graph.call<ChatMessage>({ ...request, scopes: scopesOf('channels.post') })).body
}
