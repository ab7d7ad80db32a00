import type { Decision, Snapshot } from '../cases/actions.ts'
import { caseLink, caseTag } from '../cases/keys.ts'
import { hasCaseSite } from '../casestore/config.ts'
import { blockHeading, blockRequests, reasonLabels, requestsByMail } from '../documents/block-words.ts'
import { decisionBlock } from '../documents/decision-block.ts'
import { decisionParts, resultWords } from '../documents/decision-words.ts'
import { forwardSubject } from '../documents/forward-subject.ts'
import { readableDate } from '../documents/readable-date.ts'
import type { DispatchConfig } from './config.ts'
import type { MailCategories } from '../strategy/mail-categories.ts'
import { isPaused, type Order } from './order.ts'
import { plans } from './plans.ts'

/** A message that leaves: what the preview shows is what is sent. */
export interface Message {
  readonly from: string
  readonly to: readonly string[]
  readonly cc: readonly string[]
  readonly subject: string
  readonly html: string
}

/** Words that messages and the mail's mark need from the edition and the directory; those of messages in Swedish. */
export interface DispatchTexts {
  /** The edition's notice while it is not in force, or null. */
  readonly notice: string | null
  kind(id: string): string
  /** A role of the edition before the body of the same id. */
  body(id: string): string
  /** Name of the forum; empty where the city has none. */
  readonly forum: string
  readonly categories: MailCategories
  /** IANA name; in it a quotation says when its mail was sent. */
  readonly timeZone: string
}

/** True when carrying out the order sends a message. */
export function sends(order: Order): boolean {
  return (
    !isPaused(order) &&
    plans[order.kind].some((planned) => planned.step === 'send-message') &&
    order.recipients.to.length > 0
  )
}

/** The message of an order, or null when nothing leaves. Recipients come from the order alone, never from the mail. */
export function composeMessage(
  order: Order,
  config: DispatchConfig,
  texts: DispatchTexts,
  caseNumber: string | null,
): Message | null {
  if (!sends(order)) return null
  return {
    from: senderOf(order),
    to: order.recipients.to,
    cc: order.recipients.cc,
    subject: forwardSubject(markOf(order, caseNumber), subjectOf(order), order.title),
    html: blockOf(order, config, texts, caseNumber).html,
  }
}

/** The mail to the registrator (users.md 6): the original with what a registrator needs, and nothing assessed. */
export function composeRegistrarMessage(
  order: Order,
  config: DispatchConfig,
  texts: DispatchTexts,
): Message | null {
  if (order.registrar === null || order.mail === null || isPaused(order)) return null
  const { ref } = order.mail
  const { html } = decisionBlock({
    heading: 'Till registrator: inkommen internationell förfrågan',
    request: 'Registrera handlingen. Svara gärna med diarienumret i ämnesraden.',
    summary: `Förslag till ärendemening: ${order.title}`,
    from: `${order.actor.name}, ${texts.body(order.body)}`,
    reasonLabel: 'Inkommen handling',
    reason: [
      `Avsändare: ${ref.fromName} ${ref.fromAddress}`,
      `Mottagare: ${ref.mailbox}`,
      `Inkom: ${ref.receivedAt ?? 'framgår inte'}`,
      `Bilagor: ${order.attachments.map((attachment) => attachment.name).join(', ') || 'inga'}`,
    ].join('\n'),
    answerBy: null,
    snapshot: [],
    outcome: null,
    names: texts,
    caseNumber: null,
    ...wayToCase(order, config),
    notice: null,
    leftOut: null,
  })
  return {
    from: senderOf(order),
    to: [order.registrar],
    cc: [],
    subject: forwardSubject('VB:', ref.subject, order.title),
    html,
  }
}

