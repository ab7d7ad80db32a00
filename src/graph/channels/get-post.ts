import type { ChatMessage } from '@microsoft/microsoft-graph-types'
import { path } from '../encode.ts'
import { scopesOf } from '../permissions.ts'
import type { GraphPort } from '../port.ts'
import { type ChannelRef, messagesOf } from './channel-ref.ts'

/** GET …/messages/{m}: the post that a thread begins with. Least privilege: ChannelMessage.Read.All. Reads only; repeatable. */
export async function getPost(
  graph: GraphPort,
  channel: ChannelRef,
  messageId: string,
): Promise<ChatMessage> {
  const request = { method: 'GET', path: path`${messagesOf(channel)}/${messageId}` } as const
  return (await graph.call<ChatMessage>({ ...request, scopes: scopesOf('channels.read') })).body
}
