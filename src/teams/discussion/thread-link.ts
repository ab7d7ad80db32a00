import type { IbCase } from '../../casestore/port.ts'

export type Thread = NonNullable<IbCase['thread']>

/** Opens the thread in Teams itself. Source: learn.microsoft.com, deep-link-teams, "chat message in a channel". */
export function threadLink({ teamId, channelId, messageId }: Thread, tenantId: string): string {
  const at = `${encodeURIComponent(channelId)}/${encodeURIComponent(messageId)}`
  const query = new URLSearchParams({ tenantId, groupId: teamId, parentMessageId: messageId })
  return `https://teams.microsoft.com/l/message/${at}?${query.toString()}`
}