/** The note to who got the request by mistake (users.md 3): nothing is asked of them, and nothing of the mail goes along. */
export function composeNote(
  order: Order,
  config: DispatchConfig,
  texts: DispatchTexts,
  caseNumber: string | null,
): Message | null {
  if (order.noteTo.length === 0 || isPaused(order)) return null
  const right = order.toBody === null ? order.recipients.to.join(', ') : texts.body(order.toBody)
  const { html } = decisionBlock({
    heading: 'Rättad överlämning',
    request: `Ni behöver inte göra något. Förfrågan har lämnats till ${right}.`,
    summary: order.summary,
    from: `${order.actor.name}, ${texts.body(order.body)}`,
    reasonLabel: reasonLabels[order.kind],
    reason: order.reason,
    answerBy: null,
    snapshot: [],
    outcome: null,
    names: texts,
    caseNumber,
    ...wayToCase(order, config),
    notice: null,
    leftOut: null,
  })
  return {
    from: senderOf(order),
    to: order.noteTo,
    cc: [],
    subject: forwardSubject('Rättelse:', order.mail?.ref.subject ?? order.title, order.title),
    html,
  }
}

/** By what the receiver's window opens this very case. At level 1 it lies where the receiver has no way in; the mark tells our text. */
const wayToCase = ({ caseId }: Order, config: DispatchConfig) => ({
  caseLink: hasCaseSite(config) ? caseLink(config, caseId) : null,
  caseTag: caseTag(caseId),
})

function senderOf(order: Order): string {
  return order.mail !== null && order.via === 'mailbox' ? order.mail.ref.mailbox : order.actor.upn
}

/** What is told may say less than the mail's own subject does. */
const subjectOf = ({ kind, mail, title }: Order) => (kind === 'tell' ? title : (mail?.ref.subject ?? title))

/** What the subject begins with. Of a decision it says the most, since many mails are read by their subject alone. */
function markOf({ kind, decision, mail }: Order, caseNumber: string | null): string {
  if (kind === 'tell') return 'För kännedom:'
  if (kind !== 'report-decision' || decision === undefined) return mail === null ? 'Ärende:' : 'VB:'
  const what = decision.corrects === undefined ? 'Beslut' : 'Rättelse av beslut'
  return `${what}${caseNumber === null ? '' : ` i ärende ${caseNumber}`}: ${resultWords[decision.result]}.`
}

function blockOf(order: Order, config: DispatchConfig, texts: DispatchTexts, caseNumber: string | null) {
  const heldBack = order.attachments.filter((attachment) => !attachment.include)
  const handsOn = ['hand-over', 'correct-hand-over', 'propose-to-ib'].includes(order.kind)
  return decisionBlock({
    heading: blockHeading(order.kind, texts.forum),
    request: (hasCaseSite(config) ? blockRequests : requestsByMail)[order.kind],
    summary: order.summary,
    from: `${order.actor.name}, ${texts.body(order.body)}`,
    reasonLabel: reasonLabels[order.kind],
    reason: order.reason,
    answerBy: order.answerBy === null ? null : readableDate(order.answerBy),
    snapshot: order.snapshot,
    outcome: handsOn ? order.outcome : null,
    names: texts,
    caseNumber,
    ...wayToCase(order, config),
    notice: texts.notice,
    leftOut:
      heldBack.length === 0
        ? null
        : `${heldBack.length} ${heldBack.length === 1 ? 'bilaga ligger' : 'bilagor ligger'} kvar i avsändarens brevlåda.`,
    ...(order.kind === 'report-decision' && order.decision !== undefined
      ? sayDecision(order.decision, order.snapshot, texts)
      : {}),
    ...(order.kind === 'tell' && order.decision !== undefined
      ? { first: decisionParts(order.decision, texts.body) }
      : {}),
  })
}

/** A decision is said before anything else, and what was proposed is not to be taken for it. */
function sayDecision(decision: Decision, proposed: Snapshot, texts: DispatchTexts) {
  const corrects = decision.corrects !== undefined
  return {
    heading: `${corrects ? 'Rättelse av beslut' : 'Beslut'}: ${resultWords[decision.result]}`,
    request: corrects
      ? 'Det här rättar det som tidigare har förts in om beslutet. Det som står här gäller.'
      : null,
    first: decisionParts(decision, texts.body),
    snapshot: proposed.map((block) => ({ ...block, heading: `I förslaget: ${block.heading}` })),
  }
}
