import { EncodedPath, path } from '../encode.ts'

export interface ChannelRef {
  readonly teamId: string
  readonly channelId: string
}

/** Where the posts of a channel are. */
export const messagesOf = (channel: ChannelRef) =>
  new EncodedPath(path`/teams/${channel.teamId}/channels/${channel.channelId}/messages`)
