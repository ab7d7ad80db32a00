import type { DateRange } from '../strategy/plain-date.ts'
import type { Assessment } from '../assessment/answers.ts'
import type { Outcome } from '../assessment/outcome.ts'
import type { Actor, Decision, MailRef, Snapshot } from '../cases/actions.ts'
import type { IntentKind } from '../cases/intents.ts'
import type { Found } from '../cases/found.ts'
import type { Journal } from '../cases/journal.ts'
import type { StoredCase } from '../casestore/port.ts'
import type { Finding } from '../detection/finding.ts'

export type { IntentKind } from '../cases/intents.ts'

/** The mail in hand, verified: `graphId` was read back from `mailbox` and carries this internetMessageId. */
export interface MailInHand {
  readonly ref: MailRef
  readonly graphId: string
  /** True when the mailbox is a shared one (needs `.Shared` scopes). */
  readonly shared: boolean
}

export interface AttachmentChoice {
  readonly id: string
  readonly name: string
  readonly size: number
  readonly include: boolean
  /** Why it is left out by default (passport, name list, health, diet), or null. */
  readonly heldBack: 'identity' | 'name-list' | 'health' | null
}

export interface Intent {
  readonly kind: IntentKind
  readonly actor: Actor
  /** Body on whose behalf. */
  readonly body: string
  /** Null for a case without mail, and where the tab does not reach it. */
  readonly mail: MailInHand | null
  /** The case when the mail already has one; null opens one. */
  readonly stored: StoredCase | null
  readonly finding: Finding | null
  /** What detection itself said, before the person changed facts and kinds; kept where this opens a case. */
  readonly found?: Found
  readonly assessment: Assessment | null
  readonly outcome: Outcome | null
  /** Swedish one-sentence summary and snapshot for the decision block and the case. */
  readonly summary: string
  readonly title: string
  readonly snapshot: Snapshot
  /** Body or unit that receives (hand-over, advice, IB's secretariat, the body a case is returned to). */
  readonly toBody: string | null
  readonly recipients: { readonly to: readonly string[]; readonly cc: readonly string[] }
  /** The person's own words: reason, question, answer. */
  readonly reason: string
  readonly answerBy: string | null
  /** Those of the mail in hand; without one, files of the case's folder by their names there. */
  readonly attachments: readonly AttachmentChoice[]
  /** A reply draft to the sender, only when chosen; never sent by us. */
  readonly replyDraft: ReplyDraft | null
  readonly registrar: string | null
  /** For put-before-ib and report-decision. */
  readonly meeting?: string | null
  readonly cost?: string | null
  /**
   * For put-before-ib: etag of the paper that lay before the forum when the person read it, null where none did. Left out by plans begun
   * before it was asked.
   */
  readonly paperRead?: string | null
  /** Also for `tell`, where there is one. */
  readonly decision?: Decision
  /** For `tell`: the bodies that get the message, by directory ids. */
  readonly tells?: readonly string[]
}

/** A reply to be drafted, and which letter of the edition it is, for the case to remember. */
export interface ReplyDraft {
  /** ISO 639-1. */
  readonly language: string
  readonly html: string
  /** `days`: the days it names, null for a letter that names none. */
  readonly letter?: { readonly id: string; readonly version: number; readonly days: DateRange | null }
  /** Where there is no mail to answer: a new draft in this mailbox, which the person addresses. */
  readonly begins?: { readonly mailbox: string; readonly shared: boolean; readonly subject: string }
}

/** What the person sees before anything leaves. */
export interface Preview {
  readonly planId: string
  /** The case's id, also before it is opened: the link in the message leads to it. */
  readonly caseId: string
  readonly intent: Intent
  readonly message: {
    readonly from: string
    readonly to: readonly string[]
    readonly cc: readonly string[]
    readonly subject: string
    readonly html: string
  } | null
  /** The note to who got the request by mistake, at a corrected hand-over. */
  readonly note?: NonNullable<Preview['message']>
  /** "Det här händer": step ids in order; words are in the interface's texts under `dispatch.step.<id>`. */
  readonly steps: readonly { readonly id: string; readonly detail: string }[]
  /** Recipients outside the organisation's own domain, to be warned about. */
  readonly outside: readonly string[]
}

export interface RunResult {
  readonly stored: StoredCase | null
  readonly journal: Journal
  readonly outcome: 'done' | 'unfinished' | 'uncertain'
}

/** Preview → confirm → execute → continue. Every method may be called again after any interruption without doubling an effect. */
export interface Dispatcher {
  preview(intent: Intent): Promise<Preview>
  /** Carries the plan out; `onChange` gets the journal after each step. Never throws for a failed step: the journal says it. */
  run(preview: Preview, onChange: (journal: Journal) => void): Promise<RunResult>
  /** Continues the newest unfinished plan of a case. `mail` when the surface has it in hand. */
  resume(
    stored: StoredCase,
    actor: Actor,
    mail: MailInHand | null,
    onChange: (journal: Journal) => void,
  ): Promise<RunResult>
  /** A person has looked and says whether the uncertain step happened. */
  settle(stored: StoredCase, stepId: string, happened: boolean): Promise<StoredCase>
  /**
   * When a failed send left `offer: own-mailbox` (Full Access without Send As): the plan is changed to a new message from the
   * person's own mailbox with the original attached; `resume` then carries it out.
   */
  useOwnMailbox(stored: StoredCase): Promise<StoredCase>
}
