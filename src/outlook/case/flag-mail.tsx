import { Button, Caption1, Text } from '@fluentui/react-components'
import type { MailFlag } from '../../graph/messages/followup-flag.ts'
import type { PlainDate } from '../../strategy/plain-date.ts'
import { dayInWords } from '../../ui/case/days.ts'
import { ErrorBar } from '../../ui/errors/error-bar.tsx'
import { useTexts } from '../../ui/i18n/use-texts.ts'
import type { MailFlagState } from './use-mail-flag.ts'

interface FlagMailProps {
  readonly flag: MailFlagState
  readonly today: string
  /** The nearest day of what the body has to do; null when nothing is left to do. */
  readonly due: PlainDate | null
}

/**
 * The flag on the mail in hand (users.md 24). Plans put it up and take it down; where it does not say the right day because somebody
 * else did something meanwhile, a press does.
 */
export function FlagMail({ flag: { flagged, busy, error, set }, today, due }: FlagMailProps) {
  const { t, language } = useTexts()
  if (due === null && flagged === null) return null
  const next: MailFlag = due === null ? 'complete' : { from: today, due }
  return (
    <>
      <Text role="status">
        {flagged === null ? '' : t('toDo.flag.is', { day: dayInWords(flagged, language) })}
      </Text>
      {flagged !== due && (
        <Button size="small" disabledFocusable={busy} onClick={() => void set(next)}>
          {due === null ? t('toDo.flag.done') : t('toDo.flag.set', { day: dayInWords(due, language) })}
        </Button>
      )}
      {error !== null && (
        <>
          <ErrorBar error={error} surface="outlook" onRetry={() => void set(next)} />
          <Caption1>{t('toDo.flag.failed')}</Caption1>
        </>
      )}
    </>
  )
}
