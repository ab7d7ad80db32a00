import { caseLinks } from '../cases/keys.ts'
import type { MailKeys } from './port.ts'

interface Given {
  readonly internetMessageId: string | null
  /** Null where the client gives none. */
  readonly headers: Pick<MailKeys, 'inReplyTo' | 'references'> | null
  readonly text: string
  readonly html: string | null
}

/**
 * Everything by which a mail may lead to its case: its own id, what it answers and refers to, and the case links in its text (users.md 3).
 * Any one of them is enough: gateways strip links and give new ids, people forward and answer by hand.
 */
export const mailKeysOf = ({ internetMessageId, headers, text, html }: Given): MailKeys => ({
  internetMessageId,
  inReplyTo: headers?.inReplyTo ?? [],
  references: headers?.references ?? [],
  caseLinks: caseLinks(`${text}\n${html ?? ''}`),
})
