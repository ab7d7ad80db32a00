import { lookForSent, send } from '../outgoing.ts'
import type { Step } from '../step.ts'
import { hasRecipients } from './the-mails.ts'

/** The draft of the message leaves. Never blindly again: an unclear answer is settled by looking, or said to be uncertain. */
export const sendMessage: Step = {
  id: 'send-message',
  applies: hasRecipients,
  detail: (order) => [...order.recipients.to, ...order.recipients.cc].join(', '),
  look: (run) => lookForSent(run, run.left('draft-message')),
  effect: (run) => send(run, run.left('draft-message')),
  once: true,
}
