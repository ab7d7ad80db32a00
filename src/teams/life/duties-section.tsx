import { caseRules } from '../../cases/case-rules.ts'
import { dutiesOf } from '../../cases/duties.ts'
import type { StoredCase } from '../../casestore/port.ts'
import { DutyLine } from '../../ui/case/duty-line.tsx'
import { Section } from '../../ui/case/section.tsx'
import { useTexts } from '../../ui/i18n/use-texts.ts'
import { useServices } from '../../ui/services.tsx'
import { useNames } from '../use-names.ts'

/** What is to be done in the case, by whom and by when, the most pressing first (users.md 24). */
export function DutiesSection({ stored }: { stored: StoredCase }) {
  const { t } = useTexts()
  const { edition, clock } = useServices()
  const names = useNames()
  const duties = dutiesOf(stored.case, caseRules(edition))
  if (duties.length === 0) return null
  return (
    <Section title={t('toDo.title')}>
      <ul style={{ margin: 0 }}>
        {duties.map((duty) => (
          <li key={`${duty.kind} ${duty.body} ${duty.about}`}>
            <DutyLine duty={duty} body={names.body(duty.body)} today={clock.today()} />
          </li>
        ))}
      </ul>
    </Section>
  )
}
