import * as z from 'zod/mini'
import { Assessment } from '../assessment/answers.ts'
import { Outcome } from '../assessment/outcome.ts'
import { Facts } from '../detection/finding.ts'
import { InternetMessageId } from '../mail/message.ts'
import { PlainDate } from '../strategy/plain-date.ts'
import { kinds } from '../strategy/words.ts'
import { act } from './action-envelope.ts'
import { Condition } from './condition.ts'
import { Found } from './found.ts'
import { channels, lifeActions } from './life-actions.ts'
import { mailActions, MailRef } from './mail-actions.ts'
import { recordActions } from './record-actions.ts'

export { Actor } from './action-envelope.ts'
export { MailRef } from './mail-actions.ts'

/** Heading and lines that can be read without the app, when the questions have changed. */
export const Snapshot = z.array(
  z.object({
    heading: z.string(),
    lines: z.array(z.object({ text: z.string(), section: z.optional(z.string()) })),
  }),
)
export type Snapshot = z.infer<typeof Snapshot>

/** How a case began: the strategy is used for what comes in and for what we start ourselves (rule S1-use-own-initiative). */
export const origins = ['incoming-mail', 'incoming-other', 'own-initiative'] as const
export const decisionResults = ['accepted', 'accepted-in-part', 'declined', 'deferred', 'noted'] as const
export const decisionHows = ['meeting', 'signature', 'e-mail'] as const

/** A recorded decision (users.md 14). A correction is a new entry that names the one it corrects. */
export const Decision = z.object({
  result: z.enum(decisionResults),
  text: z.string(),
  /** Role or body id, for example `finansborgarradet`. */
  decidedBy: z.string(),
  decidedOn: PlainDate,
  how: z.enum(decisionHows),
  conditions: z.optional(z.array(Condition)),
  /** Item id in the list of decisions; SharePoint's createdBy of that item says who entered it. */
  itemId: z.optional(z.string()),
  corrects: z.optional(z.string()),
  reportedToBoardOn: z.optional(PlainDate),
})
export type Decision = z.infer<typeof Decision>

/** Everything that can happen in a case. A case is its list of these; state and owner are folds over it. */
export const CaseAction = z.discriminatedUnion('type', [
  act('opened', {
    origin: z.enum(origins),
    mail: z.nullable(MailRef),
    title: z.string(),
    /** The one sentence, in Swedish, as it read when the case was opened. */
    summary: z.string(),
    kinds: z.array(z.enum(kinds)),
    facts: z.nullable(Facts),
    /** What detection had said, where the case began with a mail that was read. */
    found: z.optional(Found),
    /** How it came in and from whom, when it was no mail; the note that follows says what was said. */
    channel: z.optional(z.enum(channels)),
    contact: z.optional(z.string()),
    occurredOn: z.optional(PlainDate),
  }),
  act('assessed', {
    assessment: Assessment,
    outcome: Outcome,
    snapshot: Snapshot,
    model: z.nullable(z.string()),
  }),
  act('facts-corrected', { facts: Facts }),
  act('taken-on', {}),
  act('handed-over', {
    to: z.string(),
    recipients: z.array(z.string()),
    reason: z.string(),
    forward: z.nullable(InternetMessageId),
  }),
  act('acknowledged', {}),
  act('returned', { reason: z.string() }),
  act('advice-asked', {
    to: z.string(),
    recipients: z.array(z.string()),
    question: z.string(),
    answerBy: z.nullable(PlainDate),
  }),
  act('advice-given', { text: z.string() }),
  act('information-requested', { missing: z.array(z.string()) }),
  act('declined', { reason: z.string() }),
  /** `to` is the forum's secretariat; the first records do not say it. */
  act('proposed-to-ib', { to: z.optional(z.string()), reason: z.string() }),
  act('taken-up-for-ib', {}),
  act('returned-from-ib', { reason: z.string() }),
  act('put-before-ib', {
    itemId: z.string(),
    thread: z.nullable(z.object({ teamId: z.string(), channelId: z.string(), messageId: z.string() })),
  }),
  act('settled', { decision: Decision }),
  /** A note for the record (*tjänsteanteckning*) belongs to the case; a working note is cleared away when the case closes. */
  act('note', {
    text: z.string(),
    standing: z.optional(z.enum(['record', 'working'])),
    occurredOn: z.optional(PlainDate),
  }),
  ...mailActions,
  ...lifeActions,
  ...recordActions,
])
export type CaseAction = z.infer<typeof CaseAction>
export type CaseActionType = CaseAction['type']
