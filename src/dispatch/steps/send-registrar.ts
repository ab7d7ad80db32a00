import { lookForSent, send } from '../outgoing.ts'
import type { Step } from '../step.ts'
import { goesToRegistrar } from './the-mails.ts'

/** The registrator's mail leaves. */
export const sendRegistrar: Step = {
  id: 'send-registrar',
  applies: goesToRegistrar,
  detail: (order) => order.registrar ?? '',
  look: (run) => lookForSent(run, run.left('draft-registrar')),
  effect: (run) => send(run, run.left('draft-registrar')),
  once: true,
}
