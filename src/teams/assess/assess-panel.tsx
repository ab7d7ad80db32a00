import { kindsOf } from '../../cases/kinds-of.ts'
import { Button, Text, makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import type { Assessment } from '../../assessment/answers.ts'
import { emptyAssessment, formSteps, mattersOf } from '../../assessment/form.ts'
import type { FormStep } from '../../assessment/form.ts'
import { planMail } from '../../assessment/plan.ts'
import { snapshot } from '../../assessment/snapshot.ts'
import { contextFromFacts } from '../../cases/answers-from-facts.ts'
import { factsOf } from '../../cases/facts-at.ts'
import type { StoredCase } from '../../casestore/port.ts'
import { bodyName } from '../../directory/directory.ts'
import { bodyResolver } from '../../directory/resolve-body.ts'
import { FormStepView } from '../../ui/assessment/form-step-view.tsx'
import { OutcomeEssence } from '../../ui/case/outcome-essence.tsx'
import { ErrorBar } from '../../ui/errors/error-bar.tsx'
import { useTexts } from '../../ui/i18n/use-texts.ts'
import { useServices } from '../../ui/services.tsx'
import { nothingSaid } from '../life/drafts.ts'
import { useWrite } from '../life/use-write.ts'
import { useNames } from '../use-names.ts'

const useStyles = makeStyles({
  box: { display: 'grid', rowGap: tokens.spacingVerticalL },
  buttons: { display: 'flex', columnGap: tokens.spacingHorizontalS },
})

interface AssessPanelProps {
  readonly stored: StoredCase
  /** Body that assesses, on whose behalf it is entered. */
  readonly body: string
  readonly onClose: () => void
}

/** The same form as in Outlook, on the case's own facts: the edition's questions, none prefilled, and the outcome as it follows. */
export function AssessPanel({ stored, body, onClose }: AssessPanelProps) {
  const { t, language } = useTexts()
  const { edition, directory, clock } = useServices()
  const names = useNames()
  const styles = useStyles()
  const write = useWrite(stored, body)
  const [assessment, setAssessment] = useState<Assessment>(() => emptyAssessment(edition.about.id, body))
  const [more, setMore] = useState(false)
  const today = clock.today()
  const kinds = kindsOf(stored.case)
  const facts = factsOf(stored.case) ?? nothingSaid
  const context = contextFromFacts({ kinds: [...kinds], facts }, body, edition, directory, today)
  const bodies = bodyResolver(directory, today)
  const steps = formSteps(edition, assessment, context, bodies)
  const outcome = planMail(edition, mattersOf(edition, assessment, context), bodies)
  const show = (step: FormStep) => (
    <FormStepView
      key={step.id}
      step={step}
      edition={edition}
      assessment={assessment}
      onChange={setAssessment}
      bodyName={(id) => names.body(id)}
    />
  )
  const save = (event: React.FormEvent) => {
    event.preventDefault()
    const parts = snapshot(
      {
        edition,
        assessment,
        context,
        outcome,
        bodies,
        bodyName: (id, inLanguage) => bodyName(directory, id, inLanguage),
      },
      'sv',
    ).map(({ heading, lines }) => ({
      heading,
      lines: lines.map(({ text, section }) => (section === null ? { text } : { text, section })),
    }))
    write.mutate(
      { type: 'assessed', assessment, outcome, snapshot: parts, model: null },
      { onSuccess: onClose },
    )
  }
  const [asked, further] = [
    steps.filter(({ part }) => part !== 'further'),
    steps.filter(({ part }) => part === 'further'),
  ]
  return (
    <form className={styles.box} onSubmit={save} lang={language}>
      <Text>{t('door.assess.explain')}</Text>
      {asked.map(show)}
      {further.length > 0 && (
        <div>
          <Button size="small" appearance="subtle" aria-expanded={more} onClick={() => setMore(!more)}>
            {t('door.assess.more')}
          </Button>
        </div>
      )}
      {more && further.map(show)}
      <OutcomeEssence outcome={outcome} names={names} />
      {write.error && <ErrorBar error={write.error} surface="teams" />}
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={write.isPending}>
          {t('door.assess.save')}
        </Button>
        <Button onClick={onClose}>{t('teams.app.cancel')}</Button>
      </div>
    </form>
  )
}
