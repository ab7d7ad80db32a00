import { Text } from '@fluentui/react-components'
import type { Cost } from '../../cases/cost.ts'
import { costsOf, isOverBudget } from '../../cases/costs-of.ts'
import type { StoredCase } from '../../casestore/port.ts'
import { FactList } from '../../ui/case/fact-list.tsx'
import { Section } from '../../ui/case/section.tsx'
import { useTexts } from '../../ui/i18n/use-texts.ts'
import { useNames } from '../use-names.ts'

/** What it was thought to cost and what it cost (users.md 20); that nobody has said is said. */
export function CostSection({ stored }: { stored: StoredCase }) {
  const { t, language } = useTexts()
  const names = useNames()
  const { estimate, actual } = costsOf(stored.case)
  const number = new Intl.NumberFormat(language === 'sv' ? 'sv-SE' : 'en-GB')
  const inWords = ({ hours, kronor, paidBy, withinBudget }: Cost) =>
    [
      hours === null ? '' : `${t('life.cost.hours')}: ${number.format(hours)}`,
      kronor === null ? '' : `${t('life.cost.kronor')}: ${number.format(kronor)}`,
      paidBy === '' ? '' : `${t('life.cost.paidBy')} ${names.body(paidBy)}`,
      `${t('life.cost.within')} ${t(`life.cost.answers.${withinBudget}`)}`,
    ]
      .filter(Boolean)
      .join(' · ')
  return (
    <Section title={t('teams.page.cost')}>
      {!estimate && !actual && <Text>{t('life.cost.none')}</Text>}
      <FactList
        items={[
          ...(estimate ? [{ term: t('life.cost.estimate'), value: inWords(estimate) }] : []),
          ...(actual ? [{ term: t('life.cost.actual'), value: inWords(actual) }] : []),
        ]}
      />
      {isOverBudget(stored.case) && <Text>{t('life.cost.overBudget')}</Text>}
    </Section>
  )
}
