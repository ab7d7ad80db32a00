import { Text, makeStyles, tokens } from '@fluentui/react-components'
import { caseRules } from '../../cases/case-rules.ts'
import { dutiesOf } from '../../cases/duties.ts'
import type { StoredCase } from '../../casestore/port.ts'
import { DutyLine } from '../../ui/case/duty-line.tsx'
import { Section } from '../../ui/case/section.tsx'
import { useTexts } from '../../ui/i18n/use-texts.ts'
import { useServices } from '../../ui/services.tsx'
import type { Viewer } from '../list/saved-views.ts'
import { useNames } from '../use-names.ts'
import { DueCalendar } from './due-calendar.tsx'
import { duePlaces } from './due-places.ts'

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
})

/** What is to be done in the case, by whom and by when, the most pressing first, and its place in Outlook's calendar (users.md 24). */
export function DutiesSection({ stored, viewer }: { stored: StoredCase; viewer: Viewer }) {
  const { t } = useTexts()
  const styles = useStyles()
  const services = useServices()
  const names = useNames()
  const duties = dutiesOf(stored.case, caseRules(services.edition))
  const places = duePlaces(stored.case, viewer.bodies, services)
  if (duties.length === 0 && places.length === 0) return null
  return (
    <Section title={t('toDo.title')}>
      {duties.length === 0 ? (
        <Text>{t('toDo.nothing')}</Text>
      ) : (
        <ul className={styles.list}>
          {duties.map((duty) => (
            <li key={`${duty.kind} ${duty.body} ${duty.about}`}>
              <DutyLine duty={duty} nameOf={names.body} today={services.clock.today()} />
            </li>
          ))}
        </ul>
      )}
      {places.map((place) => (
        <DueCalendar key={place.calendar.body} place={place} named={places.length > 1} />
      ))}
    </Section>
  )
}
