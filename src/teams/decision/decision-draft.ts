import { decisionHows, decisionResults } from '../../cases/actions.ts'
import type { Decision } from '../../cases/actions.ts'
import type { Condition } from '../../cases/condition.ts'
import { PlainDate } from '../../strategy/plain-date.ts'

/** A condition as it is being filled in. */
export interface ConditionDraft {
  readonly id: string
  readonly text: string
  readonly followUpOn: string
  readonly body: string
}

/** The form for a decision as it is being filled in: everything may be empty. */
export interface DecisionDraft {
  readonly result: string
  readonly text: string
  readonly decidedBy: string
  readonly decidedOn: string
  readonly how: string
  readonly conditions: readonly ConditionDraft[]
  readonly reportedToBoardOn: string
}

/** Nothing filled in but the decider, who is the likeliest of the edition's; the forum itself never decides (users.md 13). */
export const emptyDraft = (decidedBy: string): DecisionDraft => ({
  result: '',
  text: '',
  decidedBy,
  decidedOn: '',
  how: '',
  conditions: [],
  reportedToBoardOn: '',
})

/** What is wrong with a draft, or the decision that it is. `today` is the reader's day. */
export type CheckedDraft =
  { readonly decision: Decision } | { readonly fault: 'missing' | 'future' | 'condition' }

/** Checks a draft (users.md 14: four fields apart, and a decision cannot lie ahead). `corrects` is the entry it puts right. */
export function checkDraft(draft: DecisionDraft, corrects: string | null, today: PlainDate): CheckedDraft {
  const result = decisionResults.find((each) => each === draft.result)
  const how = decisionHows.find((each) => each === draft.how)
  const decidedOn = PlainDate.safeParse(draft.decidedOn)
  const board = PlainDate.safeParse(draft.reportedToBoardOn)
  const text = draft.text.trim()
  const conditions = draft.conditions.filter(isBegun).map(conditionOf)
  if (!result || !how || !decidedOn.success || text === '' || draft.decidedBy === '')
    return { fault: 'missing' }
  if (decidedOn.data > today || (board.success && board.data > today)) return { fault: 'future' }
  const whole = conditions.flatMap((condition) => condition ?? [])
  if (whole.length < conditions.length) return { fault: 'condition' }
  return {
    decision: {
      result,
      text,
      decidedBy: draft.decidedBy,
      decidedOn: decidedOn.data,
      how,
      ...(whole.length === 0 ? {} : { conditions: whole }),
      ...(corrects === null ? {} : { corrects }),
      ...(board.success ? { reportedToBoardOn: board.data } : {}),
    },
  }
}

/** A recorded decision as a draft to correct. */
export function draftOf(decision: Decision): DecisionDraft {
  return {
    result: decision.result,
    text: decision.text,
    decidedBy: decision.decidedBy,
    decidedOn: decision.decidedOn,
    how: decision.how,
    conditions: decision.conditions ?? [],
    reportedToBoardOn: decision.reportedToBoardOn ?? '',
  }
}

/** A line nobody has written anything on is no condition. */
const isBegun = ({ text, followUpOn, body }: ConditionDraft) => `${text}${followUpOn}${body}`.trim() !== ''

/** The condition of a line, or null while its text, its day or who follows it up is lacking. */
function conditionOf({ id, text, followUpOn, body }: ConditionDraft): Condition | null {
  const day = PlainDate.safeParse(followUpOn)
  return text.trim() === '' || body === '' || !day.success
    ? null
    : { id, text: text.trim(), followUpOn: day.data, body }
}
