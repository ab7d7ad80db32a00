import type { CaseAction, MailRef } from '../../cases/actions.ts'
import type { Case } from '../../cases/case.ts'
import { openingOf, type Opening } from '../../cases/opening-of.ts'
import { threadOf, type Thread } from '../../cases/thread-of.ts'
import type { Facts } from '../../detection/finding.ts'

type Assessed = Extract<CaseAction, { type: 'assessed' }>

/** What stands of a case now, read from its actions: the newest facts and assessment, and how it began. */
export interface Latest {
  readonly opened: Opening | null
  readonly facts: Facts | null
  readonly assessed: Assessed | null
  readonly mail: MailRef | null
  readonly thread: Thread | null
}

/** The newest of each. A case that lacks one (opened without a mail, never assessed) has null there. */
export function latestOf({ actions }: Pick<Case, 'actions'>): Latest {
  const last = <T extends CaseAction['type']>(type: T) =>
    actions.findLast((action): action is Extract<CaseAction, { type: T }> => action.type === type) ?? null
  const opened = openingOf({ actions }) ?? null
  return {
    opened,
    facts: last('facts-corrected')?.facts ?? opened?.facts ?? null,
    assessed: last('assessed'),
    mail: opened?.mail ?? null,
    thread: threadOf({ actions }),
  }
}
