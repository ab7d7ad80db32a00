import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components'
import { useTexts } from '../i18n/use-texts.ts'
import { SignInBar } from '../sign-in/sign-in-bar.tsx'
import { SignInError } from '../sign-in/token-source.ts'
import { CopyReport } from './copy-report.tsx'
import { errorCodeOf } from './error-code.ts'

interface ErrorBarProps {
  readonly error: unknown
  readonly surface: 'outlook' | 'teams'
  readonly onRetry?: () => void
  /** Shown instead of retry when the person must approve access or sign in. */
  readonly onApprove?: () => void
  /** Opens the tab, where the surface itself cannot sign in. */
  readonly onTab?: () => void
}

/** One failure: what happened, what is safe, what to do. */
export function ErrorBar({ error, surface, onRetry, onApprove, onTab }: ErrorBarProps) {
  const { t } = useTexts()
  if (error instanceof SignInError)
    return (
      <SignInBar
        error={error}
        surface={surface}
        acts={{ ...(onRetry && { onRetry }), ...(onApprove && { onApprove }), ...(onTab && { onTab }) }}
      />
    )
  const wantsApproval = errorCodeOf(error) === 'consent' && onApprove !== undefined
  return (
    <MessageBar intent="error" layout="multiline" politeness="polite">
      <MessageBarBody>{t(`errors.code.${errorCodeOf(error)}`)}</MessageBarBody>
      <MessageBarActions>
        {wantsApproval && (
          <Button size="small" onClick={onApprove}>
            {t('signIn.button.approve')}
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
