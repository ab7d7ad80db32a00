import { Button, Caption1 } from '@fluentui/react-components'
import { useState } from 'react'
import type { Assessment } from '../../assessment/answers.ts'
import { answerIn, type FormStep } from '../../assessment/form.ts'
import { assessmentSummary } from '../../assessment/summary.ts'
import { bodyName } from '../../directory/directory.ts'
import { FormStepView } from '../../ui/assessment/form-step-view.tsx'
import { useTexts } from '../../ui/i18n/use-texts.ts'
import { Section } from '../parts/section.tsx'
import type { SectionProps } from '../work.ts'
import { phraseFor } from './phrase-for.ts'

/** How many of the always shown questions a person has answered; the reason of another answer does not count. */
export function assessmentProgress(
  steps: readonly FormStep[],
  assessment: Assessment,
): { answered: number; all: number } {
  const asked = steps.filter(({ part, input }) => part === 'assessment' && input !== 'phrase')
  return { answered: asked.filter((step) => answerIn(assessment, step) !== null).length, all: asked.length }
}

/** Directions, mutual learning, aims: never prefilled; the mail's phrase stands beside the unticked box (users.md 25, 26). */
export function AssessmentSection({ work, change }: SectionProps) {
  const { t, language } = useTexts()
  const [more, setMore] = useState(false)
  const { edition, draft, reading, directory, steps } = work
  const { assessment } = draft
  const { answered, all } = assessmentProgress(steps, assessment)
  const summary = assessmentSummary(edition, assessment, language)
  const state =
    answered === 0
      ? t('pane.assessment.notAssessed')
      : answered === all
        ? t('pane.assessment.done')
        : t('pane.assessment.partly', { answered, all })
  const show = (step: FormStep) => (
    <FormStepView
      key={step.id}
      step={step}
      edition={edition}
      assessment={assessment}
      onChange={(next) => change({ assessment: next })}
      bodyName={(id) => bodyName(directory, id, language)}
      phraseFor={(id) => phraseFor(reading.finding, id)}
    />
  )
  return (
    <Section number={3} title={t('pane.assessment.title')} state={state}>
      {steps.filter(({ part }) => part === 'assessment').map(show)}
      {summary !== null && <Caption1>{summary}</Caption1>}
      <div>
        <Button size="small" appearance="subtle" aria-expanded={more} onClick={() => setMore(!more)}>
          {t('pane.assessment.more')}
        </Button>
      </div>
      {more && steps.filter(({ part }) => part === 'further').map(show)}
    </Section>
  )
}
