import { Badge, Text } from '@fluentui/react-components'
import { caseRules } from '../../cases/case-rules.ts'
import { dutiesOf, isOverdue } from '../../cases/duties.ts'
import type { StoredCase } from '../../casestore/port.ts'
import { dayInWords } from '../../ui/case/days.ts'
import { Section } from '../../ui/case/section.tsx'
import { useTexts } from '../../ui/i18n/use-texts.ts'
import { useServices } from '../../ui/services.tsx'
import { useNames } from '../use-names.ts'

/** What is to be done in the case, by whom and by when, the most pressing first (users.md 24). */
export function DutiesSection({ stored }: { stored: StoredCase }) {
  const { t, language } = useTexts()
  const { edition, clock } = useServices()
  const names = useNames()
  const duties = dutiesOf(stored.case, caseRules(edition))
  if (duties.length === 0) return null
  return (
    <Section title={t('life.duties.title')}>
      <ul style={{ margin: 0 }}>
        {duties.map((duty) => (
          <li key={`${duty.kind} ${duty.body} ${duty.about}`}>
            {t('life.duties.line', {
              what: t(`life.duties.kinds.${duty.kind}`),
              body: names.body(duty.body),
              day: dayInWords(duty.due, language),
            })}{' '}
            {isOverdue(duty, clock.today()) && (
              <Badge appearance="outline" color="danger">
                {t('life.duties.overdue')}
              </Badge>
            )}
            {duty.about && <Text block>{duty.about}</Text>}
          </li>
        ))}
      </ul>
    </Section>
  )
}
