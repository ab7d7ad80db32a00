import { Button, Field, Input, Text, makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import { CaseConflict } from '../../casestore/port.ts'
import { PlainDate } from '../../strategy/plain-date.ts'
import { ErrorBar } from '../../ui/errors/error-bar.tsx'
import { useTexts } from '../../ui/i18n/use-texts.ts'
import { useServices } from '../../ui/services.tsx'
import { simpleForms } from '../life/drafts.ts'
import { useReportDay, type ReportedIn } from './use-report-day.ts'

const useStyles = makeStyles({
  form: {
    display: 'grid',
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusMedium,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
})

interface ReportFormProps {
  readonly caseId: string
  /** Body on whose behalf it is dated. */
  readonly body: string
  /** Every decision has its day, which is put right. */
  readonly corrects: boolean
  readonly onClose: () => void
  readonly onSaved: (where: ReportedIn) => void
}

/** The day on which what was decided by delegation was reported to the board. */
export function ReportForm({ caseId, body, corrects, onClose, onSaved }: ReportFormProps) {
  const { t } = useTexts()
  const { clock } = useServices()
  const styles = useStyles()
  const report = useReportDay(caseId, body)
  const [on, setOn] = useState('')
  const [tried, setTried] = useState(false)
  const checked = simpleForms['decision-reported']({ on }, clock.today())
  const submit = (event: React.FormEvent) => {
    event.preventDefault()
    setTried(true)
    if ('shape' in checked) report.mutate(PlainDate.parse(on), { onSuccess: onSaved })
  }
  return (
    <form
      className={styles.form}
      onSubmit={submit}
      noValidate
      aria-label={t(corrects ? 'teams.decide.boardChange' : 'teams.decide.boardEnter')}
    >
      <Text>{t('teams.decide.boardExplain')}</Text>
      <Field label={t('teams.decide.boardOn')} required>
        <Input
          type="date"
          max={clock.today()}
          value={on}
          autoFocus
          onChange={(_, { value }) => setOn(value)}
        />
      </Field>
      <Text role="alert">{tried && 'fault' in checked ? t(`life.fault.${checked.fault}`) : ''}</Text>
      {report.error instanceof CaseConflict && <Text role="alert">{t('life.conflict')}</Text>}
      {report.error && !(report.error instanceof CaseConflict) && (
        <ErrorBar error={report.error} surface="teams" />
      )}
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={report.isPending}>
          {t('life.save')}
        </Button>
        <Button onClick={onClose}>{t('teams.app.cancel')}</Button>
      </div>
    </form>
  )
}
