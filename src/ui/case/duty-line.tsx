import { Badge, Text } from '@fluentui/react-components'
import { isOverdue, type Duty } from '../../cases/duties.ts'
import type { PlainDate } from '../../strategy/plain-date.ts'
import { useTexts } from '../i18n/use-texts.ts'
import { dayInWords } from './days.ts'

interface DutyLineProps {
  readonly duty: Duty
  readonly body: string
  readonly today: PlainDate
}

/** One thing to do: what, by whom and by when, and whether its day has passed. */
export function DutyLine({ duty, body, today }: DutyLineProps) {
  const { t, language } = useTexts()
  return (
    <>
      {t('toDo.line', {
        what: t(`toDo.kinds.${duty.kind}`),
        body,
        day: dayInWords(duty.due, language),
      })}{' '}
      {isOverdue(duty, today) && (
        <Badge appearance="outline" color="danger">
          {t('toDo.overdue')}
        </Badge>
      )}
      {duty.about && <Text block>{duty.about}</Text>}
    </>
  )
}
