import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components'
import { CopyReport } from '../ui/errors/copy-report.tsx'
import { ErrorBar } from '../ui/errors/error-bar.tsx'
import { errorCodeOf } from '../ui/errors/error-code.ts'
import { useTexts } from '../ui/i18n/use-texts.ts'
import { SignInError } from '../ui/sign-in/token-source.ts'

interface PartlyDoneProps {
  readonly error: unknown
  /** What was done all the same and what was not, in a sentence: "nothing has been changed" would not be true. */
  readonly done: string
  readonly onRetry?: () => void
}

/** The failure of something that has several parts, some of which were done: why it stopped, what stands, and the way on. */
export function PartlyDone({ error, done, onRetry }: PartlyDoneProps) {
  const { t } = useTexts()
  if (error instanceof SignInError)
    return <ErrorBar error={error} surface="teams" {...(onRetry && { onRetry })} />
  return (
    <MessageBar intent="error" layout="multiline" politeness="polite">
      <MessageBarBody>
        {t(`partly.why.${errorCodeOf(error)}`)} {done}
      </MessageBarBody>
      <MessageBarActions>
        {onRetry && (
          <Button size="small" onClick={onRetry}>
            {t('common.retry')}
          </Button>
        )}
        <CopyReport error={error} surface="teams" />
      </MessageBarActions>
    </MessageBar>
  )
}
