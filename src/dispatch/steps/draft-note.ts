import { lookForDraft, makeDraft } from '../outgoing.ts'
import type { Step } from '../step.ts'
import { hasNote, theNote } from './the-mails.ts'

/** The note to who got the request by mistake, as a draft with its tag. */
export const draftNote: Step = {
  id: 'draft-note',
  applies: hasNote,
  detail: (order) => order.noteTo.join(', '),
  look: (run) => lookForDraft(run, theNote(run)),
  effect: (run) => makeDraft(run, theNote(run)),
}
