import { Caption1, MessageBar, MessageBarBody } from '@fluentui/react-components'
import { noticesFor } from '../../assessment/notices.ts'
import { flagsFor, type Matched } from '../../assessment/flags.ts'
import { bodyName } from '../../directory/directory.ts'
import { localText } from '../../strategy/local-text.ts'
import { sectionOf } from '../../strategy/section.ts'
import { FormStepView } from '../../ui/assessment/form-step-view.tsx'
import { Why } from '../../ui/assessment/why.tsx'
import { useTexts } from '../../ui/i18n/use-texts.ts'
import { Section } from '../parts/section.tsx'
import type { SectionProps } from '../work.ts'
import { countryText } from './fact-text.ts'
import { phraseFor } from './phrase-for.ts'

/** "Det här gäller": what the mail touches, questions first; markers only inform and go nowhere (users.md 10). */
export function PrinciplesSection({ work, change }: SectionProps) {
  const { t, language } = useTexts()
  const { edition, directory, draft, steps, facts, context, reading } = work
  const questions = steps.filter(({ part }) => part === 'principles')
  const notices = noticesFor(edition, context)
  const flags = flagsFor(edition, {
    countries: facts.countries.value,
    place: facts.place.value,
    organisation: facts.organisation.value,
    via: facts.via.value,
    themes: facts.themes.value,
    body: work.receivedBy,
  })
  const count = questions.length + notices.length
  const withSection = (text: string, rule: string) =>
    [text, sectionOf(edition, rule, language)].filter(Boolean).join(' – ')
  const ownerText = (owner: string | null | undefined) => {
    if (owner === undefined) return ''
    return ` (${owner === null ? t('pane.principles.wholeCity') : bodyName(directory, owner, language)})`
  }
  const said = ({ words, country, theme }: Matched) =>
    [
      words,
      theme && localText(edition.names.themes[theme], language),
      country && countryText(edition, country, language),
    ]
      .filter(Boolean)
      .join(' · ')
  return (
    <Section
      number={4}
      title={t('pane.principles.title')}
      state={count === 0 ? t('pane.principles.nothing') : t('pane.principles.count', { count })}
    >
      {count === 0 && flags.length === 0 && <Caption1>{t('pane.principles.none')}</Caption1>}
      {notices.map(({ kind, rule, text }) => (
        <MessageBar key={kind} intent="info" layout="multiline">
          <MessageBarBody>
            {withSection(localText(text, language), rule)}
            <Why rules={[rule]} about={localText(text, language)} edition={edition} />
          </MessageBarBody>
        </MessageBar>
      ))}
      {questions.map((step) => (
        <FormStepView
          key={step.id}
          step={step}
          edition={edition}
          assessment={draft.assessment}
          onChange={(assessment) => change({ assessment })}
          bodyName={(id) => bodyName(directory, id, language)}
          phraseFor={(id) => phraseFor(reading.finding, id)}
        />
      ))}
      {flags.map(({ rule, label, matched, owner }) => (
        <div key={`${rule} ${owner ?? ''}`}>
          <Caption1>
            {withSection(`${localText(label, language)}${ownerText(owner)}: ${said(matched)}`, rule)}
          </Caption1>
          <Why rules={[rule]} about={localText(label, language)} edition={edition} />
        </div>
      ))}
    </Section>
  )
}
