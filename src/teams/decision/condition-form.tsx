import {
  Button,
  Field,
  Input,
  Radio,
  RadioGroup,
  Text,
  Textarea,
  makeStyles,
  tokens,
} from '@fluentui/react-components'
import { useState } from 'react'
import { CaseConflict } from '../../casestore/port.ts'
import type { StoredCase } from '../../casestore/port.ts'
import type { StandingCondition } from '../../cases/conditions-of.ts'
import { ErrorBar } from '../../ui/errors/error-bar.tsx'
import { useTexts } from '../../ui/i18n/use-texts.ts'
import { useServices } from '../../ui/services.tsx'
import { useWrite } from '../life/use-write.ts'
import { checkFollowed } from './followed-condition.ts'

const useStyles = makeStyles({
  form: {
    display: 'grid',
    rowGap: tokens.spacingVerticalM,
    justifySelf: 'stretch',
    padding: tokens.spacingHorizontalL,
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusMedium,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
})

interface ConditionFormProps {
  readonly stored: StoredCase
  /** Body on whose behalf it is followed up. */
  readonly body: string
  readonly condition: StandingCondition
  readonly onClose: () => void
  readonly onSaved: () => void
}

/** Whether a condition is met, what shows it, and, when it is not yet, the day it is looked at again. */
export function ConditionForm({ stored, body, condition, onClose, onSaved }: ConditionFormProps) {
  const { t } = useTexts()
  const { clock } = useServices()
  const styles = useStyles()
  const write = useWrite(stored, body)
  const [typed, setTyped] = useState({ answer: '', note: '', next: '' })
  const [tried, setTried] = useState(false)
  const checked = checkFollowed(typed, condition, clock.today())
  const submit = (event: React.FormEvent) => {
    event.preventDefault()
    setTried(true)
    if ('shape' in checked) write.mutate(checked.shape, { onSuccess: onSaved })
  }
  return (
    <form
      className={styles.form}
      onSubmit={submit}
      noValidate
      aria-label={t('life.conditions.followUpOne', { text: condition.text })}
    >
      <Field label={t('life.conditions.isMet')} required>
        <RadioGroup value={typed.answer} onChange={(_, { value }) => setTyped({ ...typed, answer: value })}>
          <Radio value="met" label={t('life.conditions.yes')} autoFocus />
          <Radio value="not-met" label={t('life.conditions.notYet')} />
        </RadioGroup>
      </Field>
      {typed.answer === 'not-met' && (
        <Field label={t('life.conditions.next')} required>
          <Input
            type="date"
            min={clock.today()}
            value={typed.next}
            onChange={(_, { value }) => setTyped({ ...typed, next: value })}
          />
        </Field>
      )}
      <Field label={t('life.conditions.note')} hint={t('teams.app.optional')}>
        <Textarea value={typed.note} onChange={(_, { value }) => setTyped({ ...typed, note: value })} />
      </Field>
      <Text role="alert">
        {tried && 'fault' in checked ? t(`life.conditions.fault.${checked.fault}`) : ''}
      </Text>
      {write.error instanceof CaseConflict && <Text role="alert">{t('life.conflict')}</Text>}
      {write.error && !(write.error instanceof CaseConflict) && (
        <ErrorBar error={write.error} surface="teams" />
      )}
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={write.isPending}>
          {t('life.save')}
        </Button>
        <Button onClick={onClose}>{t('teams.app.cancel')}</Button>
      </div>
    </form>
  )
}
