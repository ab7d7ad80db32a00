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

/** `unknown`: of a subscription we do not remember; `forged`: of ours, with another secret. */
export type Verdict =
  | {
      readonly kind: 'change' | 'missed' | 'reauthorizationRequired' | 'subscriptionRemoved'
      readonly row: SubscriptionRow
    }
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
    if (row && (row.id === null || row.id === subscriptionId)) return { kind: kindOf(lifecycleEvent), row }
    const known = rows.some((one) => one.id === subscriptionId)
    return { kind: known || row ? ('forged' as const) : ('unknown' as const), row: null }
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
