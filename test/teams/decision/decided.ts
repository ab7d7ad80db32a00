import type { Decision } from '../../../src/cases/actions.ts'
import { PlainDate } from '../../../src/strategy/plain-date.ts'
import { act } from '../a-case.ts'

/** A condition as a test writes it: its words, the day it is followed up, YYYY-MM-DD, and by which body. */
type Condition = readonly [text: string, followUpOn: string, body: string]

/** Accepted on 20 November 2026 with these conditions, which are called k1, k2 and so on. */
export function decidedWith(...conditions: readonly Condition[]) {
  return act('finansroteln', {
    type: 'settled',
    decision: {
      result: 'accepted',
      text: 'Staden tar emot.',
      decidedBy: 'finansborgarradet',
      decidedOn: PlainDate.parse('2026-11-20'),
      how: 'signature',
      conditions: conditions.map(([text, on, body], at) => ({
        id: `k${at + 1}`,
        text,
        followUpOn: PlainDate.parse(on),
        body,
      })),
    },
  })
}

/** Decided on 20 November 2026 by the finansborgarråd, as the entry `itemId` of the forum's list; `change` is what differs. */
export function decided(itemId: string, change: Partial<Decision> = {}) {
  return act('finansroteln', {
    type: 'settled',
    decision: {
      result: 'accepted',
      text: 'Staden tar emot.',
      decidedBy: 'finansborgarradet',
      decidedOn: PlainDate.parse('2026-11-20'),
      how: 'signature',
      itemId,
      ...change,
    },
  })
}
