import { Text } from '@fluentui/react-components'
import type { Assessment } from '../../assessment/answers.ts'
import { answeredSteps, type AnsweredStep } from '../../assessment/answered-steps.ts'
import { localText } from '../../strategy/local-text.ts'
import { useTexts, type Texts } from '../i18n/use-texts.ts'
import { useServices } from '../services.tsx'
import { percentText } from '../percent.ts'
import { dayInWords } from './days.ts'
import { FactList } from './fact-list.tsx'
import type { Names } from './names.ts'
import { Section } from './section.tsx'

/** Every question that a person has answered, in the edition's words; untouched reads "Inte bedömt", never an answer (users.md 25). */
export function AssessmentEssence({ assessment, names }: { assessment: Assessment | null; names: Names }) {
  const texts = useTexts()
  const { t, language } = texts
  const { edition } = useServices()
  const answered = assessment === null ? [] : answeredSteps(edition, assessment)
  // What is written of an agreement's conditions is shown one by one.
  const terms = assessment?.agreementTerms ?? {}
  const further = answered.filter(({ step }) => step.input !== 'terms' || Object.keys(terms).length === 0)
  const daysText = ({ start, end }: { start: string | null; end: string | null }) =>
    [start, end].map((day) => (day === null ? '…' : dayInWords(day, language))).join(' – ')
  const notAssessed = t('teams.page.notAssessed')
  const directions = (assessment?.directions ?? []).map((id) => names.direction(id)).join(', ')
  const aims = (assessment?.aims ?? []).map((id) => names.aim(id)).join(', ')
  const learning = assessment?.mutualLearning
  const written = assessment?.mutualLearningReason
  const phrase = edition.questions.mutualLearningPhrases.find(({ id }) => id === written)
  // One of the edition's phrases is kept by its id.
  const reason = phrase === undefined ? written : localText(phrase.text, language)
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
          ...further.map((one) => ({
            term: one.step.question === null ? one.step.id : localText(one.step.question, language),
            value: answerText(one, names, texts),
          })),
          ...Object.entries(terms).map(([id, term]) => ({
            term: names.agreementTerm(id),
            value: typeof term === 'string' ? term : daysText(term),
          })),
        ]}
      />
      {assessment?.note && <Text block>{assessment.note}</Text>}
    </Section>
  )
}

/** An answer as people read it, with its reason, and who settles it where the answer is a proposal. */
function answerText({ step, value, reason }: AnsweredStep, names: Names, { t, language }: Texts): string {
  const label = (id: string) => {
    const option = step.options.find((one) => one.id === id)
    return option === undefined ? names.body(id) : localText(option.label, language)
  }
  const said = Array.isArray(value)
    ? value.map(label).join(', ')
    : typeof value === 'boolean'
      ? t(value ? 'common.yes' : 'common.no')
      : typeof value === 'number'
        ? percentText(value, language)
        : label(value)
  const proposed =
    step.proposalTo === null
      ? said
      : t('teams.page.proposedTo', { answer: said, body: names.body(step.proposalTo) })
  return reason === null ? proposed : `${proposed}: ${reason}`
}
