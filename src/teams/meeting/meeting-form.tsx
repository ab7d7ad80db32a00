import { Button, Field, Input, Text, makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import type { StoredMeeting } from '../../casestore/meeting-port.ts'
import { ErrorBar } from '../../ui/errors/error-bar.tsx'
import { errorCodeOf } from '../../ui/errors/error-code.ts'
import { useTexts } from '../../ui/i18n/use-texts.ts'
import { checkMeeting, withDay } from './meeting-draft.ts'
import type { CheckedMeeting, MeetingDraft } from './meeting-draft.ts'

const useStyles = makeStyles({
  form: { display: 'grid', rowGap: tokens.spacingVerticalM, maxWidth: '40rem' },
  row: {
    display: 'grid',
    gap: tokens.spacingHorizontalM,
    gridTemplateColumns: 'repeat(auto-fit, minmax(9rem, 1fr))',
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
})

interface MeetingFormProps {
  readonly first: MeetingDraft
  /** The forum's other meetings, to say when the chosen day has one. */
  readonly others: readonly StoredMeeting[]
  readonly busy: boolean
  readonly error: unknown
  readonly onSave: (plan: Extract<CheckedMeeting, { plan: unknown }>['plan']) => void
  readonly onClose: () => void
}

/** Day, times, place and last day for papers of a meeting; the link to Teams when there is one. */
export function MeetingForm({ first, others, busy, error, onSave, onClose }: MeetingFormProps) {
  const { t } = useTexts()
  const styles = useStyles()
  const sameDay = (day: string) =>
    others.find(({ meeting }) => meeting.day === day && meeting.cancelled === undefined)?.meeting
  const [draft, setDraft] = useState(first)
  const [tried, setTried] = useState(false)
  const checked = checkMeeting(draft)
  const other = sameDay(draft.day)
  const set = (change: Partial<MeetingDraft>) => setDraft({ ...draft, ...change })
  const submit = (event: React.FormEvent) => {
    event.preventDefault()
    setTried(true)
    if ('plan' in checked) onSave(checked.plan)
  }
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <div className={styles.row}>
        <Field
          label={t('meetings.form.day')}
          required
          {...(other
            ? {
                validationState: 'warning' as const,
                validationMessage: t('meetings.form.sameDay', { start: other.start, end: other.end }),
              }
            : {})}
        >
          <Input
            type="date"
            value={draft.day}
            onChange={(_, { value }) => setDraft(withDay(draft, value))}
            autoFocus
          />
        </Field>
        <Field label={t('meetings.form.start')} required>
          <Input type="time" value={draft.start} onChange={(_, { value }) => set({ start: value })} />
        </Field>
        <Field label={t('meetings.form.end')} required>
          <Input type="time" value={draft.end} onChange={(_, { value }) => set({ end: value })} />
        </Field>
      </div>
      <Field label={t('meetings.form.place')}>
        <Input value={draft.place} onChange={(_, { value }) => set({ place: value })} />
      </Field>
      <Field label={t('meetings.form.papersBy')} hint={t('meetings.form.papersByHint')} required>
        <Input type="date" value={draft.papersBy} onChange={(_, { value }) => set({ papersBy: value })} />
      </Field>
      <Field label={t('meetings.form.joinUrl')} hint={t('meetings.form.joinUrlHint')}>
        <Input type="url" value={draft.joinUrl} onChange={(_, { value }) => set({ joinUrl: value })} />
      </Field>
      <Text role="alert">{tried && 'fault' in checked ? t(`meetings.form.${checked.fault}`) : ''}</Text>
      {error !== null && error !== undefined && (
        <>
          {errorCodeOf(error) === 'conflict' && <Text>{t('meetings.form.conflict')}</Text>}
          <ErrorBar error={error} surface="teams" />
        </>
      )}
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabled={busy}>
          {t('meetings.form.save')}
        </Button>
        <Button onClick={onClose}>{t('teams.app.cancel')}</Button>
      </div>
    </form>
  )
}
