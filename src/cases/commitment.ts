import * as z from 'zod/mini'
import { addMonths } from '../strategy/calendar.ts'
import { PlainDate } from '../strategy/plain-date.ts'

export const commitmentKinds = ['membership', 'letter-of-intent', 'network', 'agreement'] as const
export type CommitmentKind = (typeof commitmentKinds)[number]

/**
 * Something the City or a body has bound itself to: a membership, a letter of intent, taking part in a network, a cooperation agreement.
 * Letters of intent and memberships should be looked at again regularly (rule S4-review-every-four-years); the day is a proposal that
 * people move.
 */
export const Commitment = z.object({
  /** Unique; the counterpart and the body make it when nobody has given one. */
  key: z.string().check(z.minLength(1)),
  kind: z.enum(commitmentKinds),
  /** Directory id of the body that answers for it. */
  body: z.string().check(z.minLength(1)),
  /** As people write it; a line of a SharePoint list. */
  counterpart: z.string().check(z.minLength(1), z.maxLength(200)),
  validFrom: z.nullable(PlainDate),
  /** Last day of an agreement with an end; null for what runs on. */
  validTo: z.nullable(PlainDate),
  reviewOn: z.nullable(PlainDate),
  /** Kronor a year; null when nobody has said. */
  yearlyCost: z.nullable(z.number()),
  /** Id of the case it came from; empty for those of before. */
  caseId: z.string(),
  note: z.string(),
})
export type Commitment = z.infer<typeof Commitment>

/**
 * The day a commitment should be looked at again: so many months after it began, by the edition's `reviewMonths`, and no later than it
 * ends, when there is still something to decide.
 */
export function reviewDay(from: PlainDate, months: number, until: PlainDate | null = null): PlainDate {
  const day = addMonths(from, months)
  return until !== null && until < day ? until : day
}

/** The key of a commitment of this body to this counterpart: the same both times somebody enters it. */
export function commitmentKey(kind: string, body: string, counterpart: string): string {
  const plain = counterpart
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  return `${kind}:${body}:${plain}`
}

/** Commitments whose day to be looked at falls on or before `until`, the earliest first; those that have ended are left out. */
export function toReview(
  commitments: readonly Commitment[],
  today: PlainDate,
  until: PlainDate,
): readonly Commitment[] {
  return commitments
    .filter(({ validTo }) => validTo === null || validTo >= today)
    .filter(({ reviewOn }) => reviewOn !== null && reviewOn <= until)
    .toSorted((a, b) => (a.reviewOn ?? '').localeCompare(b.reviewOn ?? ''))
}
