import { Button, Caption1, Text } from '@fluentui/react-components'
import { useState } from 'react'
import { flagMessage, type MailFlag } from '../../graph/messages/flag-message.ts'
import type { PlainDate } from '../../strategy/plain-date.ts'
import { dayInWords } from '../../ui/case/days.ts'
import { ErrorBar } from '../../ui/errors/error-bar.tsx'
import { useTexts } from '../../ui/i18n/use-texts.ts'
import type { AppServices } from '../../ui/services.tsx'
import type { FoundMail } from '../mail-in-hand.ts'

interface FlagMailProps {
  readonly services: AppServices
  readonly found: FoundMail
  /** The nearest day of what the body has to do; null when nothing is left to do. */
  readonly due: PlainDate | null
}

/** Outlook's own flag with its date on the mail in hand (users.md 24): seen by all who share the mailbox, put up by a press only. */
export function FlagMail({ services, found, due }: FlagMailProps) {
  const { t, language } = useTexts()
  const [flagged, setFlagged] = useState<string | null>(found.flaggedFor)
  const [state, setState] = useState<{ readonly busy: boolean; readonly error: unknown }>({
    busy: false,
    error: null,
  })
  if (due === null && flagged === null) return null
  const { inHand } = found
  const set = async (flag: MailFlag) => {
    setState({ busy: true, error: null })
    try {
      await flagMessage(
        services.graph,
        { address: inHand.ref.mailbox, shared: inHand.shared },
        inHand.graphId,
        flag,
      )
      setFlagged(flag === 'complete' ? null : flag.due)
      setState({ busy: false, error: null })
    } catch (error) {
      setState({ busy: false, error })
    }
  }
  const next: MailFlag = due === null ? 'complete' : { from: services.clock.today(), due }
  return (
    <>
      <Text role="status">
        {flagged === null ? '' : t('toDo.flag.is', { day: dayInWords(flagged, language) })}
      </Text>
      {flagged !== due && (
        <Button size="small" disabledFocusable={state.busy} onClick={() => void set(next)}>
          {due === null ? t('toDo.flag.done') : t('toDo.flag.set', { day: dayInWords(due, language) })}
        </Button>
      )}
      {state.error !== null && (
        <>
          <ErrorBar error={state.error} surface="outlook" onRetry={() => void set(next)} />
          <Caption1>{t('toDo.flag.failed')}</Caption1>
        </>
      )}
    </>
  )
}
