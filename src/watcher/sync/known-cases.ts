import { caseLinks } from '../../cases/keys.ts'
import type { AppConfig } from '../../casestore/config.ts'
import { caseIdsByMail } from '../../casestore/find-by-mail.ts'
import { listRef } from '../../casestore/list-ref.ts'
import { queryItems } from '../../graph/items.ts'
import type { GraphPort } from '../../graph/port.ts'
import type { MailMessage } from '../../mail/message.ts'

/** The case in whose thread a mail stands, or null. @throws GraphError */
export type FindKnownCase = (mail: MailMessage) => Promise<string | null>

/**
 * Looks up what the mail answers, then links in its text (which anybody can write, so the case must exist). The mail's own id is not
 * asked for: the same mail in another body's mailbox is a request there (users.md 5). Most mail answers nothing and costs no call.
 */
export function createKnownCases(graph: GraphPort, config: AppConfig): FindKnownCase {
  const keys = listRef(config.networkSite, 'Nycklar')
  const cases = listRef(config.networkSite, 'Arenden')
  return async (mail) => {
    const [byMail] = await caseIdsByMail(graph, keys, {
      internetMessageId: null,
      inReplyTo: mail.inReplyTo,
      references: mail.references,
      caseLinks: [],
    })
    if (byMail !== undefined) return byMail
    for (const id of caseLinks(`${mail.text}\n${mail.html ?? ''}`).slice(0, 3)) {
      if ((await queryItems(graph, cases, { column: 'CaseId', equals: id })).length > 0) return id
    }
    return null
  }
}
