import { Button, Caption1, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components'
import { useState } from 'react'
import { localText } from '../../strategy/local-text.ts'
import { CopyReport } from '../../ui/errors/copy-report.tsx'
import { ErrorBar } from '../../ui/errors/error-bar.tsx'
import { errorCodeOf } from '../../ui/errors/error-code.ts'
import { useTexts } from '../../ui/i18n/use-texts.ts'
import { timeText } from '../parts/dates.ts'
import { CollisionNotice } from './collision-notice.tsx'
import type { MailWork } from './use-mail-work.ts'

/** What the person should know before anything else: the edition's standing, a cut text, a colleague at work. */
export function Notices({ of }: { of: MailWork }) {
  const { t, language } = useTexts()
  const [tookOver, setTookOver] = useState(false)
  const { work, other, collision, choose, services } = of
  const { id, name, notice } = work.edition.about
  const isOlder = services !== null && services.edition.about.id !== id
  const { cutAt } = work.reading
  return (
    <>
      {notice !== null && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{localText(notice, language)}</MessageBarBody>
        </MessageBar>
      )}
      {isOlder && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{t('strategy.ownEdition', { edition: localText(name, language) })}</MessageBarBody>
        </MessageBar>
      )}
      {cutAt !== null && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{t('pane.access.big', { size: cutAt })}</MessageBarBody>
        </MessageBar>
      )}
      {collision !== null && <CollisionNotice collision={collision} onChoose={choose} />}
      {other !== null && !tookOver && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>
            {t('pane.someone', { name: other.by.name, when: timeText(other.at, language) })}
          </MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={() => setTookOver(true)}>
              {t('pane.takeOver')}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
    </>
  )
}

/** Why the case site could not be asked: no access says whom to ask, everything else what failed. */
export function CaseSiteNotice({ of: { known } }: { of: MailWork }) {
  const { t } = useTexts()
  if (known.caseError === null) return null
  if (errorCodeOf(known.caseError) === 'forbidden')
    return (
      <MessageBar intent="warning" layout="multiline" politeness="polite">
        <MessageBarBody>{t('pane.access.noCaseSite')}</MessageBarBody>
        <MessageBarActions>
          <Button size="small" onClick={known.again}>
            {t('common.retry')}
          </Button>
          <CopyReport error={known.caseError} surface="outlook" />
        </MessageBarActions>
      </MessageBar>
    )
  return (
    <>
      <ErrorBar error={known.caseError} surface="outlook" onRetry={known.again} />
      <Caption1>{t('pane.access.caseLookup')}</Caption1>
    </>
  )
}

/** Why nothing can be sent or saved yet, and the one button that leads on. */
export function SignInNotice({
  of: { connection, retry, approve },
  onTab,
}: {
  of: MailWork
  onTab: (() => void) | null
}) {
  if (connection.kind !== 'failed') return null
  return (
    <ErrorBar
      error={connection.error}
      surface="outlook"
      onRetry={retry}
      onApprove={approve}
      {...(onTab && { onTab })}
    />
  )
}
