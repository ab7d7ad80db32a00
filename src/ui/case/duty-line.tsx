import { Badge, Text } from '@fluentui/react-components'
import { isOverdue, type Duty } from '../../cases/duties.ts'
import type { PlainDate } from '../../strategy/plain-date.ts'
import { useTexts } from '../i18n/use-texts.ts'
import { dayInWords } from './days.ts'

interface DutyLineProps {
  readonly duty: Duty
  /** Words for the ids of bodies. */
  readonly nameOf: (body: string) => string
  readonly today: PlainDate
}

/** One thing to do: what, by whom and by when, and whether its day has passed. */
export function DutyLine({ duty, nameOf, today }: DutyLineProps) {
  const { t, language } = useTexts()
  return (
    <>
      {t('toDo.line', {
        what: t(`toDo.kinds.${duty.kind}`),
        body: nameOf(duty.body),
        day: dayInWords(duty.due, language),
      })}{' '}
      {isOverdue(duty, today) && (
        <Badge appearance="outline" color="danger">
          {t('toDo.overdue')}
        </Badge>
      )}
      {duty.about && <Text block>{aboutDuty(duty, nameOf)}</Text>}
    </>
  )
}

/** What a duty is about, in words: for those who need to know, who they are. */
export function aboutDuty({ kind, about }: Duty, nameOf: (body: string) => string): string {
  return kind === 'tell' ? about.split(' ').map(nameOf).join(', ') : about
}
