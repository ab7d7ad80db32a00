import { Button, MessageBar, MessageBarActions, MessageBarBody, Textarea } from '@fluentui/react-components'
import { useState } from 'react'
import { useTexts } from '../i18n/use-texts.ts'
import { SignInError } from '../sign-in/token-source.ts'
import { errorCodeOf } from './error-code.ts'
import { errorReport } from './error-report.ts'
import { version } from './version.ts'

interface ErrorBarProps {
  readonly error: unknown
  readonly surface: 'outlook' | 'teams'
  readonly onRetry?: () => void
  /** Shown instead of retry when the person must approve access. */
  readonly onApprove?: () => void
  /** Names for the wrong-account sentence. */
  readonly accounts?: { readonly account: string; readonly expected: string }
}

/** One failure: what happened, what is safe, what to do. */
export function ErrorBar({
  error,
  surface,
  onRetry,
  onApprove,
  accounts = { account: '', expected: '' },
}: ErrorBarProps) {
  const { t } = useTexts()
  const sentence =
    error instanceof SignInError
      ? t(`signIn.state.${error.state}`, { ...accounts })
      : t(`errors.code.${errorCodeOf(error)}`)
  const wantsApproval = errorCodeOf(error) === 'consent' && onApprove !== undefined
  return (
    <MessageBar intent="error" layout="multiline" politeness="polite">
      <MessageBarBody>{sentence}</MessageBarBody>
      <MessageBarActions>
        {wantsApproval && (
          <Button size="small" onClick={onApprove}>
            {t('signIn.approve')}
          </Button>
        )}
        {!wantsApproval && onRetry !== undefined && (
          <Button size="small" onClick={onRetry}>
            {t('common.retry')}
          </Button>
        )}
        <CopyReport error={error} surface={surface} />
      </MessageBarActions>
    </MessageBar>
  )
}

/** "Kopiera felrapport", with the text to copy by hand where the clipboard is closed to us. */
export function CopyReport({ error, surface }: Pick<ErrorBarProps, 'error' | 'surface'>) {
  const { t } = useTexts()
  const [state, setState] = useState<'ready' | 'copied' | 'refused'>('ready')
  const text = () => errorReport(error, { version, surface, now: new Date(), userAgent: navigator.userAgent })
  const copy = () => {
    const writing = navigator.clipboard?.writeText(text()) ?? Promise.reject(new Error('no clipboard'))
    writing.then(
      () => setState('copied'),
      () => setState('refused'),
    )
  }
  if (state === 'copied') return <span role="status">{t('errors.reportCopied')}</span>
  if (state === 'refused')
    return <Textarea readOnly aria-label={t('errors.reportFailed')} value={text()} rows={6} />
  return (
    <Button size="small" appearance="transparent" onClick={copy}>
      {t('errors.report')}
    </Button>
  )
}
