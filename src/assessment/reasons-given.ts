import type { Edition, Principle } from '../strategy/edition.ts'
import type { Assessment, MatterAnswers } from './answers.ts'
import type { StepInput } from './form-step.ts'
import { type MatterContext, toMatters } from './matter-context.ts'

/** Whether an answer of this input wants words beside it where the question asks for them: a no never does, what is said does. */
export function wantsReason(input: StepInput | Principle['input'], value: unknown): boolean {
  if (input === 'yes-no') return value === true
  return ['many', 'terms', 'form', 'percent'].includes(input) && value !== null && value !== undefined
}

/** As `toMatters`, from the answers that count: an answer that wants a reason in words is no answer until it has it. */
export function mattersOf(edition: Edition, assessment: Assessment, context: MatterContext): MatterAnswers[] {
  const matters = assessment.matters.map((matter) => counted(edition, assessment, matter))
  return toMatters({ ...assessment, matters }, context)
}

function counted(edition: Edition, assessment: Assessment, matter: MatterAnswers): MatterAnswers {
  const given: Readonly<Record<string, unknown>> = matter
  const open = edition.questions.principles.filter(
    ({ id, kinds, key, input, reason }) =>
      reason !== undefined &&
      kinds.includes(matter.kind) &&
      wantsReason(input, given[key]) &&
      !assessment.reasons?.[id],
  )
  // Named and empty rather than left out: what the mail says must not step in for an answer that somebody has changed.
  return { ...matter, ...Object.fromEntries(open.map(({ key }) => [key, undefined])) }
}
