import type { Case } from '../../cases/case.ts'
import { commitmentKindOf } from '../../cases/accepted-commitment.ts'
import { reviewDay } from '../../cases/commitment.ts'
import { costsOf } from '../../cases/costs-of.ts'
import { decisionsOf } from '../../cases/decisions-of.ts'
import { daysOf } from '../../cases/days-of.ts'
import { factsOf } from '../../cases/facts-at.ts'
import { followUpOf } from '../../cases/follow-up.ts'
import { retentionOf } from '../../cases/retention.ts'
import type { PlainDate } from '../../strategy/plain-date.ts'
import { typedCost, typedFacts } from './drafts.ts'
import type { Typed } from './drafts.ts'
import type { WriteForm } from './writes-of.ts'

/** What a form begins with: what is known already, so that only what is new is typed. */
export function firstTyped(form: WriteForm, of: Case): Typed {
  const facts = factsOf(of)
  switch (form) {
    case 'cost-estimated':
      return typedCost(costsOf(of).estimate)
    case 'facts-corrected':
      return typedFacts(facts)
    case 'planned': {
      const [{ start, end } = { start: '', end: '' }] = daysOf(of)
      return { start, end }
    }
    case 'held': {
      const { happened, reason, visitors, learned, cost } = followUpOf(of)
      return {
        ...typedCost(cost ?? costsOf(of).estimate),
        happened: happened === null ? '' : happened ? 'yes' : 'no',
        why: reason,
        visitors: visitors?.toString() ?? '',
        learned,
      }
    }
    case 'retention-decided': {
      const { decision, retention, from } = retentionOf(of)
      return decision === null ? {} : { decision, retention, from: from ?? '' }
    }
    default:
      return {}
  }
}

/** The days of the agreement as the newest assessment has them. */
function agreedDays(of: Case): { readonly start: PlainDate | null; readonly end: PlainDate | null } | null {
  const assessed = of.actions.findLast((action) => action.type === 'assessed')
  const terms = Object.values(assessed?.assessment.agreementTerms ?? {})
  return terms.find((term) => typeof term === 'object') ?? null
}

/**
 * What a yes led to: the organisation as counterpart, from the day of the decision, to be looked at again so many months later (rule
 * S4-review-every-four-years).
 */
export function commitmentReview(of: Case, months: number, today: PlainDate): Typed {
  const kind = commitmentKindOf(of) ?? 'membership'
  const agreed = kind === 'agreement' ? agreedDays(of) : null
  const validFrom = agreed?.start ?? decisionsOf(of).at(-1)?.decidedOn ?? today
  return {
    kind,
    counterpart: factsOf(of)?.organisation.value ?? '',
    validFrom,
    validTo: agreed?.end ?? '',
    reviewOn: kind === 'agreement' ? '' : reviewDay(validFrom, months),
  }
}
