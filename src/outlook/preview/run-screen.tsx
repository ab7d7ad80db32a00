import { Button, MessageBar, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components'
import type { JournalStep } from '../../cases/journal.ts'
import type { Standing } from '../../cases/standing.ts'
import { JournalChecklist, linesOf } from '../../ui/case/journal-checklist.tsx'
import { ErrorBar } from '../../ui/errors/error-bar.tsx'
import { useTexts } from '../../ui/i18n/use-texts.ts'
import type { Run } from '../actions/runs.ts'

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  progress: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
})

interface RunScreenProps {
  readonly run: Run
  /** Where the case stands now; null before it is known. */
  readonly standing: Standing | null
  readonly onContinue: () => void
  /** Previews the same action anew on the case as it is now; null where it can no longer be done. */
  readonly onAgain: (() => void) | null
  readonly onSettle: (step: string, happened: boolean) => void
  readonly onOwnMailbox: () => void
  readonly onClose: () => void
  /** Where to look for what may or may not have left. */
  readonly where: { readonly mailbox: string; readonly subject: string }
}

/** The plan as it is carried out: the same list as in the preview, filling in; every line has its own way out. */
export function RunScreen({
  run,
  standing,
  onContinue,
  onAgain,
  onSettle,
  onOwnMailbox,
  onClose,
  where,
}: RunScreenProps) {
  const { t, tryText } = useTexts()
  const styles = useStyles()
  const { journal, result, error } = run
  const steps =
    run.steps.length > 0 ? run.steps : (journal?.steps ?? []).map(({ id }) => ({ id, detail: '' }))
  const uncertain = result === null ? [] : (journal?.steps ?? []).filter(({ state }) => state === 'uncertain')
  const ownMailbox =
    result !== null &&
    (journal?.steps ?? []).some(
      ({ state, left }: JournalStep) => state === 'failed' && left['offer'] === 'own-mailbox',
    )
  const ended = result !== null || error !== null
  const done = result?.outcome === 'done'
  const overtaken =
    result !== null &&
    (journal?.steps ?? []).some(
      ({ id, error: why }) => (id === 'claim' || id === 'link-forward') && why === 'conflict',
    )
  return (
    <div className={styles.root}>
      <h2 className={styles.title}>
        {run.intent === null ? t('dispatch.whatHappens') : t(`pane.action.${run.intent}`)}
      </h2>
      <div aria-live="polite" className={styles.progress}>
        <JournalChecklist lines={linesOf(steps, journal)} label={t('dispatch.whatHappens')} />
        {!ended && <p role="status">{t('pane.progress.working')}</p>}
        {result !== null && (
          <MessageBar intent={done ? 'success' : 'warning'} layout="multiline">
            <MessageBarBody>
              {done
                ? t('dispatch.done')
                : overtaken && standing !== null
                  ? t('pane.access.conflict', { state: t(`words.state.${standing.state}`) })
                  : t('dispatch.unfinished')}
            </MessageBarBody>
          </MessageBar>
        )}
      </div>
      {error !== null && <ErrorBar error={error} surface="outlook" onRetry={onContinue} />}
      {uncertain.map(({ id }) => (
        <div key={id} role="group" aria-label={tryText(`dispatch.step.${id}`, id)}>
          <p>
            {`${tryText(`dispatch.step.${id}`, id)}. ${t('dispatch.uncertain.question')} ${id === 'post-thread' ? t('sharing.where.channel', where) : t('sharing.where.sent', where)}`}
          </p>
          <div className={styles.buttons}>
            <Button onClick={() => onSettle(id, true)}>{t('dispatch.uncertain.happened')}</Button>
            <Button onClick={() => onSettle(id, false)}>{t('dispatch.uncertain.didNot')}</Button>
          </div>
        </div>
      ))}
      <div className={styles.buttons}>
        {ownMailbox && (
          <Button appearance="primary" onClick={onOwnMailbox}>
            {t('dispatch.ownMailbox')}
          </Button>
        )}
        {overtaken && (
          <Button appearance="primary" onClick={onClose}>
            {t('pane.access.seeNow')}
          </Button>
        )}
        {overtaken && onAgain !== null && <Button onClick={onAgain}>{t('pane.access.again')}</Button>}
        {result?.outcome === 'unfinished' && !ownMailbox && !overtaken && (
          <Button appearance="primary" onClick={onContinue}>
            {t('dispatch.continue')}
          </Button>
        )}
        {!overtaken && (
          <Button appearance={done ? 'primary' : 'secondary'} onClick={onClose}>
            {t('pane.progress.backToMail')}
          </Button>
        )}
      </div>
    </div>
  )
}
