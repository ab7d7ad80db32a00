import type { IntentKind } from '../cases/intents.ts'
import type { StepId } from './step-ids.ts'

/** A step and those it waits for. What does not wait for each other runs at the same time. */
export interface PlannedStep {
  readonly step: StepId
  readonly needs: readonly StepId[]
}
export type Plan = readonly PlannedStep[]

const opening: Plan = [{ step: 'open-case', needs: [] }]

/**
 * A message leaves: both drafts are made beside the opening of the case, the claim writes down which drafts are the ones that
 * may be sent, and only those ever are. Filing, keys, reply and category lie off the path from confirm to sent.
 */
const message: Plan = [
  ...opening,
  { step: 'draft-registrar', needs: [] },
  { step: 'draft-message', needs: [] },
  { step: 'claim', needs: ['open-case', 'draft-registrar', 'draft-message'] },
  { step: 'send-registrar', needs: ['claim'] },
  { step: 'send-message', needs: ['claim'] },
  { step: 'case-folder', needs: ['claim'] },
  { step: 'file-copy', needs: ['case-folder'] },
  { step: 'reply-draft', needs: ['claim'] },
  { step: 'link-forward', needs: ['send-message'] },
  { step: 'mark-mail', needs: ['send-message'] },
  { step: 'write-case', needs: ['send-message'] },
]

/** Nothing leaves but what goes to the registrar and a draft that the person sends. */
const standing: Plan = [
  ...opening,
  { step: 'draft-registrar', needs: [] },
  { step: 'claim', needs: ['open-case', 'draft-registrar'] },
  { step: 'send-registrar', needs: ['claim'] },
  { step: 'case-folder', needs: ['claim'] },
  { step: 'file-copy', needs: ['case-folder'] },
  { step: 'reply-draft', needs: ['claim'] },
  { step: 'link-forward', needs: ['claim'] },
  { step: 'mark-mail', needs: ['claim'] },
  { step: 'write-case', needs: ['claim'] },
]

/** A hand-over that went to the wrong body: who got it is told, and the right one gets it, while the sender is still responsible. */
const correction: Plan = [
  ...opening,
  { step: 'draft-note', needs: [] },
  { step: 'draft-message', needs: [] },
  { step: 'claim', needs: ['open-case', 'draft-note', 'draft-message'] },
  { step: 'send-note', needs: ['claim'] },
  { step: 'send-message', needs: ['claim'] },
  { step: 'case-folder', needs: ['claim'] },
  { step: 'reply-draft', needs: ['claim'] },
  { step: 'link-forward', needs: ['send-message'] },
  { step: 'mark-mail', needs: ['send-message'] },
  { step: 'write-case', needs: ['send-message'] },
]

/** Who needs to know is told by a message of its own: nothing of the mail leaves with it, so nothing is filed or registered. */
const telling: Plan = [
  ...opening,
  { step: 'draft-message', needs: [] },
  { step: 'claim', needs: ['open-case', 'draft-message'] },
  { step: 'send-message', needs: ['claim'] },
  { step: 'link-forward', needs: ['send-message'] },
  { step: 'mark-mail', needs: ['send-message'] },
  { step: 'write-case', needs: ['send-message'] },
]

/** The paper goes to the forum's site and the case to its channel; where it is discussed there already, the paper alone changes. */
const forum: Plan = [
  ...opening,
  { step: 'claim', needs: ['open-case'] },
  { step: 'put-paper', needs: ['claim'] },
  { step: 'copy-attachments', needs: ['put-paper'] },
  { step: 'post-thread', needs: ['put-paper'] },
  { step: 'keep-thread', needs: ['post-thread'] },
  { step: 'write-case', needs: ['put-paper', 'keep-thread', 'copy-attachments'] },
]

/** One more mail of a case: it leads there before the case says so, so that a mail with a case of its own is never claimed. */
const joining: Plan = [
  ...opening,
  { step: 'claim', needs: ['open-case'] },
  { step: 'link-forward', needs: ['claim'] },
  { step: 'case-folder', needs: ['link-forward'] },
  { step: 'file-copy', needs: ['case-folder'] },
  { step: 'mark-mail', needs: ['link-forward'] },
  { step: 'write-case', needs: ['link-forward'] },
]

/** A security concern: a pause is noted, nothing else happens (users.md 7). */
export const pausePlan: Plan = [
  ...opening,
  { step: 'claim', needs: ['open-case'] },
  { step: 'write-case', needs: ['claim'] },
]

/** Order and parallelism of every plan. */
export const plans: Readonly<Record<IntentKind, Plan>> = {
  'take-on': standing,
  'hand-over': message,
  'correct-hand-over': correction,
  'ask-advice': message,
  'give-advice': message,
  'propose-to-ib': message,
  'ask-information': standing,
  decline: standing,
  save: standing,
  'join-mail': joining,
  acknowledge: standing,
  'send-back': message,
  'take-up-for-ib': standing,
  'return-from-ib': message,
  'put-before-ib': forum,
  'report-decision': message,
  tell: telling,
}
