import { Text } from '@fluentui/react-components'
import type { Assessment } from '../../assessment/answers.ts'
import { useTexts } from '../i18n/use-texts.ts'
import { dayInWords } from './days.ts'
import { FactList } from './fact-list.tsx'
import type { Names } from './names.ts'
import { Section } from './section.tsx'

/** What a person has ticked; untouched reads "Inte bedömt", never an answer (users.md 25). */
export function AssessmentEssence({ assessment, names }: { assessment: Assessment | null; names: Names }) {
  const { t, language } = useTexts()
  const daysText = ({ start, end }: { start: string | null; end: string | null }) =>
    [start, end].map((day) => (day === null ? '…' : dayInWords(day, language))).join(' – ')
  const notAssessed = t('teams.page.notAssessed')
  const directions = (assessment?.directions ?? []).map((id) => names.direction(id)).join(', ')
  const aims = (assessment?.aims ?? []).map((id) => names.aim(id)).join(', ')
  const learning = assessment?.mutualLearning
  const reason = assessment?.mutualLearningReason
  return (
    <Section title={t('teams.page.assessment')}>
      <FactList
        items={[
          {
            term: t('teams.page.direction'),
            value: directions || (assessment?.noDirection ? t('teams.page.noDirection') : notAssessed),
          },
          {
            term: t('teams.page.mutualLearning'),
            value: learning ? `${t(`words.degree.${learning}`)}${reason ? `: ${reason}` : ''}` : notAssessed,
          },
          { term: t('teams.page.aims'), value: aims || notAssessed },
          ...Object.entries(assessment?.agreementTerms ?? {}).map(([id, term]) => ({
            term: names.agreementTerm(id),
            value: typeof term === 'string' ? term : daysText(term),
          })),
        ]}
      />
      {assessment?.note && <Text block>{assessment.note}</Text>}
    </Section>
  )
}
