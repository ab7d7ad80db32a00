import type { ChatMessage } from '@microsoft/microsoft-graph-types'
import { path } from '../encode.ts'
import { scopesOf } from '../permissions.ts'
import type { GraphPort } from '../port.ts'
import { type ChannelRef, messagesOf } from './channel-ref.ts'

/** POST …/messages/{m}/replies. Least privilege: ChannelMessage.Send (delegated only). Posts each time: not repeatable. */
export async function replyToMessage(
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
