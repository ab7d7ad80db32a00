import { timingSafeEqual } from 'node:crypto'
import * as z from 'zod/mini'
import type { SubscriptionRow } from '../state/subscription-rows.ts'

/** What Graph posts: change notifications and lifecycle notifications have the same frame. */
const Notification = z.object({
  subscriptionId: z.string(),
  clientState: z.optional(z.nullable(z.string())),
  lifecycleEvent: z.optional(z.string()),
})
const Notifications = z.object({ value: z.array(Notification).check(z.maxLength(5000)) })

/**
 * `unknown`: of a subscription we do not remember; `forged`: of ours, with another secret. `stray`: our secret under an id that we did
 * not write down, of a subscription whose making was cut off. It tells of mail as the other does, and is not ours to renew.
 */
export type Verdict =
  | {
      readonly kind: 'change' | 'missed' | 'reauthorizationRequired' | 'subscriptionRemoved'
      readonly row: SubscriptionRow
    }
  | { readonly kind: 'stray'; readonly row: SubscriptionRow; readonly toldOfMail: boolean }
  | { readonly kind: 'unknown' | 'forged'; readonly row: null }

/** Whole strings compared in constant time; lengths are no secret. */
const same = (a: string, b: string) => {
  const [left, right] = [Buffer.from(a), Buffer.from(b)]
  return left.length === right.length && timingSafeEqual(left, right)
}

/**
 * Measures what was posted against our subscriptions. A known secret counts before the id: Graph's id may reach us before we have
 * written it down.
 *
 * @returns null when the body is no notification at all
 */
export function judge(body: unknown, rows: readonly SubscriptionRow[]): readonly Verdict[] | null {
  const read = Notifications.safeParse(body)
  if (!read.success) return null
  return read.data.value.map(({ subscriptionId, clientState, lifecycleEvent }) => {
    const row = rows.find((one) => same(one.clientState, clientState ?? ''))
    const kind = kindOf(lifecycleEvent)
    if (row && (row.id === null || row.id === subscriptionId)) return { kind, row }
    if (row) return { kind: 'stray', row, toldOfMail: kind === 'change' || kind === 'missed' }
    const known = rows.some((one) => one.id === subscriptionId)
    return { kind: known ? ('forged' as const) : ('unknown' as const), row: null }
  })
}

function kindOf(event: string | undefined) {
  switch (event) {
    case 'reauthorizationRequired':
    case 'subscriptionRemoved':
    case 'missed':
      return event
    default:
      return 'change'
  }
}
