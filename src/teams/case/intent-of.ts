import type { Actor, Decision, Snapshot } from '../../cases/actions.ts'
import { mailsOf } from '../../cases/mails-of.ts'
import { standingOf } from '../../cases/state.ts'
import type { StoredCase } from '../../casestore/port.ts'
import { recipientsFor } from '../../directory/recipients.ts'
import type { Directory } from '../../directory/directory.ts'
import type { AttachmentChoice, Intent, MailInHand } from '../../dispatch/dispatcher.ts'
import { tellingOf } from '../../dispatch/telling.ts'
import type { PlainDate } from '../../strategy/plain-date.ts'
import { latestOf } from '../../ui/case/latest.ts'
import type { TabIntent } from './tab-intents.ts'

/** What a person adds to an intent in the tab. */
export interface Added {
  readonly reason?: string
  /** The body that the person chose, where the intent does not say it. */
  readonly toBody?: string
  readonly answerBy?: string | null
  readonly title?: string
  readonly summary?: string
  readonly paper?: Snapshot
  readonly meeting?: string | null
  readonly cost?: string | null
  /** Etag of the paper that lay before the forum when the text was written; null where none did. */
  readonly paperRead?: string | null
  readonly decision?: Decision
  readonly attachments?: readonly AttachmentChoice[]
  /** The bodies that are told. */
  readonly tells?: readonly string[]
  /** The mail that goes along, where the person reaches it. */
  readonly mail?: MailInHand | null
}

interface Who {
  readonly actor: Actor
  readonly body: string
  readonly directory: Directory
  readonly today: PlainDate
}

/** Body that is told of an intent: who waits for the answer, or where the case came from. */
function toBodyOf(kind: TabIntent, stored: StoredCase): string | null {
  const standing = standingOf(stored.case)
  switch (kind) {
    case 'acknowledge':
    case 'send-back':
      return standing.owner
    case 'return-from-ib':
    case 'report-decision':
      return standing.home || standing.owner
    case 'give-advice':
      return standing.openQuestions[0]?.from ?? standing.owner
    case 'take-on':
    case 'take-up-for-ib':
    case 'put-before-ib':
    case 'decline':
    case 'hand-over':
    case 'ask-advice':
    case 'propose-to-ib':
    case 'tell':
      return null
  }
}

const handsOn: ReadonlySet<TabIntent> = new Set<TabIntent>(['hand-over', 'ask-advice', 'propose-to-ib'])

/** A case without mail has its first note in the mail's place: what was said is all the receiver has to go by. */
function firstNote(kind: TabIntent, { case: of }: StoredCase): Snapshot {
  const note = of.actions.find((action) => action.type === 'note')
  if (!handsOn.has(kind) || note === undefined || mailsOf(of).length > 0) return []
  return [{ heading: 'Tjänsteanteckning', lines: note.text.split('\n').map((text) => ({ text })) }]
}

/**
 * An intent of the tab: no mail in hand but one that goes along, the newest assessment of the case, and what the person added. Recipients come from the
 * directory alone.
 */
export function intentOf(kind: TabIntent, stored: StoredCase, who: Who, added: Added = {}): Intent {
  const { opened, assessed } = latestOf(stored.case)
  const toBody = added.toBody ?? toBodyOf(kind, stored)
  const found = toBody === null ? null : recipientsFor(who.directory, toBody, who.today)
  return {
    kind,
    actor: who.actor,
    body: who.body,
    mail: added.mail ?? null,
    stored,
    finding: null,
    assessment: assessed?.assessment ?? null,
    // With its outcome the assessment would be entered in the case once more.
    outcome: null,
    summary: added.summary ?? opened?.summary ?? '',
    title: added.title ?? opened?.title ?? stored.case.number,
    snapshot: added.paper ?? [...firstNote(kind, stored), ...(assessed?.snapshot ?? [])],
    toBody,
    recipients: { to: found?.to ? [found.to] : [], cc: found?.cc ? [found.cc.address] : [] },
    reason: added.reason ?? '',
    answerBy: added.answerBy ?? null,
    attachments: added.attachments ?? [],
    replyDraft: null,
    registrar: null,
    ...(added.meeting === undefined ? {} : { meeting: added.meeting }),
    ...(added.cost === undefined ? {} : { cost: added.cost }),
    ...(added.paperRead === undefined ? {} : { paperRead: added.paperRead }),
    ...(added.decision === undefined ? {} : { decision: added.decision }),
    ...(added.tells === undefined ? {} : tellingOf(stored, added.tells, who.directory, who.today)),
  }
}
