import { decisionsOf } from '../cases/decisions-of.ts'
import { followUpOf } from '../cases/follow-up.ts'
import { secrecyMarksOf } from '../cases/secrecy.ts'
import type { StoredCase } from '../casestore/port.ts'
import type { Directory } from '../directory/directory.ts'
import { recipientsFor } from '../directory/recipients.ts'
import type { PlainDate } from '../strategy/plain-date.ts'
import type { Intent } from './dispatcher.ts'
import type { Order } from './order.ts'
import { without } from './without.ts'

/**
 * What of an intent says whom it tells, and of what: the way into each body by the directory alone, the newest decision, and what was
 * learned. A body without a way in gets nothing and is not said to have been told.
 */
export function tellingOf(
  { case: of }: StoredCase,
  bodies: readonly string[],
  directory: Directory,
  on: PlainDate,
): Pick<Intent, 'tells' | 'recipients' | 'snapshot' | 'decision'> {
  const ways = bodies.flatMap((body) => {
    const { to, cc } = recipientsFor(directory, body, on)
    return to === null ? [] : [{ body, to, cc: cc?.address }]
  })
  const to = [...new Set(ways.map((way) => way.to))]
  const cc = [...new Set(ways.flatMap((way) => way.cc ?? []))].filter((address) => !to.includes(address))
  const { learned } = followUpOf(of)
  const decision = decisionsOf(of).at(-1)
  return {
    tells: ways.map(({ body }) => body),
    recipients: { to, cc },
    snapshot:
      learned === ''
        ? []
        : [{ heading: 'Det här lärde vi oss', lines: learned.split('\n').map((text) => ({ text })) }],
    ...(decision === undefined ? {} : { decision }),
  }
}

/** Whether a notice of the case says number and link alone: at the highest political level and under a reminder of secrecy. */
export function saysNumberOnly(levelA: boolean, { case: of }: StoredCase): boolean {
  return levelA || secrecyMarksOf(of).length > 0
}

/** An order to tell, with no more of the case in it than its level and its reminders of secrecy allow; any other as it is. */
export function asTold(order: Order, stored: StoredCase | null): Order {
  if (order.kind !== 'tell' || stored === null || !saysNumberOnly(order.levelA, stored)) return order
  const named = `Ärende ${stored.case.number}`
  return { ...without(order, 'decision'), title: named, summary: named, snapshot: [] }
}
