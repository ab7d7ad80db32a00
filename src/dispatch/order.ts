import type { Assessment } from '../assessment/answers.ts'
import type { Outcome } from '../assessment/outcome.ts'
import type { Case } from '../cases/case.ts'
import { isLevelACase } from '../cases/level-a.ts'
import { isPausedCase } from '../cases/paused.ts'
import type { Thread } from '../cases/thread-of.ts'
import type { Journal } from '../cases/journal.ts'
import type { Finding } from '../detection/finding.ts'
import type { MailRef, Snapshot } from '../cases/actions.ts'
import { without } from './without.ts'
import type { Intent } from './dispatcher.ts'

/** What is carried out: an intent without the case it was read from. */
export type Order = Omit<Intent, 'stored'> & {
  readonly planId: string
  readonly caseId: string
  /** `own-mailbox`: the function mailbox may not be sent from, the message goes from the person's own. */
  readonly via: 'mailbox' | 'own-mailbox'
  /** Who got the request by mistake and is told so; empty but for a corrected hand-over. */
  readonly noteTo: readonly string[]
  /** What the mail asks for by the finding; null without one. Kept, since the finding itself is not. */
  readonly kinds: Finding['kinds'] | null
  /** The requester's mail, where the one in hand is a colleague's; null or missing: the mail in hand is the one to answer. */
  readonly answers?: Pick<MailRef, 'fromName' | 'fromAddress' | 'subject'> | null
  /** Facts or assessment say the highest political level: cards and posts say number and link only (users.md 7). */
  readonly levelA: boolean
  /** The body has had nothing to do with the case that the mail joins, and takes part from now on. */
  readonly takesPart: boolean
  /** Where the case is discussed already: nothing is posted a second time. Left out by plans begun before it was asked. */
  readonly thread?: Thread | null
  /** The case had a mail before this plan, so that copies may lie in its folder. Left out by plans begun before it was asked. */
  readonly hadMail?: boolean
  /** A security concern: nothing but a note is written. Kept, since the outcome that says so is not. */
  readonly paused: boolean
}

/** What the case already keeps in its actions is not written a second time. */
type Written = Omit<Order, 'finding' | 'found' | 'assessment' | 'outcome' | 'snapshot'> & {
  readonly snapshot?: Snapshot
}

/** The claim writes an assessment with its snapshot; a paper has words of its own, and so has what was never assessed. */
const keepsSnapshot = (order: Order) =>
  order.kind === 'put-before-ib' || order.assessment === null || order.outcome === null

/** An order as text for the journal, so that any surface can continue the plan. */
export function writeOrder(order: Order): string {
  const written = without(order, 'finding', 'found', 'assessment', 'outcome', 'snapshot')
  const own: Written = keepsSnapshot(order) ? { ...written, snapshot: order.snapshot } : written
  return JSON.stringify(own)
}

/**
 * The order of an unfinished plan, put together from its journal and, for what the claim wrote there, the case's last assessment;
 * null when the journal keeps none.
 */
export function readOrder(of: Case, journal: Journal): Order | null {
  const text = journal.steps.find((step) => step.id === 'claim')?.left.order
  if (text === undefined) return null
  const written = JSON.parse(text) as Written
  const assessed = of.actions.findLast((action) => action.type === 'assessed')
  const kept: {
    finding: Finding | null
    assessment: Assessment | null
    outcome: Outcome | null
    snapshot: Snapshot
  } = {
    finding: null,
    assessment: assessed?.assessment ?? null,
    // A plan with a snapshot of its own enters no assessment: it must not begin to when it is continued.
    outcome: written.snapshot === undefined ? (assessed?.outcome ?? null) : null,
    snapshot: written.snapshot ?? assessed?.snapshot ?? [],
  }
  return { ...written, ...kept, levelA: written.levelA || isLevelACase(of) }
}

/** A security concern (row P5) stops everything but a note. */
export function isPaused(order: Pick<Order, 'outcome'> & { readonly paused?: boolean }): boolean {
  return order.paused === true || isSecurityMatter(order.outcome)
}

/** Whether an unfinished plan cannot go on while its case is paused; the plan of the pause itself can (users.md 7). */
export function waitsForPause(of: Case, journal: Journal): boolean {
  if (!isPausedCase(of)) return false
  const order = readOrder(of, journal)
  return order !== null && !isPaused(order)
}

/** Whether a line of the table that keeps the mail was reached (row P5 in Stockholm): the security function's matter. */
export function isSecurityMatter(outcome: Outcome | null): boolean {
  return outcome?.matters.some(({ pauses }) => pauses === true) ?? false
}

/** Addresses that the last hand-over went to and the corrected one does not. */
export function wronglyAddressed(of: Case | undefined, recipients: Intent['recipients']): readonly string[] {
  const last = of?.actions.findLast((action) => action.type === 'handed-over')
  const right = new Set([...recipients.to, ...recipients.cc].map((address) => address.toLowerCase()))
  return (last?.recipients ?? []).filter((address) => !right.has(address.toLowerCase()))
}
