import { MessageBar, MessageBarBody, MessageBarTitle, Text } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { liesBefore } from '../../cases/lies-before.ts'
import { isPausedCase } from '../../cases/paused.ts'
import type { WithActions } from '../../cases/state.ts'
import { bodyById, bodyName, type Directory } from '../../directory/directory.ts'
import type { Edition } from '../../strategy/edition.ts'
import { securityBodyOf } from '../../strategy/security-body.ts'
import { useTexts } from '../i18n/use-texts.ts'

interface PauseNoticeProps {
  readonly of: WithActions
  readonly edition: Edition
  readonly directory: Directory
  /** What is said of a paper that lies before the forum, where that is known; left out: that its secretariat sees to it. */
  readonly forum?: ReactNode
  /** The way to end the pause, for whoever may. */
  readonly children?: ReactNode
}

/** That a case is paused for security and whom to ask, from the directory; nothing of why (users.md 7). Nothing for any other case. */
export function PauseNotice({ of, edition, directory, forum, children }: PauseNoticeProps) {
  const { t, language } = useTexts()
  if (!isPausedCase(of)) return null
  const id = securityBodyOf(edition)
  const mailbox = id === null ? null : (bodyById(directory, id)?.mailbox ?? null)
  return (
    <MessageBar intent="warning" layout="multiline" politeness="polite">
      <MessageBarBody>
        <MessageBarTitle>{t('secrecy.pause.title')}</MessageBarTitle>
        <Text block>
          {id === null
            ? t('secrecy.pause.ask')
            : t(mailbox === null ? 'secrecy.pause.askBody' : 'secrecy.pause.askAt', {
                body: bodyName(directory, id, language),
                mailbox: mailbox ?? '',
              })}
        </Text>
        <Text block>{t('secrecy.pause.stands')}</Text>
        {forum ?? (liesBefore(of) && <Text block>{t('secrecy.pause.inForum')}</Text>)}
        {children}
      </MessageBarBody>
    </MessageBar>
  )
}
