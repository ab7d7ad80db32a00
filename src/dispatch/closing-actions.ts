import type { CaseAction } from '../cases/actions.ts'
import { uuidOf } from '../cases/keys.ts'
import { pauseNote } from '../cases/paused.ts'
import type { InternetMessageId } from '../mail/message.ts'
import type { PlainDate } from '../strategy/plain-date.ts'
import { never } from '../cases/never.ts'
import { CodedFailure } from './coded-failure.ts'
import type { DispatchConfig } from './config.ts'
import { isPaused, type Order } from './order.ts'
import type { Left } from './step.ts'
import type { StepId } from './step-ids.ts'
import { threadLeft } from './thread-left.ts'

const idOf = (order: Order, what: string) => uuidOf(`${order.planId} ${what}`)

/** Written with the claim: what was assessed, so that an interrupted plan can be read and continued. */
export async function claimingActions(order: Order, now: Date): Promise<readonly CaseAction[]> {
  const { assessment, outcome } = order
  if (assessment === null || outcome === null || isPaused(order)) return []
  return [
    {
      ...(await envelope(order, now, 'assessed')),
      type: 'assessed',
      assessment,
      outcome,
      snapshot: order.snapshot,
      model: order.finding?.model ?? null,
    },
  ]
}

async function envelope(order: Order, now: Date, what: string) {
  return { id: await idOf(order, what), at: now.toISOString(), by: order.actor, body: order.body }
}

/** Written when the plan's effect is certain: what happened in the case. The same plan gives the same action ids. */
export async function closingActions(
  order: Order,
  left: (step: StepId) => Left,
  config: DispatchConfig,
  now: Date,
): Promise<readonly CaseAction[]> {
  const happened = await whatHappened(order, left, config, now)
  const letter = order.replyDraft?.letter
  if (letter === undefined || isPaused(order)) return happened
  const drafted = await envelope(order, now, 'letter-drafted')
  return [
    ...happened,
    {
      ...drafted,
      type: 'letter-drafted',
      letter: letter.id,
      version: letter.version,
      language: order.replyDraft?.language ?? '',
      days: letter.days,
    },
  ]
}

/** Written when the plan ends, if the request has left for the registrar: nothing else of the plan waits for that mail. */
export async function registrarActions(
  order: Order,
  sentAt: string | undefined,
  now: Date,
): Promise<readonly CaseAction[]> {
  if (order.registrar === null || sentAt === undefined) return []
  const as = await envelope(order, now, 'sent-to-registrar')
  return [{ ...as, at: sentAt, type: 'sent-to-registrar', address: order.registrar }]
}

async function whatHappened(
  order: Order,
  left: (step: StepId) => Left,
  config: DispatchConfig,
  now: Date,
): Promise<readonly CaseAction[]> {
  const as = await envelope(order, now, isPaused(order) ? 'note' : order.kind)
  if (isPaused(order)) return [{ ...as, type: 'note', text: pauseNote }]
  const recipients = [...order.recipients.to, ...order.recipients.cc]
  const reason = order.reason
  switch (order.kind) {
    case 'take-on':
      return [{ ...as, type: 'taken-on' }]
    case 'hand-over':
    case 'correct-hand-over':
      return [
        {
          ...as,
          type: 'handed-over',
          to: receiverOf(order),
          recipients,
          reason,
          forward: forwardOf(left('draft-message')),
        },
      ]
    case 'ask-advice':
      return [
        {
          ...as,
          type: 'advice-asked',
          to: receiverOf(order),
          recipients,
          question: reason,
          answerBy: order.answerBy as PlainDate | null,
        },
      ]
    case 'give-advice':
      return [{ ...as, type: 'advice-given', text: reason }]
    case 'propose-to-ib':
      return [{ ...as, type: 'proposed-to-ib', to: receiverOf(order), reason }]
    case 'ask-information': {
      const missing = order.outcome?.matters.flatMap((matter) => matter.missing) ?? []
      return [
        { ...as, type: 'information-requested', missing: reason === '' ? [...new Set(missing)] : [reason] },
      ]
    }
    case 'decline':
      return [{ ...as, type: 'declined', reason }]
    case 'save':
      return reason.trim() === '' ? [] : [{ ...as, type: 'note', text: reason }]
    case 'join-mail':
      if (order.mail === null) throw new CodedFailure('invalid', 'There is no mail to add to the case.')
      return [
        { ...as, type: 'mail-joined', mail: order.mail.ref },
        ...(order.takesPart ? [{ ...(await envelope(order, now, 'joined')), type: 'joined' as const }] : []),
      ]
    case 'acknowledge':
      return [{ ...as, type: 'acknowledged' }]
    case 'send-back':
      return [{ ...as, type: 'returned', reason }]
    case 'take-up-for-ib':
      return [{ ...as, type: 'taken-up-for-ib' }]
    case 'return-from-ib':
      return [{ ...as, type: 'returned-from-ib', reason }]
    case 'put-before-ib': {
      const thread =
        order.thread ?? threadLeft(left('put-paper'), config) ?? threadLeft(left('post-thread'), config)
      return [{ ...as, type: 'put-before-ib', itemId: left('put-paper').itemId ?? '', thread }]
    }
    case 'report-decision':
      if (order.decision === undefined) throw new CodedFailure('invalid', 'There is no decision to report.')
      return [{ ...as, type: 'settled', decision: order.decision }]
    case 'tell':
      return [{ ...as, type: 'told', bodies: [...(order.tells ?? [])], recipients, text: reason }]
  }
  return never(order.kind)
}

function receiverOf(order: Order): string {
  return order.toBody ?? order.recipients.to[0] ?? ''
}

function forwardOf(left: Left): InternetMessageId | null {
  return (left.internetMessageId ?? null) as InternetMessageId | null
}
