import { Button, Field, Input, Select, Text, Textarea, makeStyles, tokens } from '@fluentui/react-components'
import { useRef, useState } from 'react'
import { useTexts } from '../../ui/i18n/use-texts.ts'
import { useServices } from '../../ui/services.tsx'
import { bodyChoices } from '../commitments/body-choices.ts'
import type { ConditionDraft } from './decision-draft.ts'

const useStyles = makeStyles({
  all: { display: 'grid', rowGap: tokens.spacingVerticalM, justifyItems: 'stretch', margin: 0, padding: 0 },
  one: {
    display: 'grid',
    rowGap: tokens.spacingVerticalS,
    paddingInlineStart: tokens.spacingHorizontalM,
    borderInlineStartWidth: '2px',
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorNeutralStroke2,
  },
  pair: {
    display: 'grid',
    gap: tokens.spacingHorizontalM,
    gridTemplateColumns: 'repeat(auto-fit, minmax(9rem, 1fr))',
  },
  start: { justifySelf: 'start' },
})

interface ConditionFieldsProps {
  readonly conditions: readonly ConditionDraft[]
  readonly onChange: (conditions: readonly ConditionDraft[]) => void
  /** Somebody has tried to go on: what is lacking is said beside its field. */
  readonly tried: boolean
}

/** What the decision is tied to: one group of fields a condition, with the day it is followed up and who does. */
export function ConditionFields({ conditions, onChange, tried }: ConditionFieldsProps) {
  const { t, language } = useTexts()
  const { clock, directory } = useServices()
  const styles = useStyles()
  const [added, setAdded] = useState('')
  const box = useRef<HTMLFieldSetElement>(null)
  const set = (id: string, change: Partial<ConditionDraft>) =>
    onChange(conditions.map((each) => (each.id === id ? { ...each, ...change } : each)))
  const lacking = (value: string) =>
    tried && value.trim() === '' ? { validationMessage: t('teams.decide.conditionLacks') } : {}
  const begin = () => {
    const id = crypto.randomUUID()
    setAdded(id)
    onChange([...conditions, { id, text: '', followUpOn: '', body: '' }])
  }
  const remove = (id: string) => {
    onChange(conditions.filter((each) => each.id !== id))
    // What had the focus goes away with its group: the button that adds is the last one and stays.
    ;[...(box.current?.querySelectorAll('button') ?? [])].at(-1)?.focus()
  }
  return (
    <fieldset ref={box} className={styles.all} style={{ border: 0 }}>
      <legend>
        <Text>{t('teams.decide.conditions')}</Text> <Text size={200}>{t('teams.app.optional')}</Text>
      </legend>
      {conditions.map(({ id, text, followUpOn, body }, index) => (
        <div
          key={id}
          className={styles.one}
          role="group"
          aria-label={t('teams.decide.conditionNumber', { number: index + 1 })}
        >
          <Field label={t('teams.decide.conditionText')} required {...lacking(text)}>
            <Textarea
              value={text}
              autoFocus={id === added}
              onChange={(_, { value }) => set(id, { text: value })}
            />
          </Field>
          <div className={styles.pair}>
            <Field label={t('teams.decide.conditionOn')} required {...lacking(followUpOn)}>
              <Input
                type="date"
                value={followUpOn}
                onChange={(_, { value }) => set(id, { followUpOn: value })}
              />
            </Field>
            <Field label={t('teams.decide.conditionBy')} required {...lacking(body)}>
              <Select value={body} onChange={(_, { value }) => set(id, { body: value })}>
                <option value="" />
                {bodyChoices(directory, clock.today(), language, body).map(({ value, label }) => (
                  <option key={value} value={value}>
                    {label}
                  </option>
                ))}
              </Select>
            </Field>
          </div>
          <Button
            className={styles.start}
            size="small"
            aria-label={t('teams.decide.conditionRemoveNumber', { number: index + 1 })}
            onClick={() => remove(id)}
          >
            {t('teams.decide.conditionRemove')}
          </Button>
        </div>
      ))}
      <Button className={styles.start} size="small" onClick={begin}>
        {t('teams.decide.conditionAdd')}
      </Button>
    </fieldset>
  )
}
