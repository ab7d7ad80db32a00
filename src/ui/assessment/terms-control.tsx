import { Field, Input, Textarea, makeStyles, tokens } from '@fluentui/react-components'
import type { Assessment } from '../../assessment/answers.ts'
import { applyTerm, endsTooEarly, type FormStep } from '../../assessment/form.ts'
import { localText } from '../../strategy/local-text.ts'
import { PlainDate } from '../../strategy/plain-date.ts'
import { useTexts } from '../i18n/use-texts.ts'

const useStyles = makeStyles({
  days: {
    display: 'grid',
    gap: tokens.spacingHorizontalS,
    gridTemplateColumns: 'repeat(auto-fit, minmax(9rem, 1fr))',
  },
})

interface TermsControlProps {
  readonly step: FormStep
  readonly assessment: Assessment
  readonly onChange: (assessment: Assessment) => void
}

/** What a proposal says of an agreement, condition by condition: words, and days as days (rule S4-agreement-form). */
export function TermsControl({ step, assessment, onChange }: TermsControlProps) {
  const { t, language } = useTexts()
  const styles = useStyles()
  return (
    <>
      {step.options.map(({ id, label, field }) => {
        const term = assessment.agreementTerms?.[id]
        const name = localText(label, language)
        if (field !== 'days')
          return (
            <Field key={id} label={name}>
              <Textarea
                rows={1}
                value={typeof term === 'string' ? term : ''}
                onChange={(_, { value }) => onChange(applyTerm(assessment, step, id, value))}
              />
            </Field>
          )
        const days = typeof term === 'object' ? term : { start: null, end: null }
        const write = (which: 'start' | 'end', value: string) =>
          onChange(
            applyTerm(assessment, step, id, { ...days, [which]: PlainDate.safeParse(value).data ?? null }),
          )
        return (
          <div key={id} className={styles.days}>
            {(['start', 'end'] as const).map((which) => (
              <Field
                key={which}
                label={t(`form.agreement.${which}`)}
                {...(which === 'end' && endsTooEarly(term)
                  ? { validationMessage: t('form.error.end-before-start') }
                  : {})}
              >
                <Input
                  type="date"
                  value={days[which] ?? ''}
                  onChange={(_, { value }) => write(which, value)}
                />
              </Field>
            ))}
          </div>
        )
      })}
    </>
  )
}
