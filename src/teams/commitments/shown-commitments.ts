import type { Commitment } from '../../cases/commitment.ts'
import { addMonths } from '../../strategy/calendar.ts'
import type { PlainDate } from '../../strategy/plain-date.ts'

/** How near a review is when it is shown as near. */
export const soonMonths = 6

/** Where a commitment stands on a day: over, its review late or near, or nothing to do about it. */
export type CommitmentStanding = 'ended' | 'overdue' | 'soon' | 'calm'

export function standingOn({ validTo, reviewOn }: Commitment, today: PlainDate): CommitmentStanding {
  if (validTo !== null && validTo < today) return 'ended'
  if (reviewOn === null) return 'calm'
  if (reviewOn < today) return 'overdue'
  return reviewOn <= addMonths(today, soonMonths) ? 'soon' : 'calm'
}

/** What the list is limited to; null and empty limit nothing, but what has ended is shown only when it is asked for. */
export interface CommitmentFilter {
  readonly text: string
  readonly kind: string | null
  readonly body: string | null
  readonly when: 'soon' | 'ended' | null
}
export const everyCommitment: CommitmentFilter = { text: '', kind: null, body: null, when: null }

/** The entries of a choice, those to be reviewed first, then by counterpart. */
export function shownCommitments<T extends { readonly commitment: Commitment }>(
  stored: readonly T[],
  { text, kind, body, when }: CommitmentFilter,
  today: PlainDate,
  language: string,
): readonly T[] {
  const words = text.toLocaleLowerCase().trim()
  const order = ({ commitment }: T) => commitment.reviewOn ?? '9999'
  return stored
    .filter(({ commitment: one }) => {
      const standing = standingOn(one, today)
      const fits =
        when === null
          ? standing !== 'ended'
          : when === 'ended'
            ? standing === 'ended'
            : standing === 'soon' || standing === 'overdue'
      return (
        fits &&
        (kind === null || one.kind === kind) &&
        (body === null || one.body === body) &&
        one.counterpart.toLocaleLowerCase().includes(words)
      )
    })
    .toSorted(
      (a, b) =>
        order(a).localeCompare(order(b)) ||
        a.commitment.counterpart.localeCompare(b.commitment.counterpart, language),
    )
}
