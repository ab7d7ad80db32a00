import { commitmentKey, commitmentKinds, reviewDay, type Commitment } from '../../cases/commitment.ts'
import { PlainDate } from '../../strategy/plain-date.ts'
import type { Typed } from '../life/drafts.ts'

/** What is wrong with a commitment as typed, in the texts under `commitments.fault`. */
export type CommitmentDraftFault = 'missing' | 'order' | 'early' | 'number' | 'long'

/** A commitment as typed, to be changed; nothing for a new one. */
export function typedCommitment(commitment: Commitment | null): Typed {
  if (commitment === null) return {}
  const { yearlyCost, validFrom, validTo, reviewOn, ...rest } = commitment
  return {
    ...rest,
    validFrom: validFrom ?? '',
    validTo: validTo ?? '',
    reviewOn: reviewOn ?? '',
    yearlyCost: yearlyCost?.toString() ?? '',
  }
}

/**
 * A change to the form; the day of the review follows the beginning (and the kind) as long as nobody has set another one than was
 * proposed. An agreement has an end and gets no review proposed.
 */
export function withChange(typed: Typed, change: Typed, months: number): Typed {
  const next = { ...typed, ...change }
  if ('reviewOn' in change) return next
  const untouched = (typed['reviewOn'] ?? '') === proposedReview(typed, months)
  return untouched ? { ...next, reviewOn: proposedReview(next, months) } : next
}

function proposedReview(typed: Typed, months: number): string {
  const from = PlainDate.safeParse(typed['validFrom'])
  const until = PlainDate.safeParse(typed['validTo']).data ?? null
  return from.success && typed['kind'] !== 'agreement' ? reviewDay(from.data, months, until) : ''
}

/** Checks a draft; what is known of the commitment already (its key, its case) stays. */
export function checkCommitment(
  typed: Typed,
  known: Commitment | null,
): { readonly commitment: Commitment } | { readonly fault: CommitmentDraftFault } {
  const text = (name: string) => (typed[name] ?? '').trim()
  const day = (name: string) => PlainDate.safeParse(text(name)).data ?? null
  const kind = commitmentKinds.find((one) => one === text('kind'))
  const [body, counterpart] = [text('body'), text('counterpart')]
  if (kind === undefined || body === '' || counterpart === '') return { fault: 'missing' }
  if (counterpart.length > 200) return { fault: 'long' }
  const [validFrom, validTo, reviewOn] = [day('validFrom'), day('validTo'), day('reviewOn')]
  if (validFrom !== null && validTo !== null && validTo < validFrom) return { fault: 'order' }
  // A cooperation agreement has a start and an end (rule S4-agreement-form).
  if (kind === 'agreement' && (validFrom === null || validTo === null)) return { fault: 'missing' }
  if (kind === 'agreement' && validFrom === validTo) return { fault: 'order' }
  if (validFrom !== null && reviewOn !== null && reviewOn < validFrom) return { fault: 'early' }
  const cost = text('yearlyCost').replaceAll(/\s/gu, '').replace(',', '.')
  if (cost !== '' && !/^\d+(\.\d+)?$/.test(cost)) return { fault: 'number' }
  return {
    commitment: {
      key: known?.key ?? commitmentKey(kind, body, counterpart),
      kind,
      body,
      counterpart,
      validFrom,
      validTo,
      reviewOn,
      yearlyCost: cost === '' ? null : Number(cost),
      caseId: known?.caseId ?? text('caseId'),
      note: text('note'),
    },
  }
}
