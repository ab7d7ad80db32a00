import { lookForSent, send } from '../outgoing.ts'
import type { Step } from '../step.ts'
import { hasNote } from './the-mails.ts'

/** The note to who got the request by mistake leaves. */
export const sendNote: Step = {
  id: 'send-note',
  applies: hasNote,
  detail: (order) => order.noteTo.join(', '),
  look: (run) => lookForSent(run, run.left('draft-note')),
  effect: (run) => send(run, run.left('draft-note')),
  once: true,
}
