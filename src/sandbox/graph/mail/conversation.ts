import { createHash } from 'node:crypto'
import type { SandboxStore } from '../../store/sandbox-store.ts'

/** A conversation id derived from the first message of a thread, so that every mailbox agrees on it. */
export const conversationOf = (rootMessageId: string): string =>
  `AAQkAG${createHash('sha256').update(rootMessageId).digest('base64url')}=`

/** The conversation a message belongs to: that of any message it refers to, else its own. */
export const threadFor = (
  store: SandboxStore,
  internetMessageId: string,
  references: readonly string[],
): string => {
  for (const reference of references) {
    const found = store.get<{ conversationId: string }>(
      'SELECT conversationId FROM messages WHERE internetMessageId = ? LIMIT 1',
      reference,
    )
    if (found) return found.conversationId
  }
  return conversationOf(references[0] ?? internetMessageId)
}

/** The ids inside a References or In-Reply-To header. */
export const messageIds = (header: string | undefined): string[] => header?.match(/<[^<>\s]+>/g) ?? []
