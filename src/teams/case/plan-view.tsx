import { Button, MessageBar, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import type { RunResult } from '../../dispatch/dispatcher.ts'
import { JournalChecklist, linesOf } from '../../ui/case/journal-checklist.tsx'
import { ErrorBar } from '../../ui/errors/error-bar.tsx'
import { useTexts } from '../../ui/i18n/use-texts.ts'
import { MessagePreview } from './message-preview.tsx'
import type { Plan } from './use-plan.ts'
import { Heading } from '../../ui/case/heading.tsx'

const useStyles = makeStyles({
  box: { display: 'grid', rowGap: tokens.spacingVerticalM },
  buttons: {
    display: 'flex',
    columnGap: tokens.spacingHorizontalS,
    flexWrap: 'wrap',
    rowGap: tokens.spacingVerticalS,
  },
})

interface PlanViewProps {
  readonly plan: Plan
  /** What is filled in before the preview, with its own button. */
  readonly form: ReactNode
  /** What else there is to know before confirming. */
  readonly about?: ReactNode
  readonly confirmText: string
  /** What steps are called here, where that differs from what they always are. */
  readonly words?: Readonly<Record<string, string>>
  /** Leads back to what was filled in when a colleague was faster; left out where there is nothing to go back to. */
  readonly backText?: string
  readonly onClose: () => void
}

/** A plan on its way: the form, then exactly what will happen, then the same list filling in. */
export function PlanView({ plan, form, about, confirmText, words, backText, onClose }: PlanViewProps) {
  const { t } = useTexts()
  const styles = useStyles()
  const { stage } = plan
  if (stage.at === 'form') return form
  if (stage.at === 'preparing') return <p role="status">{t('teams.act.preparing')}</p>
  if (stage.at === 'failed')
    return (
      <div className={styles.box}>
        <ErrorBar error={stage.error} surface="teams" onRetry={plan.reset} />
        <Button onClick={onClose}>{t('teams.app.close')}</Button>
      </div>
    )
  const journal = stage.at === 'running' ? stage.journal : stage.at === 'ended' ? stage.result.journal : null
  return (
    <div className={styles.box}>
      {stage.at === 'preview' && stage.preview.message && (
        <MessagePreview message={stage.preview.message} outside={stage.preview.outside} />
      )}
      {stage.at === 'preview' && about}
      <Heading as="h3">{t('teams.act.willHappen')}</Heading>
      <JournalChecklist
        lines={linesOf(stage.preview.steps, journal, words)}
        label={t('teams.act.willHappen')}
      />
      {stage.at === 'running' && <p role="status">{t('teams.act.running')}</p>}
      {stage.at === 'ended' && (
        <MessageBar intent={stage.result.outcome === 'done' ? 'success' : 'warning'} politeness="polite">
          <MessageBarBody>{t(endOf(stage.result))}</MessageBarBody>
        </MessageBar>
      )}
      <div className={styles.buttons}>
        {stage.at === 'preview' && (
          <>
            <Button appearance="primary" autoFocus onClick={() => void plan.confirm(stage.preview)}>
              {confirmText}
            </Button>
            <Button onClick={plan.reset}>{t('teams.app.cancel')}</Button>
          </>
        )}
        {stage.at === 'ended' && (
          <>
            {backText !== undefined && gaveWay(stage.result) && (
              <Button appearance="primary" autoFocus onClick={plan.reset}>
                {backText}
              </Button>
            )}
            <Button
              appearance={backText !== undefined && gaveWay(stage.result) ? 'secondary' : 'primary'}
              onClick={onClose}
            >
              {t('teams.app.close')}
            </Button>
          </>
        )}
      </div>
    </div>
  )
}

/** A plan that stopped for a colleague's is over; one that was interrupted can be continued. */
const gaveWay = ({ outcome, journal }: RunResult) => outcome !== 'done' && journal.finishedAt !== null

function endOf(result: RunResult) {
  if (result.outcome === 'done') return 'teams.act.done'
  return gaveWay(result) ? 'teams.act.gaveWay' : 'teams.act.unfinished'
}
