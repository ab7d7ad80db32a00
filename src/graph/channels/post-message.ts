import type { ChatMessage } from '@microsoft/microsoft-graph-types'
import { path } from '../encode.ts'
import { scopesOf } from '../permissions.ts'
import type { GraphPort } from '../port.ts'
import { type ChannelRef, messagesOf } from './channel-ref.ts'

/**
 * POST …/messages. Least privilege: ChannelMessage.Send (delegated only). Posts each time: not repeatable; store the returned id
 * before anything else. Throttled at 4 a second per channel.
 */
export async function postMessage(
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
