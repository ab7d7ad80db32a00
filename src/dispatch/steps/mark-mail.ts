import type { IntentKind } from '../../cases/intents.ts'
import { getMessage, patchMessage } from '../../graph/messages.ts'
import { mailCategories, type MailCategory } from '../config.ts'
import { isPaused } from '../order.ts'
import type { Step } from '../step.ts'
import { mailMailbox } from '../which-mailbox.ts'

/** What colleagues see on the mail afterwards (users.md 30). */
const categoryAfter: Readonly<Record<IntentKind, MailCategory>> = {
  'take-on': 'Förfrågan hanteras',
  'hand-over': 'Förfrågan hanteras',
  'correct-hand-over': 'Förfrågan hanteras',
  'ask-advice': 'Förfrågan hanteras',
  'give-advice': 'Förfrågan klar',
  'propose-to-ib': 'Förfrågan hanteras',
  'ask-information': 'Förfrågan hanteras',
  decline: 'Förfrågan klar',
  save: 'Förfrågan hanteras',
  acknowledge: 'Förfrågan hanteras',
  'send-back': 'Förfrågan klar',
  'take-up-for-ib': 'Förfrågan hanteras',
  'return-from-ib': 'Förfrågan klar',
  'put-before-ib': 'Förfrågan hanteras',
  'report-decision': 'Förfrågan klar',
}

/** Puts our category on the mail in place of any other of ours; categories of others stay. */
export const markMail: Step = {
  id: 'mark-mail',
  applies: (order) => order.mail !== null && !isPaused(order),
  detail: (order) => categoryAfter[order.kind],
  mayBeRefused: true,
  async effect(run) {
    const { mail, kind } = run.order
    const mailbox = mailMailbox(run)
    if (mail === null || mailbox === null) return {}
    const { categories } = await getMessage(run.graph, mailbox, mail.graphId)
    const others = (categories ?? []).filter((name) => !mailCategories.some((own) => own === name))
    await patchMessage(run.graph, mailbox, mail.graphId, { categories: [...others, categoryAfter[kind]] })
    return {}
  },
}
