import { Button, Field, Select, Text, makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import { commitmentKinds } from '../../cases/commitment.ts'
import type { Commitment } from '../../cases/commitment.ts'
import type { StoredCommitment } from '../../casestore/commitment-port.ts'
import { useTexts } from '../../ui/i18n/use-texts.ts'
import { useServices } from '../../ui/services.tsx'
import type { Typed } from '../life/drafts.ts'
import { Count, Day, Line, Lines } from '../life/fields.tsx'
import { useNames } from '../use-names.ts'
import { bodyChoices } from './body-choices.ts'
import { checkCommitment, typedCommitment, withChange } from './commitment-draft.ts'
import { CommitmentTrouble } from './commitment-trouble.tsx'
import { useSaveCommitment } from './use-save-commitment.ts'
import type { CommitmentWritten } from './use-save-commitment.ts'

const useStyles = makeStyles({
  form: { display: 'grid', rowGap: tokens.spacingVerticalM, maxWidth: '48rem' },
  row: {
    display: 'grid',
    gap: tokens.spacingHorizontalM,
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(12rem, 100%), 1fr))',
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
})

interface CommitmentFormProps {
  /** Null for a new one. */
  readonly stored: StoredCommitment | null
  /** The reader's own body where there is one, proposed for a new commitment. */
  readonly ownBody: string
  readonly onSaved: (written: CommitmentWritten) => void
  readonly onClose: () => void
}

/** One commitment: what, with whom, who answers for it, from when, and when it is to be looked at again. */
export function CommitmentForm({ stored, ownBody, onSaved, onClose }: CommitmentFormProps) {
  const { t, language } = useTexts()
  const { edition, directory, clock } = useServices()
  const names = useNames()
  const styles = useStyles()
  const save = useSaveCommitment()
  const [base, setBase] = useState(stored)
  const [typed, setTyped] = useState<Typed>(
    stored ? typedCommitment(stored.commitment) : { kind: 'membership', body: ownBody },
  )
  const [tried, setTried] = useState(false)
  const checked = checkCommitment(typed, base?.commitment ?? null)
  const change = (some: Typed) => setTyped(withChange(typed, some, edition.about.reviewMonths))
  const fields = { typed, onChange: change }
  const write = (on: StoredCommitment | null, commitment: Commitment) =>
    save.mutate({ base: on, commitment }, { onSuccess: onSaved })
  const submit = (event: React.FormEvent) => {
    event.preventDefault()
    setTried(true)
    if ('commitment' in checked) write(base, checked.commitment)
  }
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <div className={styles.row}>
        <Field label={t('commitments.field.kind')} required>
          <Select value={typed['kind'] ?? ''} onChange={(_, { value }) => change({ kind: value })} autoFocus>
            {commitmentKinds.map((kind) => (
              <option key={kind} value={kind}>
                {names.kind(kind)}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={t('commitments.field.body')} required>
          <Select value={typed['body'] ?? ''} onChange={(_, { value }) => change({ body: value })}>
            <option value="" />
            {bodyChoices(directory, clock.today(), language, typed['body']).map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <Line {...fields} name="counterpart" label={t('commitments.field.counterpart')} required />
      <div className={styles.row}>
        <Day {...fields} name="validFrom" label={t('commitments.field.validFrom')} />
        <Day
          {...fields}
          name="validTo"
          label={t('commitments.field.validTo')}
          hint={t('commitments.hint.validTo')}
        />
        <Day
          {...fields}
          name="reviewOn"
          label={t('commitments.field.reviewOn')}
          hint={t('commitments.hint.reviewOn')}
        />
        <Count {...fields} name="yearlyCost" label={t('commitments.field.yearlyCost')} />
      </div>
      <Lines {...fields} name="note" label={t('commitments.field.note')} hint={t('commitments.hint.note')} />
      <Text role="alert">{tried && 'fault' in checked ? t(`commitments.fault.${checked.fault}`) : ''}</Text>
      <CommitmentTrouble
        error={save.error}
        onKeepMine={({ latest, merged }) => write(latest, merged)}
        onTakeTheirs={({ latest }) => {
          setBase(latest)
          setTyped(typedCommitment(latest.commitment))
          save.reset()
        }}
      />
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={save.isPending}>
          {t('commitments.save')}
        </Button>
        <Button onClick={onClose}>{t('teams.app.cancel')}</Button>
      </div>
    </form>
  )
}
