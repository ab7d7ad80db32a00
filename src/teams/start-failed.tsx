import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components'
import { ConfigError } from '../ui/app-config.ts'
import { CopyReport } from '../ui/errors/copy-report.tsx'
import { ErrorBar } from '../ui/errors/error-bar.tsx'
import { errorCodeOf } from '../ui/errors/error-code.ts'
import { useTexts } from '../ui/i18n/use-texts.ts'
import { Heading } from '../ui/case/heading.tsx'

const useStyles = makeStyles({
  box: {
    display: 'grid',
    rowGap: tokens.spacingVerticalM,
    justifyItems: 'start',
    padding: tokens.spacingHorizontalXL,
    maxWidth: '40rem',
  },
})

interface StartFailedProps {
  readonly error: unknown
  readonly onRetry: () => void
  /** Asks the person for access, where that is what is missing. */
  readonly onApprove: (() => void) | null
}

/** The tab could not start: what happened, what is safe, what to do. */
export function StartFailed({ error, onRetry, onApprove }: StartFailedProps) {
  const { t } = useTexts()
  const styles = useStyles()
  const known = errorCodeOf(error) !== 'unexpected'
  return (
    <main className={styles.box}>
      <Heading as="h1">{t('teams.app.startFailedTitle')}</Heading>
      {error instanceof ConfigError && (
        <Body1>{t(`errors.config.${error.reason}`, { detail: error.detail })}</Body1>
      )}
      {known && (
        <ErrorBar error={error} surface="teams" onRetry={onRetry} {...(onApprove ? { onApprove } : {})} />
      )}
      {!known && (
        <>
          <Body1>{t('teams.app.startFailed')}</Body1>
          <Button appearance="primary" onClick={onRetry}>
            {t('teams.app.retry')}
          </Button>
          <CopyReport error={error} surface="teams" />
        </>
      )}
    </main>
  )
}
