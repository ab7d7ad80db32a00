import { Text } from '@fluentui/react-components'
import { standingOf } from '../../cases/state.ts'
import type { StoredCase } from '../../casestore/port.ts'
import { dayInWords } from '../../ui/case/days.ts'
import { latestOf } from '../../ui/case/latest.ts'
import { useTexts } from '../../ui/i18n/use-texts.ts'
import { useServices } from '../../ui/services.tsx'
import { Decisions } from '../decision/decisions.tsx'
import { useConditionWords } from '../decision/use-condition-words.ts'
import type { Viewer } from '../list/saved-views.ts'
import { useNames } from '../use-names.ts'
import { Section } from '../../ui/case/section.tsx'

/**
 * Decisions beside a network case. Those who work in the IB's site read its list and may record; others read what was reported
 * into the case.
 */
export function CaseDecisions({ stored, viewer }: { stored: StoredCase; viewer: Viewer }) {
  const { t, language } = useTexts()
  const { ib } = useServices()
  const names = useNames()
  const conditionInWords = useConditionWords()
  const { decisions } = latestOf(stored.case)
  const before = standingOf(stored.case).state === 'in-forum' || decisions.length > 0
  const inIb = viewer.roles.has('ib-secretary') || viewer.roles.has('mayors-office')
  if (ib !== null && inIb && before) return <Decisions caseId={stored.case.id} viewer={viewer} />
  if (decisions.length === 0) return null
  return (
    <Section title={t('teams.page.decisions')}>
      {decisions.map(({ decision, at }) => (
        <article key={at}>
          <Text block weight="semibold">
            {t(`teams.decide.results.${decision.result}`)}
          </Text>
          <Text block>{decision.text}</Text>
          {decision.conditions?.map((condition) => (
            <Text block key={condition.id}>
              {t('teams.decide.condition')}: {conditionInWords(condition)}
            </Text>
          ))}
          <Text block size={200}>
            {names.decider(decision.decidedBy)}, {dayInWords(decision.decidedOn, language)}
          </Text>
        </article>
      ))}
    </Section>
  )
}
