import type { CaseAction } from '../cases/actions.ts'
import { uuidOf } from '../cases/keys.ts'
import { pausedTitle } from '../cases/paused.ts'
import { isPaused, type Order } from './order.ts'

/** The first action of a case; the same order gives the same action id. */
export async function openingAction(order: Order, now: Date): Promise<CaseAction> {
  const paused = isPaused(order)
  return {
    id: await uuidOf(`${order.caseId} opened`),
    at: now.toISOString(),
    by: order.actor,
    body: order.body,
    type: 'opened',
    origin: order.mail === null ? 'incoming-other' : 'incoming-mail',
    mail: order.mail?.ref ?? null,
    title: paused ? pausedTitle : order.title,
    summary: paused ? '' : order.summary,
    kinds: paused ? [] : (order.finding?.kinds ?? []),
    facts: paused ? null : (order.finding?.facts ?? null),
    ...(paused || order.found === undefined ? {} : { found: order.found }),
  }
}
