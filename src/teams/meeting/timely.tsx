import { MessageBar, MessageBarBody, MessageBarTitle, Text } from '@fluentui/react-components'
import { timelinessOf } from '../../cases/meeting.ts'
import type { StoredMeeting } from '../../casestore/meeting-port.ts'
import type { PlainDate } from '../../strategy/plain-date.ts'
import { dayInWords } from '../../ui/case/days.ts'
import { useTexts } from '../../ui/i18n/use-texts.ts'
import { useServices } from '../../ui/services.tsx'
import { Bullets } from '../bullets.tsx'

interface TimelyProps {
  readonly meetings: readonly StoredMeeting[]
  readonly wanted: readonly PlainDate[]
  /** Somebody comes here, so that they can be asked for other days; those of a conference elsewhere are not the City's to move. */
  readonly guests: boolean
  /** The body may decide by itself: the strategy does not send the matter to the forum. */
  readonly ownHandling: boolean
}

/** Next meeting and last day for papers; where the guests' day comes before it, that it is too late and what can be done instead. */
export function Timely({ meetings, wanted, guests, ownHandling }: TimelyProps) {
  const { t, language } = useTexts()
  const { clock } = useServices()
  const { next, tooLateFor } = timelinessOf(
    meetings.map(({ meeting }) => meeting),
    wanted,
    clock.today(),
  )
  if (next === null) return <Text block>{t('meetings.timely.none')}</Text>
  const day = dayInWords(next.day, language)
  return (
    <>
      <Text block>{t('meetings.timely.next', { day, papersBy: dayInWords(next.papersBy, language) })}</Text>
      {tooLateFor !== null && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>
              {t('meetings.timely.tooLate', { day: dayInWords(tooLateFor, language) })}
            </MessageBarTitle>
            {t('meetings.timely.alternatives')}
            <Bullets>
              <li>{t('meetings.timely.signature')}</li>
              <li>{t('meetings.timely.extra')}</li>
              {guests && <li>{t('meetings.timely.otherDays', { day })}</li>}
              {ownHandling && <li>{t('meetings.timely.ownHandling')}</li>}
            </Bullets>
          </MessageBarBody>
        </MessageBar>
      )}
    </>
  )
}
