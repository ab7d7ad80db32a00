import * as z from 'zod/mini'
import { Assessment } from '../../assessment/answers.ts'
import { emptyAssessment } from '../../assessment/form.ts'
import { Actor } from '../../cases/actions.ts'
import { Facts } from '../../detection/finding.ts'
import { kinds } from '../../strategy/words.ts'

/** Why a mail gives no case; `other` needs words. */
export const noCaseReasons = ['not-international', 'advertising', 'answered', 'elsewhere', 'other'] as const

const NoCase = z.object({ why: z.enum(noCaseReasons), words: z.string() })
export type NoCase = z.infer<typeof NoCase>

/**
 * What a person has ticked and written about one mail, before anything leaves. It belongs to the mailbox (users.md 8):
 * colleagues of a shared mailbox see it, the network does not.
 */
export const Draft = z.object({
  version: z.literal(1),
  by: Actor,
  /** ISO 8601 instant of the last change. */
  at: z.string(),
  /** The person started although the mail does not look like a request, or said that it is none. */
  course: z.enum(['as-found', 'started', 'no-case']),
  noCase: z.optional(NoCase),
  /** Body or unit that is asked for advice; null = as proposed. Who receives a hand-over is in the assessment. */
  adviser: z.nullable(z.string()),
  reason: z.string(),
  /** Facts that the person changed; everything else is as read in the mail. */
  corrections: z.partial(Facts),
  /** What the request is about, where the person says otherwise than the mail was read; null or missing = as read. */
  kinds: z.optional(z.nullable(z.array(z.enum(kinds)))),
  assessment: Assessment,
  /** Cases that look like the same visit and are not, as a person said. */
  separateFrom: z.optional(z.array(z.string())),
  /** The person unticked the proposal to IB, or ticked it where nothing proposes it; null = as proposed. */
  proposeToIb: z.nullable(z.boolean()),
})
export type Draft = z.infer<typeof Draft>

/** Nothing ticked: directions, aims and learning are never prefilled (users.md 25). */
export function emptyDraft(init: { by: Actor; at: string; edition: string; receivedBy: string }): Draft {
  return {
    version: 1,
    by: init.by,
    at: init.at,
    course: 'as-found',
    adviser: null,
    reason: '',
    corrections: {},
    assessment: emptyAssessment(init.edition, init.receivedBy),
    proposeToIb: null,
  }
}

/** The facts with the person's changes. */
export function correctedFacts(found: Facts, draft: Draft): Facts {
  return Facts.parse({ ...found, ...draft.corrections })
}
