/** The assessment form: steps as data, and the pure functions that write their answers into the record. */
export { formSteps } from './form-steps.ts'
export { answerIn, applyAnswer, applyReason, stepErrors } from './apply-answer.ts'
export { applyTerm, endsTooEarly } from './agreement-terms.ts'
export { emptyAssessment, toMatters, type MatterContext } from './matter-context.ts'
export { mattersOf } from './reasons-given.ts'
export type { FormPart, FormStep, StepInput, StepOption, StepValue, Writes } from './form-step.ts'
