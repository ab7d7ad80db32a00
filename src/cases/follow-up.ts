import type { Cost } from './cost.ts'
import { costsOf } from './costs-of.ts'
import type { WithActions } from './state.ts'

/** The four questions of one minute after the last day (users.md 21). */
export const followUpQuestions = ['happened', 'visitors', 'learned', 'cost'] as const
export type FollowUpQuestion = (typeof followUpQuestions)[number]

/** What is known afterwards. `happened` null: nobody has said. */
export interface FollowUp {
  readonly happened: boolean | null
  /** Why it did not take place; empty otherwise. */
  readonly reason: string
  readonly visitors: number | null
  readonly learned: string
  /** Bodies that need to know, directory ids. */
  readonly tell: readonly string[]
  readonly cost: Cost | null
}

/** The newest answers to the four questions. */
export function followUpOf(of: WithActions): FollowUp {
  const last = of.actions.findLast((action) => action.type === 'held' || action.type === 'not-held')
  const nothing = { reason: '', visitors: null, learned: '', tell: [], cost: null }
  if (last?.type === 'held')
    return {
      ...nothing,
      happened: true,
      visitors: last.visitors,
      learned: last.learned.trim(),
      tell: last.tell ?? [],
      cost: costsOf(of).actual,
    }
  return last?.type === 'not-held'
    ? { ...nothing, happened: false, reason: last.reason }
    : { ...nothing, happened: null }
}

/** Which of the four questions have no answer yet, in their order. What did not take place has nothing more to tell. */
export function followUpMissing(of: WithActions): readonly FollowUpQuestion[] {
  const known = followUpOf(of)
  if (known.happened === null) return followUpQuestions
  if (!known.happened) return []
  const answered: Record<FollowUpQuestion, boolean> = {
    happened: true,
    visitors: known.visitors !== null,
    learned: known.learned !== '',
    cost: known.cost !== null,
  }
  return followUpQuestions.filter((question) => !answered[question])
}
