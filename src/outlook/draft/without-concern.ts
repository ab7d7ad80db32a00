import type { Assessment } from '../../assessment/answers.ts'

/** The assessment once the security question has been answered: all that was ticked, but that question. */
export function withoutConcern(assessment: Assessment): Assessment {
  return {
    ...assessment,
    matters: assessment.matters.map(({ securityConcern: _answered, ...rest }) => rest),
  }
}
