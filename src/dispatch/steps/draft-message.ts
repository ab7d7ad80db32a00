import { lookForDraft, makeDraft } from '../outgoing.ts'
import type { Step } from '../step.ts'
import { hasRecipients, theMessage } from './the-mails.ts'

/** The message as a draft, with its tag. A second draft does no harm: only the one that the claim writes down is ever sent. */
export const draftMessage: Step = {
  id: 'draft-message',
  applies: hasRecipients,
  detail: (order) => order.recipients.to.join(', '),
  look: (run) => lookForDraft(run, theMessage(run)),
  effect: (run) => makeDraft(run, theMessage(run)),
}
