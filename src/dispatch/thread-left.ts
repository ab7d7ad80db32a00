import type { Thread } from '../cases/thread-of.ts'
import type { DispatchConfig } from './config.ts'
import type { Left } from './step.ts'

/** The thread that a step left; one that names no channel is in the forum's own. Null where nothing was posted. */
export function threadLeft(left: Left, { ibChannel }: Pick<DispatchConfig, 'ibChannel'>): Thread | null {
  const { messageId } = left
  const teamId = left.teamId ?? ibChannel?.teamId
  const channelId = left.channelId ?? ibChannel?.channelId
  return messageId && teamId && channelId ? { teamId, channelId, messageId } : null
}
