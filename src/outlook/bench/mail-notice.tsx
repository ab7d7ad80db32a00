import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components'
import { ErrorBar } from '../../ui/errors/error-bar.tsx'
import { errorCodeOf } from '../../ui/errors/error-code.ts'
import { useTexts } from '../../ui/i18n/use-texts.ts'
import { SignInError } from '../../ui/sign-in/token-source.ts'
import type { MailWork } from './use-mail-work.ts'

interface MailNoticeProps {
  readonly of: MailWork
  /** Mailboxes that were asked. */
  readonly mailboxes: readonly string[]
  /** Opens the tab; null where there is none. */
  readonly onTab: (() => void) | null
}

/** Why the mail in hand cannot be acted on: shared mailboxes are not approved, or it lies in none that we can see. */
export function MailNotice({ of: { known, services, approveShared }, mailboxes, onTab }: MailNoticeProps) {
  const { t } = useTexts()
  if (services === null || known.looking || known.found !== null) return null
  // The notice about the case site asks already, and both are looked for again.
  if (known.mailError instanceof SignInError && known.caseError instanceof SignInError) return null
  if (known.mailError !== null && errorCodeOf(known.mailError) === 'consent')
    return (
      <MessageBar intent="info" layout="multiline" politeness="polite">
        <MessageBarBody>{t('sharing.consent.lead')}</MessageBarBody>
        <MessageBarActions>
          <Button size="small" onClick={approveShared}>
            {t('sharing.consent.approve')}
          </Button>
        </MessageBarActions>
      </MessageBar>
    )
  if (known.mailError !== null)
    return <ErrorBar error={known.mailError} surface="outlook" onRetry={known.again} />
  return (
    <MessageBar intent="warning" layout="multiline" politeness="polite">
      <MessageBarBody>
        {t('sharing.notFound.lead', { mailboxes: mailboxes.join(', ') })} {t('sharing.notFound.advice')}
        {onTab !== null && ` ${t('sharing.notFound.orTab')}`}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={known.again}>
          {t('sharing.notFound.again')}
        </Button>
        {onTab !== null && (
          <Button size="small" onClick={onTab}>
            {t('sharing.notFound.tab')}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  )
}
