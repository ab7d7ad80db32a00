import type { CaseRules } from '../cases/case-rules.ts'
import { dutiesOf } from '../cases/duties.ts'
import type { WithActions } from '../cases/state.ts'
import type { MailFlag } from '../graph/messages/followup-flag.ts'
import type { PlainDate } from '../strategy/plain-date.ts'

/** What stands on a mail in Outlook: the last day of its flag, null for a flag without a day; `none` without a flag. */
export type StandingFlag = PlainDate | null | 'none'

interface Given {
  readonly before: WithActions
  /** With what the plan writes. */
  readonly after: WithActions
  readonly body: string
  readonly rules: CaseRules
  readonly today: string
  readonly standing: StandingFlag
}

/**
 * Outlook's flag on the mail once a plan is carried out (users.md 24): the nearest day of what the body itself still has to do. A flag
 * that we did not put up is somebody's own and stays as it is; ours is taken down with the last duty. Null changes nothing.
 */
export function flagAfter({ before, after, body, rules, today, standing }: Given): MailFlag | null {
  const next = nextDay(after, body, rules)
  const ours = standing === 'none' || daysOf(before, body, rules).has(standing ?? '')
  if (!ours || standing === next) return null
  if (next !== null) return { from: today, due: next }
  return standing === 'none' ? null : 'complete'
}

const ofBody = (of: WithActions, body: string, rules: CaseRules) =>
  dutiesOf(of, rules).filter((duty) => duty.body === body)

const nextDay = (of: WithActions, body: string, rules: CaseRules): PlainDate | null =>
  ofBody(of, body, rules)[0]?.due ?? null

const daysOf = (of: WithActions, body: string, rules: CaseRules): ReadonlySet<string> =>
  new Set(ofBody(of, body, rules).map(({ due }) => due))
