import { caseLinks } from '../../cases/keys.ts'
import type { AppConfig } from '../../casestore/config.ts'
import { caseIdsByMail } from '../../casestore/find-by-mail.ts'
import { listRef } from '../../casestore/list-ref.ts'
import { readConversation } from '../../graph/messages/read-conversation.ts'
import { queryItems } from '../../graph/items/query-items.ts'
import { GraphError, type GraphPort } from '../../graph/port.ts'
import type { MailMessage } from '../../mail/message.ts'
import { isAnswer } from './is-answer.ts'

/** Where Exchange has put a mail; its headers may say less. */
export interface Thread {
  readonly mailbox: string
  readonly conversationId: string | null
  /** Base64; longer than a root's when Exchange sees an answer. */
  readonly conversationIndex: string | null
}

/** The case in whose thread a mail stands, or null. @throws GraphError; @throws CasesUnreadable */
export type FindKnownCase = (mail: MailMessage, thread: Thread) => Promise<string | null>

/** The network's site does not let us look; the mail and its mailbox are not to blame. */
export class CasesUnreadable extends Error {
  override readonly name = 'CasesUnreadable'
}

/**
 * Looks up what the mail answers, then links in its text (which anybody can write, so the case must exist), then what else stands in its
 * conversation: a mail program may have lost the headers (users.md 22). The mail's own id is not asked for: the same mail in another
 * body's mailbox is a request there (users.md 5). Most mail answers nothing and costs no call.
 */
export function createKnownCases(graph: GraphPort, config: AppConfig): FindKnownCase {
  const keys = listRef(config.networkSite, 'Nycklar')
  const cases = listRef(config.networkSite, 'Arenden')
  const byIds = async (inReplyTo: readonly string[], references: readonly string[]) => {
    const wanted = { internetMessageId: null, inReplyTo, references, caseLinks: [] }
    return (await onSite(() => caseIdsByMail(graph, keys, wanted)))[0] ?? null
  }
  return async (mail, thread) => {
    const byHeaders = await byIds(mail.inReplyTo, mail.references)
    if (byHeaders !== null) return byHeaders
    for (const id of caseLinks(`${mail.text}\n${mail.html ?? ''}`).slice(0, 3)) {
      const found = await onSite(() => queryItems(graph, cases, { column: 'CaseId', equals: id }))
      if (found.length > 0) return id
    }
    if (thread.conversationId === null || !isAnswer(mail, thread.conversationIndex)) return null
    const others = await readConversation(graph, thread.mailbox, thread.conversationId)
    return byIds(
      [],
      others.filter((id) => id !== mail.internetMessageId),
    )
  }
}

/** Tells a refusal of the site from one of the mailbox. */
async function onSite<T>(look: () => Promise<T>): Promise<T> {
  try {
    return await look()
  } catch (thrown) {
    if (thrown instanceof GraphError && ['not-found', 'forbidden', 'consent'].includes(thrown.code))
      throw new CasesUnreadable(thrown.message, { cause: thrown })
    throw thrown
  }
}
