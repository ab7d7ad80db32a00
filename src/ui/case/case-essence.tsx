import { Text, makeStyles, tokens } from '@fluentui/react-components'
import type { Case } from '../../cases/case.ts'
import { useTexts } from '../i18n/use-texts.ts'
import { useServices } from '../services.tsx'
import { AssessmentEssence } from './assessment-essence.tsx'
import { factLines } from './case-facts.ts'
import { FactList } from './fact-list.tsx'
import { latestOf } from './latest.ts'
import type { Names } from './names.ts'
import { OutcomeEssence } from './outcome-essence.tsx'
import { peopleText } from './people-text.ts'
import { presentSummary } from './present-summary.ts'
import { Section } from './section.tsx'

const useStyles = makeStyles({
  parts: { display: 'grid', rowGap: tokens.spacingVerticalL },
})

/** A case in one screen: the sentence, the facts, the directions with their reason, what applies, and what the strategy suggests. */
export function CaseEssence({ of, names }: { of: Case; names: Names }) {
  const texts = useTexts()
  const { t, language } = texts
  const styles = useStyles()
  const { edition } = useServices()
  const { opened, facts, assessed } = latestOf(of)
  const lines = facts
    ? factLines(facts, names, { language, people: (min, max) => peopleText(t, min, max) })
    : []
  return (
    <div className={styles.parts}>
      <Text as="p" size={400} block style={{ margin: 0 }}>
        {presentSummary(of, language, edition.countries)}
      </Text>
      <Section title={t('teams.page.facts')}>
        <FactList
          items={[
            {
              term: t('teams.page.kinds'),
              value:
                (opened?.kinds ?? []).map((kind) => names.kind(kind)).join(', ') || t('teams.page.notSaid'),
            },
            ...lines.map(({ key, value }) => ({
              term: t(`teams.page.${key}`),
              value: value ?? t('teams.page.notSaid'),
            })),
          ]}
        />
      </Section>
      <AssessmentEssence assessment={assessed?.assessment ?? null} names={names} />
      {assessed && <OutcomeEssence outcome={assessed.outcome} names={names} />}
    </div>
  )
}
