import {
  Button,
  Caption1,
  Checkbox,
  Field,
  Input,
  Radio,
  RadioGroup,
  Textarea,
  makeStyles,
  tokens,
} from '@fluentui/react-components'
import { useId } from 'react'
import type { Assessment } from '../../assessment/answers.ts'
import {
  answerIn,
  applyAnswer,
  applyReason,
  stepErrors,
  type FormStep,
  type StepOption,
  type StepValue,
} from '../../assessment/form.ts'
import type { Edition } from '../../strategy/edition.ts'
import { localText } from '../../strategy/local-text.ts'
import { sectionOf } from '../../strategy/section.ts'
import { useTexts } from '../i18n/use-texts.ts'
import { TermsControl } from './terms-control.tsx'
import { Why } from './why.tsx'
import { WithHelp } from './with-help.tsx'

interface FormStepProps {
  readonly step: FormStep
  readonly edition: Edition
  readonly assessment: Assessment
  readonly onChange: (assessment: Assessment) => void
  /** Name of a body, for "… avgör". */
  readonly bodyName: (id: string) => string
  /** The mail's own phrase for a question or an option, shown beside it; it ticks nothing. */
  readonly phraseFor?: (id: string) => string | undefined
}

const useStyles = makeStyles({
  group: {
    border: 'none',
    margin: 0,
    padding: 0,
    minWidth: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
  },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase300 },
  phrases: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'stretch',
    gap: tokens.spacingVerticalXXS,
  },
  phrase: { justifyContent: 'flex-start', textAlign: 'start', fontWeight: tokens.fontWeightRegular },
})

/** One question of the assessment as a control; untouched stays untouched ("Inte bedömt"). */
export function FormStepView(props: FormStepProps) {
  const { step, edition, assessment, onChange, bodyName } = props
  const { t, tryText, language } = useTexts()
  const styles = useStyles()
  const question =
    step.question === null ? tryText(`form.steps.${step.id}`, step.id) : localText(step.question, language)
  const section = step.rule === null ? null : sectionOf(edition, step.rule, language)
  const value = answerIn(assessment, step)
  const errors = stepErrors(assessment, step)
  const answer = (next: StepValue) => onChange(applyAnswer(assessment, step, next))
  const wantsReason = step.reason !== null && value !== null && value !== false
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{question}</legend>
      {(section !== null || step.help !== null) && (
        <Caption1>
          {[step.help === null ? null : localText(step.help, language), section].filter(Boolean).join(' – ')}
        </Caption1>
      )}
      {step.proposalTo !== null && (
        <Caption1>{t('form.proposalTo', { body: bodyName(step.proposalTo) })}</Caption1>
      )}
      <Control {...props} question={question} value={value} onAnswer={answer} />
      {wantsReason && (
        <Field
          label={step.reason === null ? t('form.reason') : localText(step.reason, language)}
          {...(errors.includes('reason-missing')
            ? { validationState: 'warning' as const, validationMessage: t('form.error.reason-missing') }
            : {})}
        >
          <Textarea
            rows={2}
            value={assessment.reasons?.[step.id] ?? ''}
            onChange={(_, { value: text }) => onChange(applyReason(assessment, step, text))}
          />
        </Field>
      )}
      {step.rule !== null && step.input !== 'phrase' && (
        <Why rules={[step.rule]} about={question} edition={edition} />
      )}
    </fieldset>
  )
}

type ControlProps = FormStepProps & {
  readonly question: string
  readonly value: StepValue
  readonly onAnswer: (value: StepValue) => void
}

function Control(props: ControlProps) {
  const { step, value, onAnswer, question } = props
  const { t, language } = useTexts()
  switch (step.input) {
    case 'many':
      return (
        <>
          {step.options.map((option) => (
            <TickOption key={option.id} {...props} option={option} />
          ))}
        </>
      )
    case 'one':
    case 'yes-no': {
      const options =
        step.input === 'one'
          ? step.options.map((option) => [option.id, localText(option.label, language)] as const)
          : ([
              ['true', t('common.yes')],
              ['false', t('common.no')],
            ] as const)
      return (
        <>
          <RadioGroup
            aria-label={question}
            value={value === null ? '' : String(value)}
            onChange={(_, { value: chosen }) =>
              onAnswer(step.input === 'yes-no' ? chosen === 'true' : chosen)
            }
          >
            {options.map(([id, label]) => (
              <Radio key={id} value={id} label={label} />
            ))}
          </RadioGroup>
          {value !== null && (
            <div>
              <Button size="small" appearance="subtle" onClick={() => onAnswer(null)}>
                {t('form.clear')}
              </Button>
            </div>
          )}
        </>
      )
    }
    case 'percent':
      return (
        <Field
          label={t('form.percent')}
          {...(stepErrors(props.assessment, step).includes('not-a-percentage')
            ? { validationMessage: t('form.error.not-a-percentage') }
            : {})}
        >
          <Input
            type="number"
            min={0}
            max={100}
            value={value === null ? '' : String(value)}
            onChange={(_, { value: text }) => onAnswer(text === '' ? null : Number(text))}
          />
        </Field>
      )
    case 'phrase':
      return <PhraseControl {...props} />
    case 'text':
      return (
        <Textarea
          aria-label={question}
          rows={2}
          value={typeof value === 'string' ? value : ''}
          onChange={(_, { value: text }) => onAnswer(text)}
        />
      )
    case 'terms':
      return <TermsControl {...props} />
    case 'body':
      // The receiver has a control of its own, with search, where the surface shows it.
      return null
  }
}

function TickOption({
  step,
  edition,
  option,
  value,
  onAnswer,
  phraseFor,
}: ControlProps & { readonly option: StepOption }) {
  const { language } = useTexts()
  const ticked = Array.isArray(value) ? value : []
  const label = localText(option.label, language)
  const toggle = (on: boolean) => {
    const kept = step.exclusive.includes(option.id)
      ? []
      : ticked.filter((id) => id !== option.id && !step.exclusive.includes(id))
    const next = on ? [...kept, option.id] : ticked.filter((id) => id !== option.id)
    onAnswer(next.length === 0 ? null : next)
  }
  return (
    <WithHelp
      label={label}
      section={option.rule === null ? null : sectionOf(edition, option.rule, language)}
      edition={edition}
      rule={option.rule === step.rule ? null : option.rule}
      help={option.help === null ? null : localText(option.help, language)}
      phrase={phraseFor?.(option.id)}
    >
      <Checkbox
        label={label}
        checked={ticked.includes(option.id)}
        onChange={(_, { checked }) => toggle(checked === true)}
      />
    </WithHelp>
  )
}

function PhraseControl({ step, value, onAnswer, question }: ControlProps) {
  const { t, language } = useTexts()
  const styles = useStyles()
  const id = useId()
  const said = typeof value === 'string' ? value : ''
  const known = step.options.find((option) => option.id === said)
  return (
    <>
      <Textarea
        aria-label={question}
        rows={2}
        value={known === undefined ? said : localText(known.label, language)}
        onChange={(_, { value: text }) => onAnswer(text)}
      />
      <div role="group" aria-labelledby={id} className={styles.phrases}>
        <Caption1 id={id}>{t('form.suggestions')}</Caption1>
        {step.options.map((option) => (
          <Button
            key={option.id}
            size="small"
            appearance="subtle"
            className={styles.phrase}
            onClick={() => onAnswer(localText(option.label, language))}
          >
            {localText(option.label, language)}
          </Button>
        ))}
      </div>
    </>
  )
}
