import type { Edition } from '../strategy/edition.ts'
import type { Assessment } from './answers.ts'
import { answerIn } from './apply-answer.ts'
import type { FormStep, StepValue } from './form-step.ts'
import { furtherGoals, oursSteps, principleStep } from './form-steps.ts'

/** A question with what was answered and, where one was given, the reason in the assessor's own words. */
export interface AnsweredStep {
  readonly step: FormStep
  readonly value: NonNullable<StepValue>
  readonly reason: string | null
}

/**
 * The questions that were answered beside those that are always asked, in the order of the form. Which principles would be asked today
 * does not matter: facts may have changed since, and what somebody answered is shown all the same.
 */
export function answeredSteps(edition: Edition, assessment: Assessment): readonly AnsweredStep[] {
  const { principles } = edition.questions
  const asked = principles.map((one) => principleStep(one, one.kinds, assessment.receivedBy))
  return [...oursSteps(assessment), ...asked, furtherGoals(edition)].flatMap((step) => {
    const value = answerIn(assessment, step)
    return value === null ? [] : [{ step, value, reason: assessment.reasons?.[step.id] ?? null }]
  })
}
