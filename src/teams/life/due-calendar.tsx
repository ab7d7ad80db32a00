import { Button, Caption1, Text, makeStyles, tokens } from '@fluentui/react-components'
import { useRef } from 'react'
import { dayInWords } from '../../ui/case/days.ts'
import { ErrorBar } from '../../ui/errors/error-bar.tsx'
import { useTexts } from '../../ui/i18n/use-texts.ts'
import { useNames } from '../use-names.ts'
import type { DuePlace } from './due-places.ts'
import { useDueEvent, type DueChange } from './use-due-event.ts'

const useStyles = makeStyles({
  part: { display: 'grid', rowGap: tokens.spacingVerticalS, justifyItems: 'start' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
})

interface DueCalendarProps {
  readonly place: DuePlace
  /** More than one of the person's bodies has to do with the case: each line says whose it is. */
  readonly named: boolean
}

/** The nearest day of a case without a mail, in the body's calendar: entered, moved and taken away by a press, never by itself. */
export function DueCalendar({ place: { calendar, wanted }, named }: DueCalendarProps) {
  const { t, language } = useTexts()
  const names = useNames()
  const styles = useStyles()
  const part = useRef<HTMLDivElement>(null)
  const { looking, standing, change } = useDueEvent(calendar)
  const { isPending, error, variables, mutate } = change
  if (looking || (standing === null && wanted === null && !change.isSuccess)) return null

  const own = !calendar.mailbox.shared
  const current = standing !== null && standing.day === wanted?.day && standing.subject === wanted.subject
  const day = (of: string) => dayInWords(of, language)
  const press = (to: DueChange) =>
    // What was pressed may be gone; where it stood is where one goes on.
    mutate(to, { onSuccess: () => setTimeout(() => part.current?.focus()) })
  const put =
    standing === null
      ? t(own ? 'toDo.calendar.addOwn' : 'toDo.calendar.add')
      : standing.day === wanted?.day
        ? t('toDo.calendar.update')
        : t('toDo.calendar.move', { day: day(wanted?.day ?? '') })
  const said =
    standing === null
      ? change.isSuccess
        ? t('toDo.calendar.gone')
        : ''
      : t(own ? 'toDo.calendar.isOwn' : 'toDo.calendar.is', { day: day(standing.day) })
  return (
    <div ref={part} tabIndex={-1} className={styles.part}>
      {named && <Caption1>{names.body(calendar.body)}</Caption1>}
      <Text role="status">{said}</Text>
      <div className={styles.buttons}>
        {wanted !== null && !current && (
          <Button size="small" disabledFocusable={isPending} onClick={() => press(wanted)}>
            {put}
          </Button>
        )}
        {standing !== null && (
          <Button size="small" disabledFocusable={isPending} onClick={() => press('remove')}>
            {t('toDo.calendar.remove')}
          </Button>
        )}
      </div>
      {error !== null && (
        <>
          <ErrorBar
            error={error}
            surface="teams"
            {...(variables !== undefined && { onRetry: () => press(variables) })}
          />
          <Caption1>{t('toDo.calendar.failed')}</Caption1>
        </>
      )}
    </div>
  )
}
