import { lookForDraft, makeDraft } from '../outgoing.ts'
import type { Step } from '../step.ts'
import { goesToRegistrar, theRegistrarMail } from './the-mails.ts'

/** The registrator's mail as a draft, with its tag. */
export const draftRegistrar: Step = {
  id: 'draft-registrar',
  applies: goesToRegistrar,
  detail: (order) => order.registrar ?? '',
  look: (run) => lookForDraft(run, theRegistrarMail(run)),
  effect: (run) => makeDraft(run, theRegistrarMail(run)),
}
