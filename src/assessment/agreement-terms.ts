import { type AgreementTerm, type Assessment } from './answers.ts'
import { applyAnswer } from './apply-answer.ts'
import type { FormStep } from './form-step.ts'
import { withoutKey } from './without-key.ts'

/** Whether a condition is met by what is written: some words, or both days with the end after the start (rule S4-agreement-form). */
export function isGiven(term: AgreementTerm | undefined): boolean {
  if (term === undefined) return false
  if (typeof term === 'string') return term.trim() !== ''
  return term.start !== null && term.end !== null && term.end > term.start
}

/** Both days are there, and the end does not come after the start. */
export function endsTooEarly(term: AgreementTerm | undefined): boolean {
  return typeof term === 'object' && term.start !== null && term.end !== null && term.end <= term.start
}

/** A term as one line: the words, or "2027-01-01 – 2028-12-31" with a question mark where a day is unknown. */
export const termText = (term: AgreementTerm): string =>
  typeof term === 'string' ? term : `${term.start ?? '?'} – ${term.end ?? '?'}`

const isEmpty = (term: AgreementTerm) =>
  typeof term === 'string' ? term === '' : term.start === null && term.end === null

/** The assessment with one condition of an agreement written anew; which conditions are met, and how many, follows from all of them. */
export function applyTerm(
  assessment: Assessment,
  step: FormStep,
  option: string,
  term: AgreementTerm,
): Assessment {
  const entries = Object.entries({ ...assessment.agreementTerms, [option]: term })
  const terms = Object.fromEntries(entries.filter(([, one]) => !isEmpty(one)))
  const bare = withoutKey(assessment, 'agreementTerms') as Assessment
  if (Object.keys(terms).length === 0) return applyAnswer(bare, step, null)
  const met = step.options.map(({ id }) => id).filter((id) => isGiven(terms[id]))
  return applyAnswer({ ...bare, agreementTerms: terms }, step, met)
}
