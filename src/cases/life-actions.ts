import * as z from 'zod/mini'
import { PlainDate } from '../strategy/plain-date.ts'
import { act } from './action-envelope.ts'
import { Cost } from './cost.ts'

/** Who or what has to hear of a change made after the decision, and say again that it holds (users.md 22). */
export const reconfirmations = ['plan', 'hosts', 'clashes', 'invitation-letter', 'ib-paper'] as const
export type Reconfirmation = (typeof reconfirmations)[number]

/** How a request came in when it was no mail (users.md 18). */
export const channels = ['phone', 'letter', 'meeting', 'other'] as const

/**
 * What happens in an engagement's life after the request has been decided about (users.md 18–24). The strategy asks that it is planned,
 * budgeted, decided, documented and followed up (rule S5-plan-to-follow-up).
 */
export const lifeActions = [
  act('cost-estimated', { cost: Cost }),
  act('planned', { start: PlainDate, end: PlainDate }),
  /** The answers to the four questions afterwards; written again to complete or correct them, the newest counts. */
  act('held', {
    visitors: z.nullable(z.number()),
    learned: z.string(),
    hours: z.nullable(z.number()),
    kronor: z.nullable(z.number()),
    /** Bodies that need to know what was learned. */
    tell: z.optional(z.array(z.string())),
    cost: z.optional(Cost),
  }),
  act('not-held', { reason: z.string() }),
  act('closed', {}),
  act('withdrawn', { reason: z.string() }),
  act('reopened', { reason: z.string() }),
  /** The mails that a person has seen in *Nytt i ärende*, by the ids of the actions that joined them. */
  act('news-seen', { joined: z.array(z.string()) }),
  act('reconfirmed', { what: z.enum(reconfirmations), note: z.string() }),
  /** A draft of a letter was made; by the days it was made for it is told whether it still holds. */
  act('letter-drafted', {
    letter: z.string(),
    version: z.number(),
    language: z.string(),
    days: z.nullable(z.object({ start: PlainDate, end: PlainDate })),
  }),
  /** Bodies that need to know got a mail: which, at which addresses, and the person's own words. */
  act('told', { bodies: z.array(z.string()), recipients: z.array(z.string()), text: z.string() }),
  /** Bodies that were to be told are not. */
  act('telling-set-aside', { bodies: z.array(z.string()), reason: z.string() }),
  /** The delegated decision was reported to the board on this day. */
  act('decision-reported', { on: PlainDate }),
  /** Somebody has looked at a condition of the decision; one that is not met yet is looked at again on `next`. */
  act('condition-followed-up', {
    condition: z.string(),
    text: z.string(),
    met: z.boolean(),
    note: z.string(),
    next: z.optional(PlainDate),
  }),
  /** When a letter of intent or membership is to be looked at again (rule S4-review-every-four-years). */
  act('review-set', { counterpart: z.string(), on: PlainDate }),
  /** Another body takes part: it got the same mail, or is asked to host. Ownership stays. */
  act('joined', { receivedOn: z.optional(PlainDate) }),
] as const
