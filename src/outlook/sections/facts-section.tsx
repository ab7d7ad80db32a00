import { makeStyles, tokens } from '@fluentui/react-components'
import type { Facts } from '../../detection/finding.ts'
import { useTexts } from '../../ui/i18n/use-texts.ts'
import { Section } from '../parts/section.tsx'
import type { SectionProps } from '../work.ts'
import { CorrectedRow } from './corrected-row.tsx'
import { FactEditor } from './fact-editor.tsx'
import { KindsRow } from './kinds-row.tsx'
import { factText, furtherFacts, mainFacts, type FactKey } from './fact-text.ts'

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, margin: 0 },
})

/** What the mail says, each with its phrase; each can be changed, and the change undone. */
export function FactsSection({ work, change }: SectionProps) {
  const { t, language } = useTexts()
  const styles = useStyles()
  const { facts, edition, draft } = work
  const words = { edition, language, t }
  const known = mainFacts.filter((key) => factText(key, facts, words) !== '').length
  const shown: FactKey[] = [
    ...mainFacts,
    ...furtherFacts.filter((key) => factText(key, facts, words) !== '' || key in draft.corrections),
  ]
  const correct = (part: Partial<Facts>) => change({ corrections: { ...draft.corrections, ...part } })
  const reset = (key: FactKey) =>
    change({
      corrections: Object.fromEntries(Object.entries(draft.corrections).filter(([other]) => other !== key)),
    })
  return (
    <Section
      number={2}
      title={t('pane.facts.title')}
      state={t('pane.facts.known', { known, all: mainFacts.length })}
    >
      <dl className={styles.list}>
        <KindsRow work={work} change={change} />
        {shown.map((key) => (
          <FactRow
            key={key}
            factKey={key}
            facts={facts}
            text={factText(key, facts, words)}
            changed={key in draft.corrections}
            edition={edition}
            onCorrect={correct}
            onReset={() => reset(key)}
          />
        ))}
      </dl>
    </Section>
  )
}

interface FactRowProps {
  readonly factKey: FactKey
  readonly facts: Facts
  readonly text: string
  readonly changed: boolean
  readonly edition: SectionProps['work']['edition']
  readonly onCorrect: (part: Partial<Facts>) => void
  readonly onReset: () => void
}

function FactRow({ factKey, facts, text, changed, edition, onCorrect, onReset }: FactRowProps) {
  const { t } = useTexts()
  const label = t(`words.fact.${factKey}`)
  return (
    <CorrectedRow
      label={label}
      text={text}
      phrase={facts[factKey].evidence[0]?.text}
      changed={changed}
      onReset={onReset}
    >
      <FactEditor factKey={factKey} facts={facts} edition={edition} label={label} onChange={onCorrect} />
    </CorrectedRow>
  )
}
