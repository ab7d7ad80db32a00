import { Button, Field, Input, Select, Text, Textarea, makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import { decisionHows, decisionResults } from '../../cases/actions.ts'
import type { Decision } from '../../cases/actions.ts'
import { capital } from '../../strategy/capital.ts'
import { useTexts } from '../../ui/i18n/use-texts.ts'
import { useServices } from '../../ui/services.tsx'
import { useNames } from '../use-names.ts'
import { ConditionFields } from './condition-fields.tsx'
import { checkDraft } from './decision-draft.ts'
import type { DecisionDraft } from './decision-draft.ts'

const useStyles = makeStyles({
  form: { display: 'grid', rowGap: tokens.spacingVerticalM },
  pair: {
    display: 'grid',
    gap: tokens.spacingHorizontalM,
    gridTemplateColumns: 'repeat(auto-fit, minmax(11rem, 1fr))',
  },
  buttons: { display: 'flex', columnGap: tokens.spacingHorizontalS },
})

const faultTexts = {
  missing: 'teams.decide.missing',
  future: 'teams.decide.future',
  condition: 'teams.decide.conditionFault',
} as const

interface DecisionFormProps {
  readonly first: DecisionDraft
  /** Item that is put right, or null for a new decision. */
  readonly corrects: string | null
  readonly onReady: (decision: Decision) => void
  readonly onClose: () => void
}

/** Four fields (who decided, when, how, entered by whom) and what was decided. */
export function DecisionForm({ first, corrects, onReady, onClose }: DecisionFormProps) {
  const { t } = useTexts()
  const { actor, clock, edition } = useServices()
  const names = useNames()
  const styles = useStyles()
  const [draft, setDraft] = useState(first)
  const [tried, setTried] = useState(false)
  const checked = checkDraft(draft, corrects, clock.today())
  const set = (change: Partial<DecisionDraft>) => setDraft({ ...draft, ...change })
  const submit = (event: React.FormEvent) => {
    event.preventDefault()
    setTried(true)
    if ('decision' in checked) onReady(checked.decision)
  }
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <Text>{t(corrects === null ? 'teams.decide.explain' : 'teams.decide.correctExplain')}</Text>
      <div className={styles.pair}>
        <Field label={t('teams.decide.result')} required>
          <Select value={draft.result} onChange={(_, { value }) => set({ result: value })} autoFocus>
            <option value="" />
            {decisionResults.map((result) => (
              <option key={result} value={result}>
                {t(`teams.decide.results.${result}`)}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={t('teams.decide.decidedBy')} required>
          <Select value={draft.decidedBy} onChange={(_, { value }) => set({ decidedBy: value })}>
            {edition.names.deciders.map((decider) => (
              <option key={decider} value={decider}>
                {capital(names.decider(decider))}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={t('teams.decide.decidedOn')} required>
          <Input
            type="date"
            max={clock.today()}
            value={draft.decidedOn}
            onChange={(_, { value }) => set({ decidedOn: value })}
          />
        </Field>
        <Field label={t('teams.decide.how')} required>
          <Select value={draft.how} onChange={(_, { value }) => set({ how: value })}>
            <option value="" />
            {decisionHows.map((how) => (
              <option key={how} value={how}>
                {t(`teams.decide.hows.${how}`)}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <Field label={t('teams.decide.text')} hint={t('teams.decide.textHint')} required>
        <Textarea value={draft.text} onChange={(_, { value }) => set({ text: value })} />
      </Field>
      <ConditionFields
        conditions={draft.conditions}
        onChange={(conditions) => set({ conditions })}
        tried={tried}
      />
      <Field label={t('teams.decide.boardOn')} hint={t('teams.app.optional')}>
        <Input
          type="date"
          max={clock.today()}
          value={draft.reportedToBoardOn}
          onChange={(_, { value }) => set({ reportedToBoardOn: value })}
        />
      </Field>
      <Text>
        {t('teams.decide.enteredBy')}: {actor.name}
      </Text>
      <Text role="alert">{tried && 'fault' in checked ? t(faultTexts[checked.fault]) : ''}</Text>
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary">
          {t('teams.decide.confirm')}
        </Button>
        <Button onClick={onClose}>{t('teams.app.cancel')}</Button>
      </div>
    </form>
  )
}
