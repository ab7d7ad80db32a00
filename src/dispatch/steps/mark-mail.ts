import type { IntentKind } from '../../cases/intents.ts'
import { getMessage } from '../../graph/messages/get-message.ts'
import { patchMessage } from '../../graph/messages/patch-message.ts'
import { isOurCategory } from '../../strategy/mail-categories.ts'
import type { MailMark } from '../../strategy/words.ts'
import { isPaused } from '../order.ts'
import type { Step } from '../step.ts'
import { mailMailbox } from '../which-mailbox.ts'

/** What colleagues see on the mail afterwards (users.md 30). */
const markAfter: Readonly<Record<IntentKind, MailMark>> = {
  'take-on': 'in-progress',
  'hand-over': 'in-progress',
  'correct-hand-over': 'in-progress',
  'ask-advice': 'in-progress',
  'give-advice': 'done',
  'propose-to-ib': 'in-progress',
  'ask-information': 'in-progress',
  decline: 'done',
  save: 'in-progress',
  'join-mail': 'in-progress',
  acknowledge: 'in-progress',
  'send-back': 'done',
  'take-up-for-ib': 'in-progress',
  'return-from-ib': 'done',
  'put-before-ib': 'in-progress',
  'report-decision': 'done',
}

/** Puts our category on the mail in place of any other of ours; categories of others stay. */
export const markMail: Step = {
  id: 'mark-mail',
  applies: (order) => order.mail !== null && !isPaused(order),
  detail: (order, { categories }) => categories[markAfter[order.kind]],
  mayBeRefused: true,
  async effect(run) {
    const { mail, kind } = run.order
    const mailbox = mailMailbox(run)
    if (mail === null || mailbox === null) return {}
    const ours = run.texts.categories
    const { categories } = await getMessage(run.graph, mailbox, mail.graphId)
    const others = (categories ?? []).filter((name) => !isOurCategory(ours, name))
    await patchMessage(run.graph, mailbox, mail.graphId, { categories: [...others, ours[markAfter[kind]]] })
    return {}
  },
}
