import { MessageBar, MessageBarBody, MessageBarTitle, Text } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { secrecyMarksOf, type SecrecyMark } from '../../cases/secrecy.ts'
import type { WithActions } from '../../cases/state.ts'
import { useTexts } from '../i18n/use-texts.ts'
import { instantInWords } from './days.ts'

interface SecrecyRemindersProps {
  readonly of: WithActions
  readonly bodyName: (id: string) => string
  /** What can be done about one of them, below it. */
  readonly below?: (mark: SecrecyMark) => ReactNode
}

/** The reminders of secrecy that stand, each with its ground in law: who opens the case sees them before anything else. */
export function SecrecyReminders({ of, bodyName, below }: SecrecyRemindersProps) {
  const { t, language } = useTexts()
  return secrecyMarksOf(of).map((mark) => (
    <MessageBar key={mark.id} intent="warning" layout="multiline" politeness="polite">
      <MessageBarBody>
        <MessageBarTitle>{t('secrecy.title', { ground: mark.ground })}</MessageBarTitle>
        {mark.note !== '' && <Text block>{t('secrecy.about', { note: mark.note })}</Text>}
        <Text block>
          {t('secrecy.setBy', {
            body: bodyName(mark.body),
            date: instantInWords(mark.markedAt, language),
          })}
        </Text>
        {below?.(mark)}
      </MessageBarBody>
    </MessageBar>
  ))
}
