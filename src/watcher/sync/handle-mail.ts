import { detect } from '../../detection/all-languages.ts'
import { readArrivedMail } from '../../graph/messages/read-arrived-mail.ts'
import { markArrivedMail } from '../../graph/messages/mark-arrived-mail.ts'
import { GraphError, type GraphPort } from '../../graph/port.ts'
import type { MailCategories } from '../../strategy/mail-categories.ts'
import { decideMark, isInHand } from './decide-mark.ts'
import type { FindKnownCase } from './known-cases.ts'
import { draftProperty, markProperty } from './mark-property.ts'
import { mailOf } from './read-mail.ts'

/** What became of one mail. `gone`: deleted before we could look; `in-hand`: somebody, or we, had been there. */
export type MailResult = 'request' | 'news' | 'ordinary' | 'in-hand' | 'gone'

export interface MailTools {
  readonly graph: GraphPort
  readonly findCase: FindKnownCase
  readonly now: () => Date
  /** What the edition calls our categories. */
  readonly categories: MailCategories
}

/** People who change a mail at the very moment get this many further looks. */
const looks = 4

/**
 * Reads one mail and marks it when it is a request or belongs to a case. The mark is conditional on the version that was read: a
 * person who is quicker wins, and a lost answer is cleared up by looking again.
 *
 * @throws GraphError when Graph does not let us finish; the mail is as it was, or marked
 */
export async function handleMail(tools: MailTools, mailbox: string, id: string): Promise<MailResult> {
  for (let look = 1; ; look += 1) {
    try {
      const message = await readArrivedMail(tools.graph, mailbox, id, [markProperty, draftProperty])
      if (isInHand(message, tools.categories)) return 'in-hand'
      const mail = mailOf(message)
      const knownCase = await tools.findCase(mail, {
        mailbox,
        conversationId: message.conversationId ?? null,
        conversationIndex: message.conversationIndex ?? null,
      })
      const at = tools.now().toISOString()
      const mark = decideMark(message, detect(mail), knownCase, at, tools.categories)
      if (mark === null) return 'ordinary'
      const etag = message['@odata.etag'] ?? `W/"${message.changeKey ?? ''}"`
      await markArrivedMail(tools.graph, mailbox, id, etag, {
        categories: mark.categories,
        tag: { id: markProperty, value: mark.value },
      })
      return mark.kind
    } catch (thrown) {
      if (!(thrown instanceof GraphError)) throw thrown
      if (thrown.code === 'not-found' && thrown.graphCode !== 'ErrorInvalidUser' && isItem(thrown))
        return 'gone'
      if (thrown.code !== 'conflict' || look === looks) throw thrown
    }
  }
}

/** The item is gone, not the mailbox around it. */
const isItem = (error: GraphError) => /ItemNotFound|otherMessage/i.test(error.graphCode)
