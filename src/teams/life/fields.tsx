import { Field, Input, Select, Textarea, makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import { budgetAnswers } from '../../cases/cost.ts'
import { useTexts } from '../../ui/i18n/use-texts.ts'
import { isNoNumber, type Typed } from './drafts.ts'

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gap: tokens.spacingHorizontalM,
    gridTemplateColumns: 'repeat(auto-fit, minmax(9rem, 1fr))',
  },
})

export interface FieldsProps {
  readonly typed: Typed
  readonly onChange: (change: Typed) => void
  /** The person has pressed save: what is wrong is said beside the field it concerns. */
  readonly tried?: boolean
}

export interface OneProps extends FieldsProps {
  readonly name: string
  readonly label: string
  readonly hint?: string
  readonly required?: boolean
  /** What is wrong with it, said beside it. */
  readonly fault?: string | undefined
}

/** A field's hint and fault as Fluent takes them. */
export const saidBeside = ({ hint, fault }: Pick<OneProps, 'hint' | 'fault'>) => ({
  ...(hint ? { hint } : {}),
  ...(fault ? { validationMessage: fault } : {}),
})

/** A line of text. */
export function Line({ typed, onChange, name, label, required = false, ...said }: OneProps) {
  return (
    <Field label={label} required={required} {...saidBeside(said)}>
      <Input value={typed[name] ?? ''} onChange={(_, { value }) => onChange({ [name]: value })} />
    </Field>
  )
}

/** A number; checked when it is left and when the form is saved, so that nothing typed is taken away. */
export function Count(props: OneProps) {
  const { t } = useTexts()
  const { typed, onChange, name, label, tried = false } = props
  const [left, setLeft] = useState(false)
  const wrong = (left || tried) && isNoNumber(typed, name)
  const fault = wrong ? t(name === 'hours' ? 'life.fault.hours' : 'life.fault.number') : undefined
  return (
    <Field label={label} {...saidBeside({ fault })}>
      <Input
        inputMode={name === 'hours' ? 'decimal' : 'numeric'}
        onBlur={() => setLeft(true)}
        value={typed[name] ?? ''}
        onChange={(_, { value }) => onChange({ [name]: value })}
      />
    </Field>
  )
}

/** A calendar day; `max` where it cannot lie ahead. */
export function Day({
  typed,
  onChange,
  name,
  label,
  required = false,
  max,
  ...said
}: OneProps & { max?: string }) {
  return (
    <Field label={label} required={required} {...saidBeside(said)}>
      <Input
        type="date"
        value={typed[name] ?? ''}
        onChange={(_, { value }) => onChange({ [name]: value })}
        {...(max ? { max } : {})}
      />
    </Field>
  )
}

/** Several lines of text. */
export function Lines({ typed, onChange, name, label, required = false, ...said }: OneProps) {
  return (
    <Field label={label} required={required} {...saidBeside(said)}>
      <Textarea
        value={typed[name] ?? ''}
        onChange={(_, { value }) => onChange({ [name]: value })}
        rows={4}
        resize="vertical"
      />
    </Field>
  )
}

/** Hours, kronor, who pays, and whether it fits within the body's own frame (users.md 20). */
export function CostFields(props: FieldsProps) {
  const { t } = useTexts()
  const styles = useStyles()
  const { typed, onChange } = props
  return (
    <div className={styles.row}>
      <Count {...props} name="hours" label={t('life.cost.hours')} />
      <Count {...props} name="kronor" label={t('life.cost.kronor')} />
      <Line {...props} name="paidBy" label={t('life.cost.paidBy')} />
      <Field label={t('life.cost.within')}>
        <Select value={typed['within'] ?? 'unknown'} onChange={(_, { value }) => onChange({ within: value })}>
          {budgetAnswers.map((answer) => (
            <option key={answer} value={answer}>
              {t(`life.cost.answers.${answer}`)}
            </option>
          ))}
        </Select>
      </Field>
    </div>
  )
}

/** First and last day side by side. */
export function DaysFields(props: FieldsProps) {
  const { t } = useTexts()
  const styles = useStyles()
  return (
    <div className={styles.row}>
      <Day {...props} name="start" label={t('life.plan.start')} />
      <Day {...props} name="end" label={t('life.plan.end')} />
    </div>
  )
}
