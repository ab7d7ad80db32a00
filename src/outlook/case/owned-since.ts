import type { CaseActionType } from '../../cases/actions.ts'
import type { Case } from '../../cases/case.ts'

/** What makes a body the one that answers. */
const takesOver: ReadonlySet<CaseActionType> = new Set<CaseActionType>([
  'opened',
  'taken-on',
  'acknowledged',
  'taken-up-for-ib',
])

/** When a body became the one that answers in a case: ISO instant; the case's first action where nothing says. */
export function ownedSince(of: Pick<Case, 'actions'>, owner: string): string {
  const since = of.actions.findLast((action) => action.body === owner && takesOver.has(action.type))
  return (since ?? of.actions[0])?.at ?? ''
}
